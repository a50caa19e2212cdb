package id.go.padang.carano.matching.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.matching.MatchState;
import id.go.padang.carano.matching.MatchSummary;
import id.go.padang.carano.matching.MatchingService;
import id.go.padang.carano.matching.RunState;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.submission.ReadersFirst;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** One batch held against the population base: how many of each kind, and the rows. */
@Route("padan/:id")
@RolesAllowed("READ_BATCHES")
@CssImport("./styles/submission.css")
class MatchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";
    private static final int POLL_MILLISECONDS = 1000;

    private final transient MatchingService matchingService;
    private final transient IndicatorService indicatorService;
    private final transient CurrentAccount currentAccount;
    private final Formats formats = new Formats(getLocale());
    private String title = "";
    private long id;
    private boolean underWay;

    MatchView(MatchingService matchingService, IndicatorService indicatorService, CurrentAccount currentAccount) {
        this.matchingService = matchingService;
        this.indicatorService = indicatorService;
        this.currentAccount = currentAccount;
        addClassName("carano-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var summary = event.getRouteParameters().get(ID).flatMap(Ids::read).flatMap(matchingService::batch);
        if (summary.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        id = summary.get().batch().id();
        title = getTranslation("match.batch.title", summary.get().batch().fileName());
        show(summary.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        attachEvent.getUI().addPollListener(poll -> follow());
        attachEvent.getUI().setPollInterval(underWay ? POLL_MILLISECONDS : -1);
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        detachEvent.getUI().setPollInterval(-1);
    }

    private void follow() {
        ReadersFirst.onlyWatching();
        if (isAttached() && underWay) {
            refresh();
        }
    }

    private void refresh() {
        matchingService.batch(id).ifPresent(this::show);
        getUI().ifPresent(ui -> ui.setPollInterval(underWay ? POLL_MILLISECONDS : -1));
    }

    private void show(MatchSummary summary) {
        underWay = summary.run().underWay();
        var batch = summary.batch();
        var dataset = indicatorService.dataset(batch.dataset());
        var facts = new Paragraph(String.join(
                " · ",
                getTranslation("dataset." + batch.dataset()),
                Sentences.period(getLocale(), batch.period()),
                getTranslation("match.reference_date", formats.date(batch.referenceDate())),
                batch.opdName()));
        facts.addClassName("carano-note");
        removeAll();
        add(
                new Breadcrumb(List.of(
                        new Breadcrumb.Step(getTranslation("match.title"), Optional.of("padan")),
                        new Breadcrumb.Step(batch.fileName(), Optional.empty()))),
                new H1(title),
                facts,
                standing(summary));
        if (currentAccount.get().may(Permission.DECIDE_MATCHES) && !underWay) {
            add(tools());
        }
        if (summary.run() == RunState.DONE) {
            add(counts(summary), new MatchPanel(matchingService, indicatorService, dataset, summary, this::refresh));
        }
    }

    private Component standing(MatchSummary summary) {
        var text = new Paragraph(getTranslation(
                "match.run.explained." + summary.run(), formats.count(summary.done()), formats.count(summary.total())));
        text.getElement().setAttribute("role", "status");
        return text;
    }

    private Component tools() {
        var again = new Button(getTranslation("match.again"), click -> {
            matchingService.match(id);
            refresh();
        });
        again.setDisableOnClick(true);
        var tools = new Div(again);
        tools.addClassName("carano-tools");
        return tools;
    }

    private Component counts(MatchSummary summary) {
        var counts = new Div();
        counts.addClassName("batch-counts");
        for (MatchState state : MatchState.values()) {
            if (summary.n(state) > 0 || state == MatchState.PADAN) {
                var number = new Span(formats.count(summary.n(state)));
                number.addClassName("batch-number");
                counts.add(new Div(
                        number,
                        new Span(getTranslation("match.state." + state) + " · "
                                + Sentences.share(formats, summary.n(state), summary.total()))));
            }
        }
        return counts;
    }
}
