package id.go.padang.carano.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text that should be a day turns out to be.
 *
 * @param hasForm whether it is written as {@code 2015-02-28} or {@code 28/02/2015}
 * @param date empty when there is no such day
 */
record DayText(boolean hasForm, Optional<LocalDate> date) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern INDONESIAN = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final DayText NO_DAY = new DayText(false, Optional.empty());

    static DayText read(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return new DayText(true, date(iso.group(1), iso.group(2), iso.group(3)));
        }
        var indonesian = INDONESIAN.matcher(text);
        return indonesian.matches()
                ? new DayText(true, date(indonesian.group(3), indonesian.group(2), indonesian.group(1)))
                : NO_DAY;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
