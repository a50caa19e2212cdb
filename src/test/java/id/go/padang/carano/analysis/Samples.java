package id.go.padang.carano.analysis;

import id.go.padang.carano.indicator.Denominator;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.publication.AreaFigure;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Interval;
import id.go.padang.carano.publication.Measured;
import id.go.padang.carano.shared.Bilingual;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Figures of areas made up to be compared. */
final class Samples {

    private Samples() {}

    static Indicator indicator(Direction direction) {
        return new Indicator(
                "yatim.uji",
                1,
                "yatim",
                new Bilingual("Uji", "Test"),
                new Bilingual("Uji", "Test"),
                new Bilingual("Uji", "Test"),
                Indicator.PERCENT,
                direction,
                1,
                Filter.ALL,
                Optional.of(new Denominator("yatim", Filter.ALL, Denominator.PERCENT)),
                Indicator.Measure.ROWS,
                Optional.empty(),
                "Uji",
                List.of(),
                List.of());
    }

    static KodeWilayah kecamatan(int number) {
        return new KodeWilayah("13.71.%02d".formatted(number));
    }

    /** A value between two ends. */
    static AreaFigure between(int kecamatan, double low, double value, double high) {
        return figure(
                kecamatan,
                Value.of(BigDecimal.valueOf(value)),
                Value.of(10),
                Optional.of(new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high))));
    }

    /** A value that is certain. */
    static AreaFigure exactly(int kecamatan, double value) {
        return figure(kecamatan, Value.of(BigDecimal.valueOf(value)), Value.of(10), Optional.empty());
    }

    static AreaFigure without(int kecamatan, Value nothing) {
        return figure(kecamatan, nothing, nothing, Optional.empty());
    }

    /** A count and nothing else. */
    static AreaFigure counting(int kecamatan, long count) {
        return figure(kecamatan, Value.of(count), Value.of(count), Optional.of(Interval.ofCount(count)));
    }

    private static AreaFigure figure(int kecamatan, Value value, Value numerator, Optional<Interval> interval) {
        var nothing = new Measured(Value.missing(), Value.missing(), Optional.empty(), Optional.empty());
        return new AreaFigure(
                kecamatan(kecamatan),
                true,
                new Figure(
                        indicator(Direction.NEUTRAL),
                        new Measured(value, numerator, Optional.of(Value.of(100)), interval),
                        nothing,
                        nothing));
    }
}
