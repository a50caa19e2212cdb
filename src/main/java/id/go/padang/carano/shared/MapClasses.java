package id.go.padang.carano.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a map sorts its values: natural breaks (Jenks), as few classes as fit well, at most five and never more than
 * there are distinct values or than half the areas; zero is a class of its own. Values are rounded as they are shown before they are
 * sorted, so that the number that is read always lies between the bounds that are read.
 *
 * @param classes from the smallest to the largest; empty when nothing is known
 * @param digits decimals shown
 */
public record MapClasses(List<MapClass> classes, int missing, int suppressed, int digits) {

    private static final int MOST = 5;
    private static final int FEWEST_WANTED = 2;

    public MapClasses {
        classes = List.copyOf(classes);
    }

    /** @param digits decimals shown; 0 gives whole bounds */
    public static MapClasses of(MapScale scale, Collection<Value> values, int digits) {
        var known = new ArrayList<BigDecimal>();
        int missing = 0;
        int suppressed = 0;
        for (Value value : values) {
            switch (value) {
                case Value.Known(var amount) -> known.add(rounded(amount, digits));
                case Value.Missing ignored -> missing++;
                case Value.Suppressed ignored -> suppressed++;
            }
        }
        known.sort(null);
        var classes = switch (scale) {
            case SEQUENTIAL -> sequential(known);
            case DIVERGING -> diverging(known);
        };
        return new MapClasses(classes, missing, suppressed, digits);
    }

    /** The class of a value; empty for one that is missing or hidden. */
    public Optional<MapClass> of(Value value) {
        return value instanceof Value.Known(var amount)
                ? classes.stream()
                        .filter(one -> one.holds(rounded(amount, digits)))
                        .findFirst()
                : Optional.empty();
    }

    private static List<MapClass> sequential(List<BigDecimal> sorted) {
        var below = NaturalBreaks.fitting(negative(sorted), wanted(negative(sorted)));
        var above = NaturalBreaks.fitting(positive(sorted), wanted(positive(sorted)));
        if (!below.isEmpty() && !above.isEmpty()) {
            // a level that may fall below nothing: the hue runs on, zero apart
            below = NaturalBreaks.of(negative(sorted), FEWEST_WANTED);
            above = NaturalBreaks.of(positive(sorted), MOST - FEWEST_WANTED);
        }
        var colours = MapPalette.sequential(Math.max(1, below.size() + above.size()));
        var classes = new ArrayList<MapClass>();
        for (int i = 0; i < below.size(); i++) {
            classes.add(of(below.get(i), colours.get(i), ""));
        }
        zero(sorted).ifPresent(classes::add);
        for (int i = 0; i < above.size(); i++) {
            classes.add(of(above.get(i), colours.get(below.size() + i), ""));
        }
        return classes;
    }

    // the same step on both sides of zero: a change is as strong down as up
    private static List<MapClass> diverging(List<BigDecimal> sorted) {
        var sizes = sorted.stream()
                .map(BigDecimal::abs)
                .filter(size -> size.signum() > 0)
                .sorted()
                .toList();
        var steps = NaturalBreaks.of(sizes, sizes.size() < MOST ? 1 : 2);
        var strong = steps.size() < 2
                ? Optional.<BigDecimal>empty()
                : Optional.of(steps.getLast().getFirst());
        var classes = new ArrayList<MapClass>();
        part(negative(sorted), strong, true).ifPresent(some -> classes.add(of(some, MapPalette.DIVERGING.get(0), "−")));
        part(negative(sorted), strong, false)
                .ifPresent(some -> classes.add(of(some, MapPalette.DIVERGING.get(1), "−")));
        zero(sorted).ifPresent(classes::add);
        part(positive(sorted), strong, false)
                .ifPresent(some -> classes.add(of(some, MapPalette.DIVERGING.get(2), "+")));
        part(positive(sorted), strong, true).ifPresent(some -> classes.add(of(some, MapPalette.DIVERGING.get(3), "+")));
        return classes;
    }

    private static Optional<List<BigDecimal>> part(List<BigDecimal> some, Optional<BigDecimal> strong, boolean wanted) {
        var part = some.stream()
                .filter(value -> strong.filter(limit -> value.abs().compareTo(limit) >= 0)
                                .isPresent()
                        == wanted)
                .toList();
        return Optional.of(part).filter(found -> !found.isEmpty());
    }

    private static Optional<MapClass> zero(List<BigDecimal> sorted) {
        int count = Math.toIntExact(
                sorted.stream().filter(value -> value.signum() == 0).count());
        return count == 0
                ? Optional.empty()
                : Optional.of(new MapClass(BigDecimal.ZERO, BigDecimal.ZERO, count, MapPalette.ZERO, "0"));
    }

    private static MapClass of(List<BigDecimal> values, MapColour colour, String mark) {
        return new MapClass(values.getFirst(), values.getLast(), values.size(), colour, mark);
    }

    private static int wanted(List<BigDecimal> values) {
        return Math.min(MOST, Math.max(FEWEST_WANTED, (values.size() + 1) / 2));
    }

    private static List<BigDecimal> negative(List<BigDecimal> sorted) {
        return signed(sorted.stream(), -1);
    }

    private static List<BigDecimal> positive(List<BigDecimal> sorted) {
        return signed(sorted.stream(), 1);
    }

    private static List<BigDecimal> signed(Stream<BigDecimal> values, int sign) {
        return values.filter(value -> value.signum() == sign).toList();
    }

    private static BigDecimal rounded(BigDecimal amount, int digits) {
        return amount.setScale(digits, RoundingMode.HALF_UP);
    }
}
