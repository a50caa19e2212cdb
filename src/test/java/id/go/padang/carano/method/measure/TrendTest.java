package id.go.padang.carano.method.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrendTest {

    // holt-001: Hyndman & Athanasopoulos FPP 7.2 (Australian air passengers); statsmodels @82c59e3
    @Test
    void holt001AirPassengers() {
        double[] passengers = {
            17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.577569,
            33.477398, 39.021581, 41.386432, 41.596552
        };
        assertThat(Holt.forecast(passengers, 0.8, 0.2, 5))
                .containsExactly(new double[] {43.76, 45.59, 47.43, 49.27, 51.1}, within(0.006));
        assertThatThrownBy(() -> Holt.forecast(new double[] {1}, 0.8, 0.2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // mk-001: mmhs013/pyMannKendall @ec2e3ab Examples notebook (shampoo sales)
    @Test
    void mk001ShampooSales() {
        var trend = Trend.of(
                266.0, 145.9, 183.1, 119.3, 180.3, 168.5, 231.8, 224.5, 192.8, 122.9, 336.5, 185.9, 194.3, 149.5, 210.1,
                273.3, 191.4, 287.0, 226.0, 303.6, 289.9, 421.6, 264.5, 342.3, 339.7, 440.4, 315.9, 439.3, 401.3, 437.4,
                575.5, 407.6, 682.0, 475.3, 581.3, 646.9);
        assertThat(trend.s()).isEqualTo(440);
        assertThat(trend.tau()).isCloseTo(0.6984126984126984, within(1e-9));
        assertThat(trend.slope()).isCloseTo(11.509375, within(1e-9));
        assertThat(trend.intercept()).isCloseTo(78.73593749999998, within(1e-9));
        assertThat(trend.course(0.05)).isEqualTo(Trend.Course.RISING);
    }

    @Test
    void fiveValuesInARowTellFourDoNot() {
        // of 120 orders one rises throughout and one falls: p = 2/120; of 24: 2/24
        assertThat(Trend.of(13.64, 13.37, 11.69, 10.86, 10.5).p()).isCloseTo(2 / 120.0, within(1e-12));
        assertThat(Trend.of(13.64, 13.37, 11.69, 10.86, 10.5).course(0.05)).isEqualTo(Trend.Course.FALLING);
        assertThat(Trend.of(13.64, 13.37, 11.69, 10.86).p()).isCloseTo(2 / 24.0, within(1e-12));
        assertThat(Trend.of(13.64, 13.37, 11.69, 10.86).course(0.05)).isEqualTo(Trend.Course.UNCLEAR);
        assertThat(Trend.of(1, 2).p()).isEqualTo(1);
    }

    @Test
    void aStandingSeriesHasNoTrend() {
        var trend = Trend.of(4, 4, 4, 4, 4, 4);
        assertThat(trend.p()).isEqualTo(1);
        assertThat(trend.slope()).isZero();
        assertThat(trend.course(0.05)).isEqualTo(Trend.Course.UNCLEAR);
    }

    @Test
    void aMissingYearIsNotBridged() {
        assertThat(Trend.at(new double[] {2018, 2021, 2022}, 10, 4, 2).slope()).isCloseTo(-2, within(1e-12));
        assertThatThrownBy(() -> Trend.at(new double[] {2021, 2018}, 1, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trend.of(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exactAndApproximateProbabilityMeet() {
        var values = new double[21];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 7 + i * 0.21;
        }
        var twenty = new double[Trend.EXACT];
        System.arraycopy(values, 0, twenty, 0, twenty.length);
        assertThat(Trend.of(twenty).p()).isCloseTo(Trend.of(values).p(), within(0.1));
    }
}
