package id.go.padang.carano.report.page;

import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;

/** What stands in one cell of a table. */
public sealed interface Cell {

    /** As it is printed; a bar is no text. */
    default String written(Formats formats) {
        return switch (this) {
            case Text(var text) -> text;
            case Number(var value, var digits) -> formats.value(value, digits);
            case Bar ignored -> "";
        };
    }

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell count(Value value) {
        return new Number(value, 0);
    }

    record Text(String text) implements Cell {}

    /** @param digits decimals shown */
    record Number(Value value, int digits) implements Cell {}

    /** @param largest the amount whose bar fills the column */
    record Bar(Value value, double largest) implements Cell {}
}
