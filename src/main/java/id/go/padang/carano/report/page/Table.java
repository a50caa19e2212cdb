package id.go.padang.carano.report.page;

import java.util.List;

/**
 * Rows under columns; the head repeats on every page. A short one stays on one page.
 *
 * @param lead a line in small print between the heading and the table; empty for none
 * @param boxed whether a frame sets it apart, as figures that are not the portal's own; it then fits on one page
 */
public record Table(List<Column> columns, List<Row> rows, String lead, boolean boxed) implements Section {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public Table(List<Column> columns, List<Row> rows) {
        this(columns, rows, "", false);
    }

    public Table leadBy(String line) {
        return new Table(columns, rows, line, boxed);
    }

    public Table inABox() {
        return new Table(columns, rows, lead, true);
    }

    /** Which side the cells of a column stand at. */
    public enum Align {
        LEFT,
        RIGHT
    }

    /**
     * @param over the words over this and the neighbouring columns with the same; empty for none
     * @param head empty in every column for a table without a head
     * @param weight its share of the width
     */
    public record Column(String over, String head, int weight, Align align, boolean strong) {

        public static Column left(String head, int weight) {
            return new Column("", head, weight, Align.LEFT, false);
        }

        public static Column right(String head, int weight) {
            return new Column("", head, weight, Align.RIGHT, false);
        }

        public Column under(String words) {
            return new Column(words, head, weight, align, strong);
        }

        public Column bold() {
            return new Column(over, head, weight, align, true);
        }
    }

    /**
     * @param section what this and the following rows with the same belong to, printed above the first; empty for none
     * @param sum whether it adds up the rows above it
     * @param cells one per column
     */
    public record Row(String section, boolean sum, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row("", false, List.of(cells));
        }
    }
}
