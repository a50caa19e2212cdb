package id.go.padang.carano.analysis;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.publication.AreaFigure;
import id.go.padang.carano.publication.Interval;
import id.go.padang.carano.publication.Measured;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which place each of several areas takes. An area is surely better than another only where their intervals do not
 * overlap; so its first possible place is one after all that are surely better, its last possible one before all that
 * are surely worse. Areas without a number take no place.
 */
public final class Ranking {

    private record Ranked(KodeWilayah kode, BigDecimal low, BigDecimal high) {

        boolean isAbove(Ranked other) {
            return low.compareTo(other.high) > 0;
        }
    }

    private final Map<KodeWilayah, Rank> ranks = new HashMap<>();

    private Ranking(List<Ranked> all, Direction direction) {
        for (Ranked one : all) {
            int above = Math.toIntExact(
                    all.stream().filter(other -> other.isAbove(one)).count());
            int below = Math.toIntExact(
                    all.stream().filter(other -> one.isAbove(other)).count());
            ranks.put(
                    one.kode(),
                    direction == Direction.LESS_IS_BETTER
                            ? new Rank(1 + below, all.size() - above)
                            : new Rank(1 + above, all.size() - below));
        }
    }

    /** By the indicator itself; the largest first where no way is better. */
    public static Ranking byValue(List<AreaFigure> areas, Direction direction) {
        var all = new ArrayList<Ranked>();
        for (AreaFigure area : areas) {
            var now = area.figure().now();
            if (now.value() instanceof Value.Known(var amount)) {
                all.add(ranked(area.kode(), amount, now.interval()));
            }
        }
        return new Ranking(all, direction);
    }

    /** By how many the numerator counts. */
    public static Ranking byCount(List<AreaFigure> areas, Direction direction) {
        var all = new ArrayList<Ranked>();
        for (AreaFigure area : areas) {
            var now = area.figure().now();
            if (now.numerator() instanceof Value.Known(var amount)) {
                all.add(ranked(area.kode(), amount, countInterval(area.figure().indicator(), now)));
            }
        }
        return new Ranking(all, direction);
    }

    /** The interval of the numerator as a count; empty for amounts and where there is no number. */
    public static Optional<Interval> countInterval(Indicator indicator, Measured measured) {
        return indicator.measure() == Indicator.Measure.ROWS && measured.numerator() instanceof Value.Known(var n)
                ? Optional.of(Interval.ofCount(n.longValueExact()))
                : Optional.empty();
    }

    /** The places an area may take; empty when it has no number. */
    public Optional<Rank> of(KodeWilayah kode) {
        return Optional.ofNullable(ranks.get(kode));
    }

    /** How many areas take a place. */
    public int size() {
        return ranks.size();
    }

    private static Ranked ranked(KodeWilayah kode, BigDecimal amount, Optional<Interval> interval) {
        return new Ranked(
                kode,
                interval.map(Interval::low).orElse(amount),
                interval.map(Interval::high).orElse(amount));
    }
}
