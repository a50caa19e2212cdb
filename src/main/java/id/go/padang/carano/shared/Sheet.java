package id.go.padang.carano.shared;

import java.util.List;

/**
 * A table as people take it along: what it is, where it comes from, then its columns and rows.
 *
 * @param title the first line
 * @param sources lines on top that say source, release, reference date and what the symbols mean
 * @param rows each with one cell per column
 */
public record Sheet(String title, List<String> sources, List<String> columns, List<List<Cell>> rows) {

    public Sheet {
        sources = List.copyOf(sources);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What stands in one cell. */
    public sealed interface Cell {

        record Text(String text) implements Cell {}

        /** @param digits decimals shown */
        record Number(Value value, int digits) implements Cell {}
    }
}
