package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.shared.Cycle;
import id.go.padang.carano.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    @Test
    void isStaleFromTheDayAfterTheThirtiethDayAfterTheNextPeriodsEnd() {
        var semester = Period.semester(2026, 1);

        assertThat(Freshness.of(semester, LocalDate.of(2027, 1, 30)))
                .isEqualTo(new Freshness(LocalDate.of(2027, 1, 30), 214, false));
        assertThat(Freshness.of(semester, LocalDate.of(2027, 1, 31)).stale()).isTrue();
    }

    @Test
    void measuresEveryDatasetByItsOwnCycle() {
        var today = LocalDate.of(2026, 9, 1);

        assertThat(Freshness.of(new Period(2026, Cycle.MONTH, 6), today).stale())
                .isTrue();
        assertThat(Freshness.of(new Period(2026, Cycle.QUARTER, 2), today).stale())
                .isFalse();
        assertThat(Freshness.of(Period.semester(2026, 1), today).stale()).isFalse();
        assertThat(Freshness.of(Period.year(2025), today).stale()).isFalse();
        assertThat(Freshness.of(new Period(2025, Cycle.MONTH, 12), LocalDate.of(2026, 3, 2))
                        .due())
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void hasNoAgeBelowZeroBeforeItsOwnPeriodEnds() {
        assertThat(Freshness.of(Period.year(2026), LocalDate.of(2026, 5, 1)).ageInDays())
                .isZero();
    }
}
