package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.register.AcceptedRow;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.CheckColumn;
import id.go.padang.carano.shared.ui.HiddenText;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.SubmissionService;
import java.util.Set;

/** The accepted rows of a batch, masked; a reviewer may choose some and send the batch back because of them. */
class RowPanel extends Div {

    private final Grid<AcceptedRow> grid = new Grid<>();
    private final Formats formats = new Formats(getLocale());

    RowPanel(
            SubmissionService submissionService,
            Dataset dataset,
            BatchSummary batch,
            boolean mayReturn,
            Runnable whenMoved) {
        addClassName("batch-panel");
        addColumns(dataset);
        grid.addComponentColumn(
                        row -> RowHistoryDialog.button(submissionService, dataset, batch.id(), row.line(), formats))
                .setHeader(new HiddenText(getTranslation("submission.row_history.open")))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.setItems(
                query -> submissionService.rows(batch.id(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(batch.accepted()));
        grid.getElement().setProperty("accessibleName", getTranslation("submission.accepted_rows"));
        if (mayReturn) {
            var back = new Button(getTranslation("submission.return_rows"));
            back.setEnabled(false);
            var choice = new CheckColumn<AcceptedRow>(
                    grid,
                    getTranslation("submission.choose_row"),
                    row -> formats.count(row.line()),
                    chosen -> back.setEnabled(!chosen.isEmpty()));
            back.addClickListener(click -> ask(submissionService, batch.id(), choice.chosen(), whenMoved));
            var tools = new Div(back);
            tools.addClassName("carano-tools");
            add(tools);
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
        add(grid);
    }

    private void addColumns(Dataset dataset) {
        grid.addColumn(row -> formats.count(row.line()))
                .setHeader(getTranslation("submission.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6rem");
        for (int i = 0; i < dataset.columns().size(); i++) {
            int position = i;
            grid.addColumn(row -> row.values().get(position))
                    .setHeader(dataset.columns().get(i).name())
                    .setResizable(true)
                    .setAutoWidth(true);
        }
        grid.addColumn(row -> row.warnings() == 0 ? "" : formats.count(row.warnings()))
                .setHeader(getTranslation("submission.warnings"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private void ask(SubmissionService submissionService, long batchId, Set<AcceptedRow> chosen, Runnable whenMoved) {
        var lines = chosen.stream().map(AcceptedRow::line).sorted().toList();
        new MoveDialog(
                        getTranslation("submission.return_rows.title"),
                        getTranslation("submission.return_rows.explained", formats.count(lines.size())),
                        true,
                        reason -> {
                            submissionService.returnRows(batchId, lines, reason);
                            whenMoved.run();
                        })
                .open();
    }
}
