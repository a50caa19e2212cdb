package id.go.padang.carano.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;

/** Collects the cells of one table row by row and makes a regular grid of them. */
final class TableTags {

    private record Cell(Purpose purpose, JRPrintElement element, boolean empty) {}

    private record Row(List<Cell> cells) {}

    private final TagNode node = TagNode.branch("Table");
    private final String template;
    private final List<Row> rows = new ArrayList<>();
    private Object place;
    private int page;
    private int left;
    private int top = Integer.MIN_VALUE;
    private String section = "";
    private boolean body;

    /** @param place the frame the table stands in on this page */
    TableTags(String template, Object place, int page, int left) {
        this.template = template;
        this.place = place;
        this.page = page;
        this.left = left;
    }

    TagNode node() {
        return node;
    }

    boolean hasBody() {
        return body;
    }

    String section() {
        return section;
    }

    boolean isOn(int number) {
        return page == number;
    }

    /** Whether a cell from there belongs to this table: the same frame, or its continuation on a later page. */
    boolean continuesIn(String otherTemplate, Object frame, int number, int x) {
        return template.equals(otherTemplate) && (frame == place || number > page && x == left);
    }

    void goOn(Object frame, int number) {
        if (frame != place) {
            place = frame;
            page = number;
            top = Integer.MIN_VALUE;
        }
    }

    void add(Purpose purpose, JRPrintElement element, boolean empty) {
        if (rows.isEmpty() || element.getY() != top) {
            rows.add(new Row(new ArrayList<>()));
            top = element.getY();
        }
        rows.getLast().cells().add(new Cell(purpose, element, empty));
        body |= purpose == Purpose.CELL;
    }

    void addSection(String text, JRPrintElement element) {
        section = text;
        top = Integer.MIN_VALUE;
        rows.add(new Row(new ArrayList<>(List.of(new Cell(Purpose.SECTION, element, false)))));
    }

    /** Builds the rows; cells that a row leaves out are filled so that every row spans every column. */
    void close() {
        rows.forEach(row ->
                row.cells().sort(Comparator.comparingInt(cell -> cell.element().getX())));
        var widest = rows.stream()
                .max(Comparator.comparingInt(row -> row.cells().size()))
                .orElseThrow();
        var middles = widest.cells().stream()
                .mapToInt(cell -> cell.element().getX() + cell.element().getWidth() / 2)
                .toArray();
        for (Row row : rows) {
            close(row, middles);
        }
    }

    private void close(Row row, int[] middles) {
        var tags = node.add(TagNode.branch("TR"));
        int column = 0;
        for (Cell cell : row.cells()) {
            int first = column;
            int right = cell.element().getX() + cell.element().getWidth();
            while (first < middles.length && middles[first] < cell.element().getX()) {
                first++;
            }
            int after = first;
            while (after < middles.length && middles[after] < right) {
                after++;
            }
            fill(tags, first - column);
            tags.add(tag(cell, column == 0 && first == 0)).across(Math.max(1, after - first));
            column = Math.max(after, first + 1);
        }
        fill(tags, middles.length - column);
    }

    private static void fill(TagNode row, int gap) {
        if (gap > 0) {
            row.add(TagNode.branch("TD").across(gap));
        }
    }

    private static TagNode tag(Cell cell, boolean first) {
        return switch (cell.purpose()) {
            case COLUMN_HEAD -> leaf("TH", cell).heading("Column");
            case SECTION -> leaf("TH", cell).heading("Row");
            case CELL -> first ? leaf("TH", cell).heading("Row") : leaf("TD", cell);
            case TITLE, HEADING, LIST_LABEL, LIST_BODY, CONTENTS_ENTRY, CONTENTS_PAGE, PARAGRAPH ->
                throw new IllegalStateException(cell.purpose() + " in a table");
        };
    }

    private static TagNode leaf(String tag, Cell cell) {
        return cell.empty() ? TagNode.branch(tag) : TagNode.leaf(tag, cell.element());
    }
}
