package id.go.padang.carano.publication;

import id.go.padang.carano.shared.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How old the newest period of a dataset is against the cycle its producer promised. The next period is due thirty days
 * after it ends; from the day after that on, what stands here is stale.
 *
 * @param due the last day on which the next period is in time
 * @param ageInDays since the reference date; never negative
 * @param stale whether the next period is overdue
 */
public record Freshness(LocalDate due, long ageInDays, boolean stale) {

    /** Days between the end of a period and its delivery. */
    public static final int GRACE_DAYS = 30;

    public static Freshness of(Period newest, LocalDate today) {
        var due = newest.next().lastDay().plusDays(GRACE_DAYS);
        return new Freshness(due, Math.max(0, ChronoUnit.DAYS.between(newest.lastDay(), today)), today.isAfter(due));
    }
}
