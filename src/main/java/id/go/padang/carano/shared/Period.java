package id.go.padang.carano.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A reporting period, written {@code 2026}, {@code 2026-S1}, {@code 2026-TW3} or {@code 2026-B11}.
 *
 * @param number 1-based position in the year; 1 for a year
 */
public record Period(int year, Cycle cycle, int number) implements Comparable<Period> {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(S|TW|B)(\\d{1,2}))?");
    private static final Comparator<Period> BY_END =
            Comparator.comparing(Period::lastDay).thenComparing(Period::cycle);

    public Period {
        if (year < 1900 || year > 2999 || number < 1 || number > cycle.perYear()) {
            throw new IllegalArgumentException("no such period: " + year + cycle.mark() + number);
        }
    }

    public static Period year(int year) {
        return new Period(year, Cycle.YEAR, 1);
    }

    public static Period semester(int year, int number) {
        return new Period(year, Cycle.SEMESTER, number);
    }

    /** Reads a code; throws {@link IllegalArgumentException} on any other text. */
    public static Period parse(String code) {
        var match = CODE.matcher(code);
        if (!match.matches()) {
            throw new IllegalArgumentException("no such period: " + code);
        }
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) == null) {
            return year(year);
        }
        for (Cycle cycle : Cycle.values()) {
            if (cycle.mark().equals("-" + match.group(2))) {
                return new Period(year, cycle, Integer.parseInt(match.group(3)));
            }
        }
        throw new IllegalArgumentException("no such period: " + code);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * cycle.months() + 1, 1);
    }

    /** The reference date of everything counted in this period. */
    public LocalDate lastDay() {
        return YearMonth.of(year, number * cycle.months()).atEndOfMonth();
    }

    public Period previous() {
        return number == 1 ? new Period(year - 1, cycle, cycle.perYear()) : new Period(year, cycle, number - 1);
    }

    public Period next() {
        return number == cycle.perYear() ? new Period(year + 1, cycle, 1) : new Period(year, cycle, number + 1);
    }

    public Period sameLastYear() {
        return new Period(year - 1, cycle, number);
    }

    public String code() {
        return cycle == Cycle.YEAR ? Integer.toString(year) : year + cycle.mark() + number;
    }

    @Override
    public int compareTo(Period other) {
        return BY_END.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
