package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ValueOrder;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table to compare figures in: sortable, names frozen, closing rows that never sort away. Plain HTML, because a few
 * dozen rows read, print and speak best that way.
 */
public final class FigureTable extends Div {

    /** @param group stands above neighbours of the same group; empty for none */
    public record Column(String key, String header, String group, int digits) {}

    /**
     * @param href where the row leads; empty when nowhere
     * @param links where single numbers lead, by column
     */
    public record Row(String name, Optional<String> href, Map<String, Value> values, Map<String, String> links) {

        public Row(String name, Optional<String> href, Map<String, Value> values) {
            this(name, href, values, Map.of());
        }

        Value value(String key) {
            return values.getOrDefault(key, Value.missing());
        }
    }

    private static final int SHORT = 6;
    private static final String CLICKED = "event.target.closest('tr').querySelector('th a').getAttribute('href')";

    private enum Direction {
        ASCENDING(ValueOrder.ASCENDING),
        DESCENDING(ValueOrder.DESCENDING);

        private final Comparator<Value> order;

        Direction(Comparator<Value> order) {
            this.order = order;
        }

        String code() {
            return this == ASCENDING ? "ascending" : "descending";
        }

        Direction other() {
            return this == ASCENDING ? DESCENDING : ASCENDING;
        }
    }

    private record Sorting(String key, Direction direction) {}

    /** Stands for the names among the columns to sort by. */
    private static final String NAME = "";

    private final String label;
    private final String nameHeader;
    private final List<Row> rows;
    private final List<Row> closing;
    private final Consumer<String> opening;
    private List<Column> columns;
    private Optional<Sorting> sorting = Optional.empty();

    /**
     * @param rows in their natural order, which the name column restores after A to Z and Z to A
     * @param closing rows at the end, the last one the sum
     * @param opening is told the address of a row that was clicked
     */
    public FigureTable(
            String label,
            String nameHeader,
            List<Column> columns,
            List<Row> rows,
            List<Row> closing,
            Consumer<String> opening) {
        this.label = label;
        this.nameHeader = nameHeader;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.closing = List.copyOf(closing);
        this.opening = opening;
        addClassName("figure-table-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
        draw();
    }

    /** Shows these columns instead. */
    public void show(List<Column> columns) {
        this.columns = List.copyOf(columns);
        sorting = sorting.filter(sorted -> sorted.key().equals(NAME)
                || columns.stream().anyMatch(column -> column.key().equals(sorted.key())));
        draw();
    }

    /** Sorts by a column, largest first; once more turns it round. */
    public void sortBy(String key) {
        sorting = Optional.of(new Sorting(
                key,
                sorting.filter(sorted -> sorted.key().equals(key))
                        .map(sorted -> sorted.direction().other())
                        .orElse(Direction.DESCENDING)));
        draw();
    }

    /** Sorts by name, then the other way round, then back to the natural order. */
    public void sortByName() {
        var direction = sorting.filter(sorted -> sorted.key().equals(NAME)).map(Sorting::direction);
        if (direction.isEmpty()) {
            sorting = Optional.of(new Sorting(NAME, Direction.ASCENDING));
        } else {
            sorting = direction.filter(Direction.ASCENDING::equals).map(up -> new Sorting(NAME, up.other()));
        }
        draw();
    }

    /** The rows as they stand now, without the closing ones. */
    public List<Row> sortedRows() {
        var sorted = new ArrayList<>(rows);
        sorting.ifPresent(by -> sorted.sort(order(by)));
        return sorted;
    }

    private Comparator<Row> order(Sorting by) {
        if (by.key().equals(NAME)) {
            var byName = Comparator.comparing(Row::name, Collator.getInstance(getLocale()));
            return by.direction() == Direction.ASCENDING ? byName : byName.reversed();
        }
        return Comparator.comparing(row -> row.value(by.key()), by.direction().order);
    }

    private void draw() {
        var table = new NativeTable();
        table.addClassName("figure-table");
        table.getElement().setAttribute("aria-label", label);
        if (columns.stream().anyMatch(column -> !column.group().isEmpty())) {
            table.getHead().add(groups());
        }
        table.getHead().add(headers());
        Still.fill(table.getBody(), sortedRows().stream().map(this::line).toList());
        Still.fill(table.getFoot(), closing.stream().map(this::closingLine).toList());
        // the link in the first cell goes there by itself
        table.getBody()
                .getElement()
                .addEventListener(
                        "click",
                        event -> opened(event.getEventData().get(CLICKED).asString("")))
                .addEventData(CLICKED)
                .setFilter("!event.target.closest('a') && !!event.target.closest('tr.opens')");
        removeAll();
        add(table);
    }

    private NativeTableRow groups() {
        var line = new NativeTableRow();
        line.add(new NativeTableCell());
        for (int i = 0; i < columns.size(); ) {
            var group = columns.get(i).group();
            int end = i;
            while (end < columns.size() && columns.get(end).group().equals(group)) {
                end++;
            }
            Component cell = group.isEmpty() ? new NativeTableCell() : new NativeTableHeaderCell(group);
            cell.getElement().setAttribute("colspan", Integer.toString(end - i));
            if (!group.isEmpty()) {
                cell.getElement().setAttribute("scope", "colgroup");
            }
            line.add(cell);
            i = end;
        }
        return line;
    }

    private NativeTableRow headers() {
        var line = new NativeTableRow();
        line.add(header(nameHeader, state(NAME), this::sortByName));
        for (Column column : columns) {
            line.add(header(column.header(), state(column.key()), () -> sortBy(column.key())));
        }
        return line;
    }

    private String state(String key) {
        return sorting.filter(sorted -> sorted.key().equals(key))
                .map(sorted -> sorted.direction().code())
                .orElse("");
    }

    private static NativeTableHeaderCell header(String text, String state, Runnable sort) {
        var button = new NativeButton(text, click -> sort.run());
        button.addClassName("sort");
        var cell = new NativeTableHeaderCell(button);
        if (text.length() <= SHORT) {
            cell.addClassName("short");
        }
        cell.getElement().setAttribute("scope", "col");
        if (!state.isEmpty()) {
            cell.getElement().setAttribute("aria-sort", state);
        }
        return cell;
    }

    private static NativeTableCell cell(Row row, Column column) {
        var value = row.value(column.key());
        var link = row.links().get(column.key());
        return link == null
                ? ValueText.write(value, column.digits(), new NativeTableCell())
                : new NativeTableCell(ValueText.write(value, column.digits(), new Anchor(link)));
    }

    private NativeTableRow line(Row row) {
        var line = new NativeTableRow();
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        row.href().ifPresentOrElse(href -> name.add(new Anchor(href, row.name())), () -> name.setText(row.name()));
        line.add(name);
        columns.forEach(column -> line.add(cell(row, column)));
        row.href().ifPresent(href -> line.addClassName("opens"));
        return line;
    }

    private NativeTableRow closingLine(Row row) {
        var line = line(row);
        if (row != closing.getLast()) {
            line.addClassName("unmapped");
        }
        return line;
    }

    // the browser says which row; it leads nowhere that no row leads
    private void opened(String clicked) {
        rows.stream()
                .flatMap(row -> row.href().stream())
                .filter(clicked::equals)
                .findFirst()
                .ifPresent(opening);
    }
}
