package id.go.padang.carano.workspace;

import id.go.padang.carano.shared.Period;
import java.time.LocalDate;

/** When a register is older than promised: its next period has ended and a month for checking has gone by. */
final class Freshness {

    private static final int DAYS_TO_DELIVER = 30;

    private Freshness() {}

    /** The day from which the period after this one is overdue. */
    static LocalDate dueAfter(Period period) {
        return period.next().lastDay().plusDays(DAYS_TO_DELIVER + 1);
    }
}
