package id.go.padang.carano.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text that should be a day turns out to be.
 *
 * @param hasForm whether it is written as {@code 2015-02-28} or {@code 28/02/2015}
 * @param date empty when there is no such day
 * @param iso the day as {@code 2015-02-28}; null when there is no such day
 */
record DayText(
        boolean hasForm, Optional<LocalDate> date, @Nullable String iso) {

    private static final int LENGTH = 10;
    private static final DayText NO_DAY = new DayText(false, Optional.empty(), null);

    static DayText read(String text) {
        if (hasForm(text, '-', 4, 7)) {
            return day(text);
        }
        return hasForm(text, '/', 2, 5)
                ? day(text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2))
                : NO_DAY;
    }

    private static DayText day(String iso) {
        try {
            var date = LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10));
            return new DayText(true, Optional.of(date), iso);
        } catch (DateTimeException e) {
            return new DayText(true, Optional.empty(), null);
        }
    }

    private static boolean hasForm(String text, char separator, int first, int second) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean kept = i == first || i == second ? c == separator : c >= '0' && c <= '9';
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
