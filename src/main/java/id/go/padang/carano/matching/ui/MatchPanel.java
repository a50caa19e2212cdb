package id.go.padang.carano.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.matching.MatchState;
import id.go.padang.carano.matching.MatchSummary;
import id.go.padang.carano.matching.MatchedRow;
import id.go.padang.carano.matching.MatchingService;
import id.go.padang.carano.shared.Formats;
import java.util.Arrays;
import java.util.Optional;

/** The compared rows of a batch, masked; those not found lead to their candidates. */
class MatchPanel extends Div {

    private final transient MatchingService matchingService;
    private final Dataset dataset;
    private final Dataset population;
    private final transient MatchSummary summary;
    private final Runnable whenDecided;
    private final Formats formats = new Formats(getLocale());
    private final Select<MatchState> state = new Select<>();
    private final Grid<MatchedRow> grid = new Grid<>();

    MatchPanel(
            MatchingService matchingService,
            IndicatorService indicatorService,
            Dataset dataset,
            MatchSummary summary,
            Runnable whenDecided) {
        this.matchingService = matchingService;
        this.dataset = dataset;
        population = indicatorService.dataset(Dataset.PENDUDUK);
        this.summary = summary;
        this.whenDecided = whenDecided;
        addClassName("batch-panel");
        state.setLabel(getTranslation("match.state"));
        state.setItems(Arrays.stream(MatchState.values())
                .filter(one -> summary.n(one) > 0)
                .toList());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("match.state.all"));
        state.setItemLabelGenerator(
                one -> one == null ? getTranslation("match.state.all") : getTranslation("match.state." + one));
        state.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        addColumns();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(
                query ->
                        matchingService
                                .rows(
                                        summary.batch().id(),
                                        state.getOptionalValue(),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> Math.toIntExact(count(state.getOptionalValue())));
        if (summary.n(MatchState.NOT_FOUND) > 0) {
            state.setValue(MatchState.NOT_FOUND);
        }
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setProperty("accessibleName", getTranslation("match.rows"));
        grid.setEmptyStateText(getTranslation("match.rows.none"));
        var tools = new Div(state);
        tools.addClassName("carano-tools");
        add(tools, grid);
    }

    private long count(Optional<MatchState> wanted) {
        return wanted.map(summary::n).orElseGet(summary::total);
    }

    private void addColumns() {
        grid.addColumn(row -> formats.count(row.line()))
                .setHeader(getTranslation("match.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6rem");
        grid.addComponentColumn(row -> Sentences.badge(this, row.state()))
                .setHeader(getTranslation("match.state"))
                .setFlexGrow(0)
                .setWidth("14rem");
        grid.addColumn(row -> Sentences.person(dataset, row.own()))
                .setHeader(getTranslation("match.own"))
                .setFlexGrow(2);
        grid.addColumn(row -> Sentences.details(dataset, row.own())).setHeader(getTranslation("match.own.details"));
        grid.addColumn(row -> row.population()
                        .map(person ->
                                Sentences.person(population, person) + " · " + Sentences.details(population, person))
                        .orElse(Formats.MISSING))
                .setHeader(getTranslation("match.population"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::decision).setHeader(getTranslation("match.decision"));
        grid.getColumns().forEach(column -> column.setResizable(true));
    }

    private String said(MatchedRow.Decision decision) {
        var said = getTranslation(
                decision.accepted() ? "match.decision.accepted" : "match.decision.refused", decision.by());
        return decision.carriedFrom()
                .map(period -> getTranslation("match.decision.carried", said, Sentences.period(getLocale(), period)))
                .orElse(said);
    }

    private Component decision(MatchedRow row) {
        if (row.state() != MatchState.NOT_FOUND && row.decision().isEmpty()) {
            return new Span(Formats.MISSING);
        }
        var text = row.decision().map(this::said).orElseGet(() -> getTranslation("match.candidates"));
        var button = new Button(
                text,
                click -> new CandidateDialog(
                                matchingService, population, summary.batch().id(), row, whenDecided)
                        .open());
        button.setAriaLabel(getTranslation("match.candidates.line", text, formats.count(row.line())));
        return button;
    }
}
