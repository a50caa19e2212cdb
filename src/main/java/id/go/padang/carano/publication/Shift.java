package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator that moved from one release to a later one.
 *
 * @param change up or down, never within chance
 * @param mostly the area below with the largest share in it; empty where none stands out or none is seen
 */
public record Shift(Indicator indicator, Measured now, Measured before, Change change, Optional<KodeWilayah> mostly) {

    /**
     * What moved most, the largest first. What has a good side moves people; births and removals of one month against
     * another do not, and a register that is carried over has not moved.
     *
     * @param now a place's registers in a release
     * @param before the same place's in an earlier one
     */
    public static List<Shift> between(List<PlaceFigures> now, List<PlaceFigures> before, int most) {
        return before.stream()
                .flatMap(old -> now.stream()
                        .filter(page -> page.part().dataset().equals(old.part().dataset())
                                && page.part().id() != old.part().id())
                        .flatMap(page -> moved(page, old)))
                .sorted(Comparator.comparingDouble(Shift::size).reversed())
                .limit(most)
                .toList();
    }

    private static Stream<Shift> moved(PlaceFigures page, PlaceFigures before) {
        return page.figures().stream()
                .filter(figure -> figure.indicator().direction() != Direction.NEUTRAL)
                .flatMap(figure -> before.figures().stream()
                        .filter(old ->
                                old.indicator().code().equals(figure.indicator().code()))
                        .limit(1)
                        .flatMap(old -> shift(page, before, figure, old)));
    }

    private static Stream<Shift> shift(PlaceFigures page, PlaceFigures before, Figure figure, Figure old) {
        var change = figure.now().since(old.now());
        return change == Change.UP || change == Change.DOWN
                ? Stream.of(new Shift(
                        figure.indicator(),
                        figure.now(),
                        old.now(),
                        change,
                        mostly(page, before, figure.indicator(), change)))
                : Stream.empty();
    }

    /** The area below whose own value moved furthest the same way. */
    private static Optional<KodeWilayah> mostly(
            PlaceFigures page, PlaceFigures before, Indicator indicator, Change change) {
        return page.children().stream()
                .filter(row -> row.kode().isPresent())
                .filter(row -> difference(row, before, indicator).signum() == (change == Change.UP ? 1 : -1))
                .max(Comparator.comparing(
                        row -> difference(row, before, indicator).abs()))
                .flatMap(AreaRow::kode);
    }

    private static BigDecimal difference(AreaRow row, PlaceFigures before, Indicator indicator) {
        var old = before.children().stream()
                .filter(one -> one.kode().equals(row.kode()))
                .findFirst()
                .map(one -> one.value(indicator.code()))
                .orElse(Value.missing());
        return row.value(indicator.code()) instanceof Value.Known(var now) && old instanceof Value.Known(var then)
                ? now.subtract(then)
                : BigDecimal.ZERO;
    }

    private double size() {
        if (now.value() instanceof Value.Known(var amount)
                && before.value() instanceof Value.Known(var then)
                && then.signum() != 0) {
            return Math.abs(amount.doubleValue() / then.doubleValue() - 1);
        }
        return 0;
    }
}
