package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.personal.Masking;

/** What problems and review lists show of a cell. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(Column column, String value) {
        var shown = masked(column, value);
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
    }

    private static String masked(Column column, String value) {
        if (!column.personal() || value.isEmpty()) {
            return value;
        }
        return column.content() instanceof Content.Address ? Masking.ADDRESS : Masking.of(value);
    }
}
