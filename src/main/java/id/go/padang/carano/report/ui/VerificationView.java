package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.UploadEvent;
import id.go.padang.carano.report.IssuedReport;
import id.go.padang.carano.report.ReportProblem;
import id.go.padang.carano.report.VerificationService;
import id.go.padang.carano.shared.Texts;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Says what was issued under a kode verifikasi, and whether a PDF file is exactly what was issued. */
@Route(ReportNavigation.VERIFICATION + "/:kode?")
@PermitAll
class VerificationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LARGEST = 20 << 20;

    private final transient VerificationService verificationService;
    private final transient Texts texts;
    private final TextField code = new TextField(getTranslation("report.code"));
    private final Upload upload = new Upload(this::received);
    private final Div answer = new Div();
    private final Div comparison = new Div();
    private transient Optional<IssuedReport> shown = Optional.empty();

    VerificationView(VerificationService verificationService, Texts texts) {
        this.verificationService = verificationService;
        this.texts = texts;
        addClassName("carano-page");
        answer.getElement().setAttribute("role", "status");
        comparison.getElement().setAttribute("role", "status");
        code.setPlaceholder(getTranslation("report.code.form"));
        var check = new Button(getTranslation("report.check"));
        // typing and leaving the field asks already; a second question would count twice
        check.addClickListener(click -> code.blur());
        code.addValueChangeListener(change -> answer(change.getValue()));
        var tools = new Div(code, check);
        tools.addClassName("carano-tools");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes("application/pdf", ".pdf");
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("report.check.upload.button")))
                .setDropFiles(new UploadI18N.DropFiles().setOne("")));
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("report.check.explanation")),
                tools,
                answer,
                new H2(getTranslation("report.check.upload")),
                new Paragraph(getTranslation("report.check.upload.help")),
                upload,
                comparison);
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
        comparison.removeAll();
        shown = Optional.empty();
        if (typed.isBlank()) {
            return;
        }
        try {
            shown = verificationService.issued(typed, address());
            shown.ifPresentOrElse(
                    report -> answer.add(new IssuedFacts(report, texts)),
                    () -> answer.add(new Paragraph(getTranslation("report.check.unknown"))));
        } catch (ReportProblem e) {
            answer.add(Problems.alert(Problems.sentence(this, e)));
        }
    }

    private void received(UploadEvent event) {
        byte[] file;
        try (var content = event.getInputStream()) {
            file = content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        event.getUI().access(() -> compare(event.getUI(), file));
    }

    private void compare(UI ui, byte[] file) {
        comparison.removeAll();
        upload.clearFileList();
        var found = verificationService.withBytes(file);
        if (shown.isPresent()) {
            var report = shown.get();
            boolean same = verificationService.isUnchanged(report, file);
            comparison.add(new Paragraph(
                    getTranslation(same ? "report.check.same" : "report.check.different", report.code())));
            if (same) {
                return;
            }
        } else if (found.isEmpty()) {
            comparison.add(new Paragraph(getTranslation("report.check.noFile")));
        }
        found.forEach(report -> comparison.add(
                new Paragraph(getTranslation("report.check.same", report.code())), new IssuedFacts(report, texts)));
        ui.push();
    }

    private static String address() {
        var request = VaadinRequest.getCurrent();
        return request == null || request.getRemoteAddr() == null ? "" : request.getRemoteAddr();
    }
}
