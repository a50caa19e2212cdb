package id.go.padang.carano.analysis.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a dataset is split on the page.
 *
 * @param rows a dimension; empty for the dataset's first
 * @param columns a second dimension
 * @param amount whether the dataset's amount is summed instead of its rows counted
 */
record CrossChoice(Optional<String> rows, Optional<String> columns, boolean amount, Show show) {

    /** What stands in the cells. */
    enum Show {
        NUMBER,
        ROW_PERCENT,
        COLUMN_PERCENT
    }

    static final CrossChoice FIRST = new CrossChoice(Optional.empty(), Optional.empty(), false, Show.NUMBER);
    static final String ROWS = "baris";
    static final String COLUMNS = "kolom";
    static final String MEASURE = "ukur";
    static final String SHOW = "sajian";
    private static final String AMOUNT = "ukuran";

    /** Throws {@link IllegalArgumentException} on a way to show that does not exist. */
    static CrossChoice read(Map<String, String> parameters) {
        return new CrossChoice(
                Optional.ofNullable(parameters.get(ROWS)),
                Optional.ofNullable(parameters.get(COLUMNS)),
                AMOUNT.equals(parameters.get(MEASURE)),
                Optional.ofNullable(parameters.get(SHOW))
                        .map(show -> Show.valueOf(show.toUpperCase(Locale.ROOT)))
                        .orElse(Show.NUMBER));
    }

    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        rows.ifPresent(one -> parameters.put(ROWS, one));
        columns.ifPresent(one -> parameters.put(COLUMNS, one));
        if (amount) {
            parameters.put(MEASURE, AMOUNT);
        }
        if (show != Show.NUMBER) {
            parameters.put(SHOW, show.name().toLowerCase(Locale.ROOT));
        }
        return parameters;
    }
}
