package id.go.padang.carano.priority;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.method.Criterion;
import id.go.padang.carano.method.Direction;
import id.go.padang.carano.method.Goalposts;
import id.go.padang.carano.shared.Bilingual;
import java.util.Optional;

/**
 * A criterion of a study, with everything that its scale and its thresholds need.
 *
 * @param id the indicator's code, or an id of its own for programmes
 * @param unit text key {@code unit.<unit>} for an indicator, the unit itself for programmes
 * @param low lower limit of the scale, in the unit, below {@code high}
 * @param need which way raises the need
 * @param good the value from which a point needs nothing more than to be continued
 * @param fair the value from which strengthening is enough; between {@code good} and the worst limit
 * @param veto the value at which it cannot simply be continued, whatever the other criteria say
 */
public record Measure(
        String id,
        Optional<String> indicator,
        Bilingual name,
        String unit,
        int digits,
        Aspect aspect,
        double low,
        double high,
        Direction need,
        double good,
        double fair,
        Optional<Double> veto) {

    private static final double THIRD = 1.0 / 3;
    private static final double MOST = 100;

    public Measure {
        criterion(id, low, high, need);
    }

    /** With thresholds at a third and two thirds of the scale. */
    public static Measure of(
            String id,
            Optional<String> indicator,
            Bilingual name,
            String unit,
            int digits,
            Aspect aspect,
            double low,
            double high,
            Direction need) {
        return new Measure(
                id,
                indicator,
                name,
                unit,
                digits,
                aspect,
                low,
                high,
                need,
                at(low, high, need, THIRD),
                at(low, high, need, 2 * THIRD),
                Optional.empty());
    }

    /** From the catalogue, with its limits, or 0 to 100 where it has none; what is good there lowers the need. */
    public static Measure of(Indicator indicator, Aspect aspect) {
        return of(
                indicator.code(),
                Optional.of(indicator.code()),
                indicator.name(),
                indicator.unit(),
                indicator.digits(),
                aspect,
                indicator.goalposts().map(posts -> posts.least().doubleValue()).orElse(0.0),
                indicator.goalposts().map(posts -> posts.most().doubleValue()).orElse(MOST),
                indicator.direction() == Indicator.Direction.MORE_IS_BETTER ? Direction.LOWERS : Direction.RAISES);
    }

    private static double at(double low, double high, Direction need, double share) {
        return low + (high - low) * (need == Direction.RAISES ? share : 1 - share);
    }

    private static Criterion criterion(String id, double low, double high, Direction need) {
        return new Criterion(id, new Goalposts(low, high, need));
    }

    Criterion criterion() {
        return criterion(id, low, high, need);
    }

    /** Which way is good. */
    Direction better() {
        return need == Direction.RAISES ? Direction.LOWERS : Direction.RAISES;
    }

    /** In another aspect. */
    public Measure in(Aspect other) {
        return new Measure(id, indicator, name, unit, digits, other, low, high, need, good, fair, veto);
    }

    /** On another scale, with other thresholds. */
    public Measure scaled(
            double lower, double upper, Direction raising, double goodFrom, double fairFrom, Optional<Double> vetoAt) {
        return new Measure(
                id, indicator, name, unit, digits, aspect, lower, upper, raising, goodFrom, fairFrom, vetoAt);
    }
}
