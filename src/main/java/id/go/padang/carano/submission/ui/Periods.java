package id.go.padang.carano.submission.ui;

import id.go.padang.carano.shared.Cycle;
import id.go.padang.carano.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The periods a file may be for. */
final class Periods {

    private static final int OFFERED = 8;

    private Periods() {}

    /** The periods that have ended, the last first. */
    static List<Period> ended(Cycle cycle, LocalDate today) {
        var last = new Period(today.getYear() + 1, cycle, 1);
        while (!last.lastDay().isBefore(today)) {
            last = last.previous();
        }
        return Stream.iterate(last, Period::previous).limit(OFFERED).toList();
    }
}
