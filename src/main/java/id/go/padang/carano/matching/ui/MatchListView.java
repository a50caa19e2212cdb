package id.go.padang.carano.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.go.padang.carano.matching.MatchState;
import id.go.padang.carano.matching.MatchSummary;
import id.go.padang.carano.matching.MatchingService;
import id.go.padang.carano.matching.RunState;
import id.go.padang.carano.shared.Formats;
import jakarta.annotation.security.RolesAllowed;

/** Every batch that is held against the population base, and what came of it. */
@Route("padan")
@RolesAllowed("READ_BATCHES")
@Menu(title = "match.menu", order = 62, icon = "matching")
class MatchListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MatchingService matchingService;
    private final Formats formats = new Formats(getLocale());
    private final Grid<MatchSummary> grid = new Grid<>();

    MatchListView(MatchingService matchingService) {
        this.matchingService = matchingService;
        addClassName("carano-page");
        var explanation = new Paragraph(getTranslation("match.explained"));
        explanation.addClassName("carano-note");
        addColumns();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setProperty("accessibleName", getPageTitle());
        grid.setEmptyStateText(getTranslation("match.none"));
        add(new H1(getPageTitle()), explanation, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        grid.setItems(matchingService.batches());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("match.title");
    }

    private void addColumns() {
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("match.batch"))
                .setFlexGrow(2)
                .setWidth("11rem");
        grid.addColumn(summary -> Sentences.period(getLocale(), summary.batch().period()))
                .setHeader(getTranslation("match.period"))
                .setWidth("8rem");
        grid.addComponentColumn(this::padan)
                .setHeader(getTranslation("match.state.PADAN"))
                .setWidth("8rem");
        for (MatchState state : MatchState.values()) {
            if (!state.matched()) {
                grid.addColumn(summary ->
                                summary.run() == RunState.DONE ? formats.count(summary.n(state)) : Formats.MISSING)
                        .setHeader(getTranslation("match.state." + state))
                        .setTextAlign(ColumnTextAlign.END)
                        .setWidth("5.5rem");
            }
        }
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    }

    private RouterLink link(MatchSummary summary) {
        var batch = summary.batch();
        return new RouterLink(
                getTranslation("dataset." + batch.dataset()) + " · " + batch.fileName(),
                MatchView.class,
                new RouteParameters(MatchView.ID, Long.toString(batch.id())));
    }

    private Component padan(MatchSummary summary) {
        return new Span(
                summary.run() == RunState.DONE
                        ? formats.count(summary.matched()) + " ("
                                + Sentences.share(formats, summary.matched(), summary.total()) + ")"
                        : getTranslation("match.run." + summary.run()));
    }
}
