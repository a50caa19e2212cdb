package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.personal.Masking;
import java.util.regex.Pattern;

/** What a preview shows of a cell, under a matching that may be wrong: long numbers are masked in every column. */
final class PreviewText {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{8,}");
    private static final int LONGEST = 60;

    private PreviewText() {}

    static String of(Column column, String value) {
        var text = value.strip();
        if (text.isEmpty()) {
            return "";
        }
        var shown = !column.personal()
                ? LONG_NUMBER
                        .matcher(text)
                        .replaceAll(number -> Masking.of(number.group()).replace("$", "\\$"))
                : column.content() instanceof Content.Address ? Masking.ADDRESS : Masking.of(text);
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
    }
}
