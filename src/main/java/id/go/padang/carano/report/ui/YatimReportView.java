package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.Places;
import id.go.padang.carano.report.PreferenceService;
import id.go.padang.carano.report.PrintedReport;
import id.go.padang.carano.report.ReportProblem;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.ReportService;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks what "Ringkasan Anak Yatim" shall say, prints it and hands it out. */
@Route(ReportNavigation.YATIM)
@RouteAlias(ReportNavigation.REPORTS)
@Menu(title = "report.menu", order = 40, icon = "report")
@RolesAllowed("PRINT_REPORTS")
class YatimReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReportService reportService;
    private final transient PreferenceService preferenceService;
    private final transient FigureService figureService;
    private final transient WilayahService wilayahService;
    private final transient CurrentAccount currentAccount;
    private final transient Texts texts;
    private final Div result = new Div();

    YatimReportView(
            ReportService reportService,
            PreferenceService preferenceService,
            FigureService figureService,
            WilayahService wilayahService,
            CurrentAccount currentAccount,
            Texts texts) {
        this.reportService = reportService;
        this.preferenceService = preferenceService;
        this.figureService = figureService;
        this.wilayahService = wilayahService;
        this.currentAccount = currentAccount;
        this.texts = texts;
        addClassName("carano-page");
        result.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var place = query.getSingleParameter(ReportNavigation.PLACE)
                .map(code -> Places.find(code, wilayahService))
                .orElseGet(() -> Optional.of(new Place.Area(currentAccount.get().home())))
                .filter(figureService::mayOpen)
                .orElseThrow(NotFoundException::new);
        var releases = figureService.releases().stream()
                .filter(release -> release.newest(Dataset.YATIM).isPresent())
                .toList();
        var selection = ReportNavigation.selection(query)
                .filter(asked -> exists(asked, releases))
                .orElseThrow(NotFoundException::new);
        removeAll();
        result.removeAll();
        add(new H1(getPageTitle()), new Paragraph(getTranslation("report.explanation")));
        if (releases.isEmpty()) {
            add(new Paragraph(getTranslation("report.nothing")));
            return;
        }
        var form = new RequestForm(places(), releases, figureService.mayCross(Dataset.YATIM), wilayahService, texts);
        preferenceService.last(Dataset.YATIM).ifPresent(form::show);
        form.show(place, selection);
        var preview = button("report.preview", () -> print(form, reportService::draft));
        var actions = new Div(preview);
        actions.addClassName("carano-tools");
        if (currentAccount.get().may(Permission.ISSUE_REPORTS)) {
            preview.removeThemeVariants(ButtonVariant.PRIMARY);
            actions.add(button("report.issue", () -> confirm(form)));
        }
        add(form, actions, result);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> {
            action.run();
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void confirm(RequestForm form) {
        if (!form.isComplete()) {
            return;
        }
        var dialog = new Dialog(new Paragraph(getTranslation("report.issue.confirm")));
        dialog.setHeaderTitle(getPageTitle());
        dialog.setWidth("min(32rem, 94vw)");
        var yes = new Button(getTranslation("report.issue"), click -> {
            dialog.close();
            print(form, reportService::issue);
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        dialog.getFooter().add(new Button(getTranslation("report.issue.cancel"), click -> dialog.close()), yes);
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.yatim.title");
    }

    private static boolean exists(Selection asked, List<Release> releases) {
        return asked.equals(Selection.NEWEST)
                || releases.stream()
                        .filter(release -> asked.release()
                                .map(number -> number == release.number())
                                .orElse(true))
                        .flatMap(release -> release.parts().stream())
                        .anyMatch(part -> part.dataset().equals(Dataset.YATIM)
                                && asked.period().map(part.period()::equals).orElse(true));
    }

    private List<Place> places() {
        return Places.all(wilayahService).filter(figureService::mayOpen).toList();
    }

    private void print(RequestForm form, Function<ReportRequest, Optional<PrintedReport>> press) {
        result.removeAll();
        if (!form.isComplete()) {
            return;
        }
        try {
            var request = form.request();
            preferenceService.remember(Dataset.YATIM, request);
            press.apply(request)
                    .ifPresentOrElse(
                            report -> result.add(new PrintedPanel(report)),
                            () -> result.add(Problems.alert(getTranslation("report.nothing"))));
        } catch (ReportProblem e) {
            result.add(Problems.alert(Problems.sentence(this, e)));
        }
    }
}
