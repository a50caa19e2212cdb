package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.register.Severity;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.HiddenText;
import id.go.padang.carano.shared.ui.StatusBadge;
import id.go.padang.carano.submission.ProblemFilter;
import id.go.padang.carano.submission.RuleCount;
import id.go.padang.carano.submission.SubmissionService;
import java.util.Map;
import java.util.stream.Collectors;

/** The problems of a batch, line by line, and how often each rule was broken. */
class ProblemPanel extends Div {

    private final Select<Severity> severity = new Select<>();
    private final ComboBox<String> rule = new ComboBox<>(getTranslation("submission.rule"));
    private final Grid<Problem> grid = new Grid<>();
    private final Formats formats = new Formats(getLocale());

    ProblemPanel(SubmissionService submissionService, Dataset dataset, long batchId) {
        addClassName("batch-panel");
        var counts = submissionService.rules(batchId);
        severity.setLabel(getTranslation("submission.severity"));
        severity.setItems(Severity.values());
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption(getTranslation("submission.severity.all"));
        severity.setItemLabelGenerator(
                one -> getTranslation(one == null ? "submission.severity.all" : "severity." + one));
        Map<String, Long> byRule = counts.stream().collect(Collectors.toMap(RuleCount::rule, RuleCount::n, Long::sum));
        rule.setItems(counts.stream().map(RuleCount::rule).distinct().toList());
        rule.setItemLabelGenerator(code ->
                formats.count(byRule.getOrDefault(code, 0L)) + " × " + getTranslation("rule." + code, "…", "…"));
        rule.setPlaceholder(getTranslation("filter.all"));
        rule.setClearButtonVisible(true);
        rule.addClassName("batch-rule");
        var tools = new Div(severity, rule);
        tools.addClassName("carano-tools");
        severity.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        rule.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        addColumns();
        grid.addComponentColumn(problem -> problem.line() > 0
                        ? RowHistoryDialog.button(submissionService, dataset, batchId, problem.line(), formats)
                        : new Span())
                .setHeader(new HiddenText(getTranslation("submission.row_history.open")))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItems(
                query -> submissionService.problems(batchId, filter(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(submissionService.problemCount(batchId, filter())));
        add(tools, grid);
    }

    private ProblemFilter filter() {
        return new ProblemFilter(severity.getOptionalValue(), rule.getOptionalValue());
    }

    private void addColumns() {
        grid.addColumn(problem -> Sentences.line(this, formats, problem.line()))
                .setHeader(getTranslation("submission.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6rem");
        grid.addComponentColumn(problem -> new StatusBadge(
                        problem.severity() == Severity.ERROR ? StatusBadge.Kind.BAD : StatusBadge.Kind.ATTENTION,
                        getTranslation(
                                problem.rule().equals(SubmissionService.ROW_RETURNED)
                                        ? "batch.status.RETURNED"
                                        : "severity." + problem.severity())))
                .setHeader(getTranslation("submission.severity"))
                .setFlexGrow(0)
                .setWidth("9rem");
        grid.addColumn(Problem::column).setHeader(getTranslation("submission.column"));
        grid.addColumn(Problem::value).setHeader(getTranslation("submission.value"));
        grid.addColumn(problem -> Sentences.problem(this, problem))
                .setHeader(getTranslation("submission.problem"))
                .setTooltipGenerator(problem -> Sentences.problem(this, problem))
                .setFlexGrow(3);
        grid.addColumn(problem -> Sentences.advice(this, problem))
                .setHeader(getTranslation("submission.advice"))
                .setTooltipGenerator(problem -> Sentences.advice(this, problem))
                .setFlexGrow(3);
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.getElement().setProperty("accessibleName", getTranslation("submission.problems"));
        grid.setEmptyStateText(getTranslation("submission.problems.none"));
    }
}
