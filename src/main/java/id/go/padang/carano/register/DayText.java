package id.go.padang.carano.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a text that should be a day turns out to be.
 *
 * @param hasForm whether it is written as {@code 2015-02-28} or {@code 28/02/2015}
 * @param date empty when there is no such day
 */
record DayText(boolean hasForm, Optional<LocalDate> date) {

    private static final int LENGTH = 10;
    private static final DayText NO_DAY = new DayText(false, Optional.empty());

    static DayText read(String text) {
        if (hasForm(text, '-', 4, 7)) {
            return new DayText(true, date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        }
        return hasForm(text, '/', 2, 5)
                ? new DayText(true, date(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2)))
                : NO_DAY;
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

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
