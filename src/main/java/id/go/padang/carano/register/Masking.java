package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Column;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a personal value recognisable to who holds the file and useless to everybody else. */
public final class Masking {

    private static final int LONGEST = 60;
    private static final int KEPT = 4;
    private static final Pattern NUMBER = Pattern.compile("[\\d\\s'’`.\\-]*");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d[.,]?\\d*[eE][+\\-]?\\d+");

    private Masking() {}

    /** The value of a column as problems and review lists show it. */
    public static String of(Column column, String value) {
        var shown = column.personal() ? personal(column.name(), value) : value;
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
    }

    private static String personal(String column, String value) {
        if (value.isEmpty() || SCIENTIFIC.matcher(value).matches()) {
            return value;
        }
        if (column.equals("alamat")) {
            return "…";
        }
        return NUMBER.matcher(value).matches() ? number(value) : words(value);
    }

    /** A personal number as in {@code 1371…**…0012}. */
    static String number(String value) {
        return value.length() <= 2 * KEPT
                ? value.substring(0, Math.min(2, value.length())) + "…"
                : value.substring(0, KEPT) + "…**…" + value.substring(value.length() - KEPT);
    }

    private static String words(String value) {
        return Arrays.stream(value.split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "***")
                .collect(Collectors.joining(" "));
    }
}
