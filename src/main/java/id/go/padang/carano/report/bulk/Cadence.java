package id.go.padang.carano.report.bulk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When reports come by themselves. */
public enum Cadence {
    EACH_RELEASE,
    FIRST_MONDAY;

    /** The last first Monday of a month that is not after this day. */
    static LocalDate firstMonday(LocalDate today) {
        var monday = today.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        return monday.isAfter(today)
                ? today.minusMonths(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                : monday;
    }
}
