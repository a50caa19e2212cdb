package id.go.padang.carano.method.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.go.padang.carano.method.Ranks;
import org.junit.jupiter.api.Test;

class CompositeTest {

    // imd-001: NISRA, NIMDM 2017 Technical Report Annex D (rounded to integers)
    @Test
    void imd001ExponentialScale() {
        int[] transformed = {100, 36, 21, 12, 5};
        int[] combined = {76, 30, 21, 18, 29};
        var scores = new double[5];
        for (int i = 0; i < 5; i++) {
            assertThat(Composite.exponential(i + 1, 5)).isCloseTo(transformed[i], within(0.6));
            scores[i] = 0.75 * Composite.exponential(i + 1, 5) + 0.25 * Composite.exponential(5 - i, 5);
            assertThat(scores[i]).isCloseTo(combined[i], within(0.6));
        }
        assertThat(Ranks.of(scores)).containsExactly(1, 2, 4, 5, 3);
    }

    // ipm-001: BPS press release 15 Nov 2023 (components and IPM 74,39)
    @Test
    void ipm001Indonesia2023() {
        assertThat(Composite.ipm(73.93, 13.15, 8.77, 11_899)).isCloseTo(74.39, within(0.006));
    }

    // geomean-001: bluefoxr/COINr @b968203 test-aggregate.R
    @Test
    void geomean001RefusesZero() {
        double[] values = {1, 2, 3};
        assertThat(Composite.geometricMean(values, 1, 1, 1)).isCloseTo(1.8171205928321397, within(1e-9));
        assertThat(Composite.geometricMean(values, 1, 1, 2)).isCloseTo(2.0597671439071177, within(1e-9));
        assertThatThrownBy(() -> Composite.geometricMean(new double[] {0, 1}, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // pvf-001: gertvv/rsmaa @2ce6bbd smaa/tests/pvf.R
    @Test
    void pvf001StraightPieces() {
        var first = new Piecewise(new double[] {-0.15, 0, 0.25, 0.35}, 0, 0.1, 0.9, 1);
        var second = new Piecewise(new double[] {50, 75, 90, 100}, 1, 0.8, 0.5, 0);
        assertThat(first.clipped(0.1)).isCloseTo(0.42000000000000004, within(1e-9));
        assertThat(second.clipped(60)).isCloseTo(0.9199999999999999, within(1e-9));
        assertThat(second.extended(10)).isCloseTo(1.32, within(1e-9));
        assertThat(second.extended(120)).isCloseTo(-1, within(1e-9));
        assertThat(second.clipped(120)).isCloseTo(0, within(1e-9));
        assertThatThrownBy(() -> new Piecewise(new double[] {1, 1}, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
