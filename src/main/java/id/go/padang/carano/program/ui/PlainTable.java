package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** A table of words and numbers that scrolls in its own frame: plain HTML, because a few dozen rows read best that way. */
public final class PlainTable extends Div {

    private final NativeTableBody body = new NativeTableBody();
    private final List<String> labels;

    /**
     * @param label what a screen reader calls it
     * @param headers a leading {@code #} marks a column of numbers
     */
    public PlainTable(String label, String... headers) {
        addClassNames("figure-table-frame", "plain-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
        labels = Stream.of(headers)
                .map(header -> header.startsWith("#") ? header.substring(1) : header)
                .toList();
        var top = new NativeTableRow();
        for (int i = 0; i < headers.length; i++) {
            var header = headers[i];
            var cell = new NativeTableHeaderCell(labels.get(i));
            cell.getElement().setAttribute("scope", "col");
            if (header.startsWith("#")) {
                cell.addClassName("number");
            }
            top.add(cell);
        }
        var table = new NativeTable();
        table.addClassName("figure-table");
        table.add(new NativeTableHeader(top), body);
        add(table);
    }

    /** Adds a row; the first cell names it. Texts become text, components stay what they are. */
    public PlainTable row(Object... cells) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            var content = cells[i] instanceof Component component ? component : new Span(String.valueOf(cells[i]));
            if (i == 0) {
                var header = new NativeTableHeaderCell(content);
                header.getElement().setAttribute("scope", "row");
                row.add(header);
            } else {
                var cell = new NativeTableCell(content);
                cell.getElement().setAttribute("data-label", labels.get(i));
                row.add(cell);
            }
        }
        body.add(row);
        return this;
    }

    /** Marks these columns, 0-based, as numbers: aligned to the right. */
    public PlainTable numbers(int... columns) {
        body.getChildren().forEach(row -> {
            var cells = row.getChildren().toList();
            for (int column : columns) {
                if (column < cells.size()) {
                    cells.get(column).getElement().getClassList().add("number");
                }
            }
        });
        return this;
    }
}
