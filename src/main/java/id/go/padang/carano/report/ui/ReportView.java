package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.people.PeopleRefusedException;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.Places;
import id.go.padang.carano.report.PreferenceService;
import id.go.padang.carano.report.PrintedReport;
import id.go.padang.carano.report.ReportKind;
import id.go.padang.carano.report.ReportOffer;
import id.go.padang.carano.report.ReportProblem;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.ReportService;
import id.go.padang.carano.report.bulk.BulkService;
import id.go.padang.carano.report.bulk.ScheduleService;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Asks what a report shall say, prints it and hands it out. */
@Route(ReportNavigation.REPORTS)
@Menu(title = "report.menu", order = 40, icon = "report")
@RolesAllowed("PRINT_REPORTS")
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReportService reportService;
    private final transient PreferenceService preferenceService;
    private final transient FigureService figureService;
    private final transient WilayahService wilayahService;
    private final transient BulkService bulkService;
    private final transient ScheduleService scheduleService;
    private final transient CurrentAccount currentAccount;
    private final transient Texts texts;
    private final Div result = new Div();

    ReportView(
            ReportService reportService,
            PreferenceService preferenceService,
            FigureService figureService,
            WilayahService wilayahService,
            BulkService bulkService,
            ScheduleService scheduleService,
            CurrentAccount currentAccount,
            Texts texts) {
        this.reportService = reportService;
        this.preferenceService = preferenceService;
        this.figureService = figureService;
        this.wilayahService = wilayahService;
        this.bulkService = bulkService;
        this.scheduleService = scheduleService;
        this.currentAccount = currentAccount;
        this.texts = texts;
        addClassName("carano-page");
        result.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var offers = reportService.offers(getLocale());
        removeAll();
        result.removeAll();
        add(new H1(getPageTitle()), new Paragraph(getTranslation("report.explanation")));
        var offer = query.getSingleParameter(ReportNavigation.KIND)
                .map(code ->
                        offers.stream().filter(one -> one.code().equals(code)).findFirst())
                .orElseGet(() -> offers.stream().findFirst())
                .orElseThrow(NotFoundException::new);
        var place = place(query, offer);
        var holding = holding(offer);
        var releases = figureService.releases().stream()
                .filter(release -> release.parts().stream().anyMatch(holding))
                .toList();
        var selection = ReportNavigation.selection(query)
                .filter(asked -> exists(asked, releases, holding))
                .orElseThrow(NotFoundException::new);
        if (releases.isEmpty()) {
            add(new Paragraph(getTranslation("report.nothing")));
            return;
        }
        var form = new RequestForm(offers, offer, releases, wilayahService, texts, this::change);
        preferenceService.last(offer.code()).ifPresent(form::show);
        form.show(place, selection, query.getSingleParameter(ReportNavigation.SUBJECT));
        addForm(form, offers, offer);
    }

    private void addForm(RequestForm form, List<ReportOffer> offers, ReportOffer offer) {
        var shelf = new ShelfPanel(bulkService);
        var preview = button("report.preview", () -> print(form, reportService::draft));
        var actions = new Div(preview);
        actions.addClassName("carano-tools");
        if (currentAccount.get().may(Permission.ISSUE_REPORTS) && !offer.listsPersons()) {
            preview.removeThemeVariants(ButtonVariant.PRIMARY);
            actions.add(button("report.issue", () -> confirm(form)));
        }
        if (offer.places().size() > 1 && offer.subjects().isEmpty()) {
            var all = button("report.bulk", () -> {
                bulkService.start(form.order());
                shelf.refresh();
            });
            all.setText(getTranslation("report.bulk", offer.places().size()));
            all.removeThemeVariants(ButtonVariant.PRIMARY);
            actions.add(all);
        }
        int reports = offers.stream()
                .filter(ReportOffer::ofRelease)
                .mapToInt(one -> one.places().size())
                .sum();
        if (offer.ofRelease() && reports > offer.places().size()) {
            var everything = button("report.bulk.all", () -> {
                bulkService.startAll(form.order());
                shelf.refresh();
            });
            everything.setText(getTranslation("report.bulk.all", reports));
            everything.removeThemeVariants(ButtonVariant.PRIMARY);
            actions.add(everything);
        }
        add(form, actions, result, shelf);
        if (offer.subjects().isEmpty()) {
            add(new SchedulePanel(scheduleService, form::order));
        }
    }

    // a place that is closed is unknown; one that this kind does not have gives way to one it has
    private Place place(QueryParameters query, ReportOffer offer) {
        return query.getSingleParameter(ReportNavigation.PLACE)
                .map(code -> Places.find(code, wilayahService))
                .orElseGet(() -> Optional.of(new Place.Area(currentAccount.get().home())))
                .filter(place -> offer.basis() != ReportKind.Basis.RELEASE || figureService.mayOpen(place))
                .map(place ->
                        offer.places().contains(place) ? place : offer.places().getFirst())
                .orElseThrow(NotFoundException::new);
    }

    /** The parts of a release that a report may be of. */
    private static Predicate<ReleasePart> holding(ReportOffer offer) {
        return part -> offer.dataset().map(part.dataset()::equals).orElse(true);
    }

    private void change(String kind, Place place, Selection selection) {
        UI.getCurrentOrThrow().navigate(ReportView.class, ReportNavigation.parameters(kind, place, selection));
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
        dialog.setHeaderTitle(form.title());
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
        return getTranslation("report.menu");
    }

    private static boolean exists(Selection asked, List<Release> releases, Predicate<ReleasePart> holding) {
        return asked.equals(Selection.NEWEST)
                || releases.stream()
                        .filter(release -> asked.release()
                                .map(number -> number == release.number())
                                .orElse(true))
                        .flatMap(release -> release.parts().stream())
                        .filter(holding)
                        .anyMatch(part ->
                                asked.period().map(part.period()::equals).orElse(true));
    }

    private void print(RequestForm form, Function<ReportRequest, Optional<PrintedReport>> press) {
        result.removeAll();
        if (!form.isComplete()) {
            return;
        }
        try {
            var request = form.request();
            preferenceService.remember(request.kind(), request);
            press.apply(request)
                    .ifPresentOrElse(
                            report -> result.add(new PrintedPanel(report, () -> reportService.tables(request))),
                            () -> result.add(Problems.alert(getTranslation("report.nothing"))));
        } catch (ReportProblem e) {
            result.add(Problems.alert(Problems.sentence(this, e)));
        } catch (PeopleRefusedException e) {
            result.add(Problems.alert(getTranslation(e.key(), e.arguments().toArray())));
        }
    }
}
