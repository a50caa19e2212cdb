package id.go.padang.carano.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.shared.Value;
import org.junit.jupiter.api.Test;

class BalanceLineTest {

    private static final Value NONE = Value.missing();
    private static final Value HIDDEN = Value.suppressed();

    @Test
    void goesFromOneNumberToTheNextAndShowsWhatNoEventExplains() {
        var line = BalanceLine.of(n(1000), n(20), n(15), n(8), n(12), n(1018));

        assertThat(line.closing()).isEqualTo(n(1015));
        assertThat(line.correction()).isEqualTo(n(3));
        assertThat(line.next()).isEqualTo(n(1018));
    }

    @Test
    void goesOnFromTheComputedNumberBetweenTwoDkb() {
        var line = BalanceLine.of(n(1000), n(1), n(0), n(0), n(0), NONE);

        assertThat(line.correction()).isEqualTo(NONE);
        assertThat(line.next()).isEqualTo(n(1001));
    }

    @Test
    void staysHiddenWhereAPartIsHidden() {
        var line = BalanceLine.of(n(1000), HIDDEN, n(0), n(0), n(0), n(1001));

        assertThat(line.closing()).isEqualTo(HIDDEN);
        assertThat(line.correction()).isEqualTo(HIDDEN);
    }

    @Test
    void hasNothingToSayWhereAMonthIsMissing() {
        assertThat(BalanceLine.of(n(1000), NONE, NONE, NONE, NONE, n(1001)).closing())
                .isEqualTo(NONE);
    }

    private static Value n(long n) {
        return Value.of(n);
    }
}
