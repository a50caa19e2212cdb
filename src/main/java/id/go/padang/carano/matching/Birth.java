package id.go.padang.carano.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How two birth dates agree; the text key is {@code match.birth.<name>}. */
public enum Birth {
    SAME(1),
    /** Day and month changed places. */
    SWAPPED(0.9),
    /** One digit is another, or two neighbours changed places. */
    ONE_DIGIT(0.8),
    SAME_MONTH(0.5),
    OTHER(0),
    UNKNOWN(0);

    private final double agreement;

    Birth(double agreement) {
        this.agreement = agreement;
    }

    static Birth of(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        } else if (one.equals(other)) {
            return SAME;
        } else if (swapped(one.get()).equals(other)) {
            return SWAPPED;
        } else if (oneSlip(digits(one.get()), digits(other.get()))) {
            return ONE_DIGIT;
        }
        return YearMonth.from(one.get()).equals(YearMonth.from(other.get())) ? SAME_MONTH : OTHER;
    }

    /** Every day that is the same but for one slip or for day and month changing places. */
    static Set<LocalDate> nearby(LocalDate day) {
        var days = new TreeSet<LocalDate>(Set.of(day));
        swapped(day).ifPresent(days::add);
        var digits = digits(day).toCharArray();
        for (int at = 0; at < digits.length; at++) {
            char kept = digits[at];
            for (char digit = '0'; digit <= '9'; digit++) {
                digits[at] = digit;
                read(digits).ifPresent(days::add);
            }
            digits[at] = kept;
            if (at > 0) {
                digits[at] = digits[at - 1];
                digits[at - 1] = kept;
                read(digits).ifPresent(days::add);
                digits[at - 1] = digits[at];
                digits[at] = kept;
            }
        }
        return days;
    }

    double agreement() {
        return agreement;
    }

    boolean agrees() {
        return switch (this) {
            case SAME, SWAPPED, ONE_DIGIT -> true;
            case SAME_MONTH, OTHER, UNKNOWN -> false;
        };
    }

    private static Optional<LocalDate> swapped(LocalDate day) {
        try {
            return Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> read(char[] digits) {
        try {
            return Optional.of(LocalDate.parse(new String(digits), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String digits(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static boolean oneSlip(String one, String other) {
        int first = 0;
        while (first < one.length() && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = one.length() - 1;
        while (last > first && one.charAt(last) == other.charAt(last)) {
            last--;
        }
        return last == first
                || last == first + 1
                        && one.charAt(first) == other.charAt(last)
                        && one.charAt(last) == other.charAt(first);
    }
}
