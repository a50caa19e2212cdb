package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.report.IssuedReport;
import id.go.padang.carano.report.ReportService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import jakarta.annotation.security.PermitAll;

/** Says what was printed under a kode verifikasi, or that the book knows no such code. */
@Route(ReportNavigation.VERIFICATION + "/:kode?")
@PermitAll
class VerificationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReportService reportService;
    private final transient Texts texts;
    private final TextField code = new TextField(getTranslation("report.code"));
    private final Div answer = new Div();

    VerificationView(ReportService reportService, Texts texts) {
        this.reportService = reportService;
        this.texts = texts;
        addClassName("carano-page");
        answer.getElement().setAttribute("role", "status");
        code.setPlaceholder(getTranslation("report.code.form"));
        var check = new Button(getTranslation("report.check"), click -> answer(code.getValue()));
        code.addValueChangeListener(change -> answer(change.getValue()));
        var tools = new Div(code, check);
        tools.addClassName("carano-tools");
        add(new H1(getPageTitle()), new Paragraph(getTranslation("report.check.explanation")), tools, answer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code.setValue(event.getRouteParameters().get("kode").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.check.title");
    }

    private void answer(String typed) {
        answer.removeAll();
        if (typed.isBlank()) {
            return;
        }
        reportService
                .issued(typed)
                .ifPresentOrElse(this::show, () -> answer.add(new Paragraph(getTranslation("report.check.unknown"))));
    }

    private void show(IssuedReport issued) {
        var formats = new Formats(getLocale());
        var digest = new Span(issued.digest());
        digest.addClassName("carano-digest");
        answer.add(
                new Paragraph(getTranslation(
                        "report.check.known",
                        getTranslation("report.yatim.title"),
                        issued.place(),
                        texts.period(getLocale(), issued.period()),
                        Integer.toString(issued.release()),
                        formats.moment(issued.printedAt()),
                        getTranslation(
                                "report.form.language." + issued.language().getLanguage()))),
                new Paragraph(new Span(getTranslation("report.check.digest") + " "), digest));
    }
}
