package id.go.padang.carano.analysis;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.publication.AreaFigure;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Areas by two indicators. An area that is exactly at a threshold is not worse than it.
 *
 * @param dots areas with both numbers, in code order
 * @param without areas that lack one of them
 */
public record Quadrants(Threshold x, Threshold y, List<Dot> dots, List<KodeWilayah> without) {

    /** What an indicator is held against. */
    public record Threshold(BigDecimal value, Direction direction) {

        boolean isWorse(BigDecimal other) {
            int sign = other.compareTo(value);
            return direction == Direction.LESS_IS_BETTER ? sign > 0 : sign < 0;
        }
    }

    public record Dot(KodeWilayah kode, boolean mayOpen, BigDecimal x, BigDecimal y, Quadrant quadrant) {}

    public Quadrants {
        dots = List.copyOf(dots);
        without = List.copyOf(without);
        if (x.direction() == Direction.NEUTRAL || y.direction() == Direction.NEUTRAL) {
            throw new IllegalArgumentException("no quadrants where neither way is better");
        }
    }

    /** Whether an indicator says which way is better, and so can stand on an axis. */
    public static boolean fits(Direction direction) {
        return direction != Direction.NEUTRAL;
    }

    public static Quadrants of(List<AreaFigure> one, Threshold x, List<AreaFigure> other, Threshold y) {
        Map<KodeWilayah, Value> others = new HashMap<>();
        other.forEach(area -> others.put(area.kode(), area.figure().value()));
        var dots = new ArrayList<Dot>();
        var without = new ArrayList<KodeWilayah>();
        for (AreaFigure area : one) {
            if (area.figure().value() instanceof Value.Known(var right)
                    && others.get(area.kode()) instanceof Value.Known(var up)) {
                dots.add(new Dot(area.kode(), area.mayOpen(), right, up, quadrant(x.isWorse(right), y.isWorse(up))));
            } else {
                without.add(area.kode());
            }
        }
        return new Quadrants(x, y, dots, without);
    }

    /** The areas of one quadrant, in code order. */
    public List<Dot> in(Quadrant quadrant) {
        return dots.stream().filter(dot -> dot.quadrant() == quadrant).toList();
    }

    private static Quadrant quadrant(boolean worseX, boolean worseY) {
        if (worseX) {
            return worseY ? Quadrant.P1 : Quadrant.P2;
        }
        return worseY ? Quadrant.P3 : Quadrant.P4;
    }
}
