package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Denominator;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One release as one reader sees it: parts that belong together, and every rate with the denominator it asks for. */
final class ReleaseReading {

    private static final int SCALE = 6;

    private final Release release;
    private final PublishedParts parts;
    private final Predicate<String> smallCells;
    private final Filter selected;
    private final Map<Long, Reading> readings = new HashMap<>();

    /** @param smallCells whether the reader sees small cells of a dataset */
    ReleaseReading(Release release, PublishedParts parts, Predicate<String> smallCells, Filter selected) {
        this.release = release;
        this.parts = parts;
        this.smallCells = smallCells;
        this.selected = selected;
    }

    Release release() {
        return release;
    }

    Reading of(ReleasePart part) {
        return readings.computeIfAbsent(part.id(), id -> {
            var measures = parts.measures(part.dataset());
            return new Reading(
                    parts.figures(part), measures, smallCells.test(part.dataset()), measures.applicable(selected));
        });
    }

    /** An indicator in a period with the period before and the year before. */
    Figure figure(ReleasePart part, List<Node> nodes, Indicator indicator) {
        return new Figure(
                indicator,
                measured(part, nodes, indicator),
                at(part.period().previous(), nodes, indicator),
                at(part.period().sameLastYear(), nodes, indicator));
    }

    /** The last periods up to the part's own, oldest first. */
    List<PeriodFigure> trend(ReleasePart part, List<Node> nodes, Indicator indicator, int periods) {
        var upToNow = release.parts(part.dataset()).stream()
                .filter(one -> one.period().compareTo(part.period()) <= 0)
                .toList();
        return upToNow.stream()
                .skip(Math.max(0, upToNow.size() - periods))
                .map(one -> new PeriodFigure(one.period(), measured(one, nodes, indicator)))
                .toList();
    }

    Measured measured(ReleasePart part, List<Node> nodes, Indicator indicator) {
        var numerator = of(part).of(nodes, indicator.numerator(), indicator.measure());
        return indicator
                .denominator()
                .map(below -> rate(numerator, denominator(part, nodes, below), below.per()))
                .orElseGet(() -> new Measured(
                        numerator,
                        numerator,
                        Optional.empty(),
                        indicator.measure() == Indicator.Measure.ROWS && numerator instanceof Value.Known(var n)
                                ? Optional.of(Interval.ofCount(n.longValueExact()))
                                : Optional.empty()));
    }

    /** What a count was made of; empty when the indicator has no such count over its own dataset. */
    Optional<RowsBehind> behind(ReleasePart part, List<Node> nodes, Indicator indicator, RowsBehind.Side side) {
        var filter = switch (side) {
            case NUMERATOR -> Optional.of(indicator.numerator());
            case DENOMINATOR ->
                indicator
                        .denominator()
                        .filter(below -> below.dataset().equals(part.dataset()))
                        .map(Denominator::filter);
        };
        var reading = of(part);
        return filter.map(counted -> new RowsBehind(
                release,
                part,
                indicator,
                counted.narrowedBy(reading.selected()),
                reading.count(nodes, counted),
                reading.amount(nodes, counted)));
    }

    private Measured at(Period period, List<Node> nodes, Indicator indicator) {
        return release.part(indicator.dataset(), period)
                .map(part -> measured(part, nodes, indicator))
                .orElse(Measured.MISSING);
    }

    /** Counted from the same part, or from the other dataset as it stood at the end of the part's period. */
    private Value denominator(ReleasePart part, List<Node> nodes, Denominator denominator) {
        var other = denominator.dataset().equals(part.dataset())
                ? Optional.of(part)
                : release.asOf(denominator.dataset(), part.period());
        if (other.isEmpty() || isSplitOtherwise(part, other.get())) {
            return Value.missing();
        }
        return of(other.get()).count(nodes, denominator.filter());
    }

    // children of 7 to 12 over residents of 5 to 9 would be a rate of nothing
    private boolean isSplitOtherwise(ReleasePart part, ReleasePart other) {
        var below = parts.measures(other.dataset());
        return of(part).selected().categories().entrySet().stream()
                .anyMatch(entry -> below.dataset().dimension(entry.getKey()).isPresent()
                        && !below.has(entry.getKey(), entry.getValue()));
    }

    private static Measured rate(Value numerator, Value denominator, int per) {
        var whole = Optional.of(denominator);
        if (numerator instanceof Value.Known(var part) && denominator instanceof Value.Known(var all)) {
            return all.signum() == 0
                    ? new Measured(Value.missing(), numerator, whole, Optional.empty())
                    : new Measured(
                            Value.of(part.multiply(BigDecimal.valueOf(per)).divide(all, SCALE, RoundingMode.HALF_UP)),
                            numerator,
                            whole,
                            Optional.of(Interval.ofRate(part.longValueExact(), all.longValueExact(), per)));
        }
        boolean missing = numerator instanceof Value.Missing || denominator instanceof Value.Missing;
        return new Measured(missing ? Value.missing() : Value.suppressed(), numerator, whole, Optional.empty());
    }
}
