package id.go.padang.carano.personal;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a personal value recognisable to who holds the file and useless to everybody else. */
public final class Masking {

    /** What is shown of an address. */
    public static final String ADDRESS = "…";

    private static final int KEPT = 4;
    private static final Pattern NUMBER = Pattern.compile("[\\d\\s'’`.\\-]*");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d[.,]?\\d*[eE][+\\-]?\\d+");

    private Masking() {}

    /** A name as initials, a number as its ends; what Excel made of a number stays, since nobody can read it back. */
    public static String of(String value) {
        if (value.isEmpty() || SCIENTIFIC.matcher(value).matches()) {
            return value;
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
