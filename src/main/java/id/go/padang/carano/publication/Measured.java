package id.go.padang.carano.publication;

import id.go.padang.carano.shared.Value;
import java.util.Optional;

/**
 * An indicator at one place and period, cut to what its reader may see.
 *
 * @param value the count, or numerator ÷ denominator times what the rate is per
 * @param denominator empty for a count
 * @param interval where the value may lie; empty for amounts and where the reader sees no number
 */
public record Measured(Value value, Value numerator, Optional<Value> denominator, Optional<Interval> interval) {

    static final Measured MISSING = new Measured(Value.missing(), Value.missing(), Optional.empty(), Optional.empty());

    /**
     * How it stands to an earlier one. A difference that chance makes as easily (5 per cent level, two Poisson counts
     * or two shares) is no change.
     */
    public Change since(Measured earlier) {
        if (value instanceof Value.Known(var now) && earlier.value instanceof Value.Known(var before)) {
            int sign = now.compareTo(before);
            if (sign == 0 || interval.isEmpty() || earlier.interval.isEmpty()) {
                return sign == 0 ? Change.NONE : sign > 0 ? Change.UP : Change.DOWN;
            }
            return Math.abs(deviation(earlier)) <= Interval.Z ? Change.NOISE : sign > 0 ? Change.UP : Change.DOWN;
        }
        return Change.UNKNOWN;
    }

    private double deviation(Measured earlier) {
        double one = known(numerator);
        double other = known(earlier.numerator);
        if (denominator.isEmpty() || earlier.denominator.isEmpty()) {
            return one + other == 0 ? 0 : (one - other) / Math.sqrt(one + other);
        }
        double oneWhole = known(denominator.get());
        double otherWhole = known(earlier.denominator.get());
        double pooled = Math.min(1, (one + other) / (oneWhole + otherWhole));
        double spread = Math.sqrt(pooled * Math.max(0, 1 - pooled) * (1 / oneWhole + 1 / otherWhole));
        return spread == 0 ? 0 : (one / oneWhole - other / otherWhole) / spread;
    }

    private static double known(Value value) {
        return value instanceof Value.Known(var amount) ? amount.doubleValue() : 0;
    }
}
