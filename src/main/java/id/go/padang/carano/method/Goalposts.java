package id.go.padang.carano.method;

/**
 * Two stated limits between which a value is turned into 0 to 100 points; outside them it is clipped. The limits do not
 * come from the data at hand, so adding an item never reorders the others (Dezert et al. 2020, SPOTIS; UNDP's goalposts). Limits that are not numbers, or not in order, are refused with an
 * {@link IllegalArgumentException}.
 *
 * @param low the lower limit in the criterion's unit, below {@code high}
 */
public record Goalposts(double low, double high, Direction direction) {

    static final double FULL = 100;

    public Goalposts {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low >= high) {
            throw new IllegalArgumentException("low must be below high: " + low + ", " + high);
        }
    }

    /** Points from 0 to 100. */
    public double points(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a number: " + value);
        }
        double share = Math.clamp((value - low) / (high - low), 0, 1);
        return FULL * (direction == Direction.RAISES ? share : 1 - share);
    }
}
