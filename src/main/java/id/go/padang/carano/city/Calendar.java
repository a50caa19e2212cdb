package id.go.padang.carano.city;

import id.go.padang.carano.shared.Cycle;
import id.go.padang.carano.shared.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The periods the city lives through. */
final class Calendar {

    static final List<Period> SEMESTERS =
            List.of(Period.semester(2025, 1), Period.semester(2025, 2), Period.semester(2026, 1));
    static final List<Period> MONTHS = Stream.concat(
                    IntStream.rangeClosed(7, 12).mapToObj(month -> month(2025, month)),
                    IntStream.rangeClosed(1, 6).mapToObj(month -> month(2026, month)))
            .toList();
    static final List<Period> QUARTERS = List.of(
            new Period(2025, Cycle.QUARTER, 4), new Period(2026, Cycle.QUARTER, 1), new Period(2026, Cycle.QUARTER, 2));
    static final List<Period> SEEKER_MONTHS = List.of(month(2026, 4), month(2026, 5), month(2026, 6));
    static final List<Period> YEARS = List.of(Period.year(2023), Period.year(2024), Period.year(2025));

    /** Where the first population file stands. */
    static final int BEGIN = Day.of(SEMESTERS.getFirst().lastDay());

    static final int END = Day.of(SEMESTERS.getLast().lastDay());
    /** A death no event tells of. */
    static final int LONG_AGO = 2024_12_31;

    private Calendar() {}

    private static Period month(int year, int number) {
        return new Period(year, Cycle.MONTH, number);
    }
}
