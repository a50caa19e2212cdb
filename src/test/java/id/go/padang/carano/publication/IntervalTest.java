package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        // Newcombe 1998, Statistics in Medicine 17, table I: method 3 (Wilson)
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
    })
    void givesWilsonsLimitsOfAShare(long part, long whole, double low, double high) {
        var interval = Interval.ofRate(part, whole, 1);

        assertThat(interval.low().doubleValue()).isCloseTo(low, within(0.0001));
        assertThat(interval.high().doubleValue()).isCloseTo(high, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({
        // exact Poisson limits; Byar's approximation is this close from five on
        "5, 1.62, 11.67, 0.05",
        "10, 4.80, 18.39, 0.03",
        "100, 81.36, 121.63, 0.02",
    })
    void comesCloseToThePoissonLimitsOfACount(long count, double low, double high, double apart) {
        var interval = Interval.ofCount(count);

        assertThat(interval.low().doubleValue()).isCloseTo(low, within(apart));
        assertThat(interval.high().doubleValue()).isCloseTo(high, within(apart));
    }

    @Test
    void keepsZeroAsTheLeastOfNothing() {
        assertThat(Interval.ofCount(0).low()).isZero();
        assertThat(Interval.ofCount(0).high()).isPositive();
    }

    @Test
    void callsASmallDifferenceNoiseAndALargeOneAChange() {
        assertThat(count(105).since(count(100))).isEqualTo(Change.NOISE);
        assertThat(count(160).since(count(100))).isEqualTo(Change.UP);
        assertThat(count(60).since(count(100))).isEqualTo(Change.DOWN);
        assertThat(count(100).since(count(100))).isEqualTo(Change.NONE);
        assertThat(count(100).since(Measured.MISSING)).isEqualTo(Change.UNKNOWN);
    }

    @Test
    void comparesRatesByTheirCountsSoThatALargeAreaShowsWhatASmallOneCannot() {
        assertThat(rate(12, 100).since(rate(10, 100))).isEqualTo(Change.NOISE);
        assertThat(rate(12_000, 100_000).since(rate(10_000, 100_000))).isEqualTo(Change.UP);
    }

    private static Measured count(long n) {
        return new Measured(Value.of(n), Value.of(n), Optional.empty(), Optional.of(Interval.ofCount(n)));
    }

    private static Measured rate(long part, long whole) {
        return new Measured(
                Value.of(BigDecimal.valueOf(100.0 * part / whole)),
                Value.of(part),
                Optional.of(Value.of(whole)),
                Optional.of(Interval.ofRate(part, whole, 100)));
    }
}
