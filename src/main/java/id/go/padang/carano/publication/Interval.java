package id.go.padang.carano.publication;

import java.math.BigDecimal;

/**
 * Between which values a figure lies with 95 per cent confidence when its count is taken as one outcome of chance, so
 * that small areas are not called better or worse than they can be told apart.
 *
 * <p>Rates of a part in its whole: Wilson (1927). Counts and other rates: Byar's approximation of the Poisson limits
 * (Breslow and Day 1987).
 */
public record Interval(BigDecimal low, BigDecimal high) {

    static final double Z = 1.959964;
    private static final int SCALE = 6;

    /** The limits of a count; none below zero. */
    public static Interval ofCount(long count) {
        return between(byarLow(count), byarHigh(count));
    }

    /** The limits of {@code part} in {@code whole}, times {@code per}; the whole must not be zero. */
    static Interval ofRate(long part, long whole, int per) {
        if (part > whole) {
            return between(byarLow(part) / whole * per, byarHigh(part) / whole * per);
        }
        double share = (double) part / whole;
        double square = Z * Z / whole;
        double centre = share + square / 2;
        double half = Z * Math.sqrt(share * (1 - share) / whole + square / whole / 4);
        return between(
                Math.max(0, (centre - half) / (1 + square)) * per, Math.min(1, (centre + half) / (1 + square)) * per);
    }

    /** Whether every value of this one is greater than every value of the other. */
    public boolean isAbove(Interval other) {
        return low.compareTo(other.high) > 0;
    }

    /** Half its width: what stands behind a plus-minus. */
    public BigDecimal margin() {
        return high.subtract(low).divide(BigDecimal.TWO);
    }

    private static double byarLow(long count) {
        return count == 0 ? 0 : count * Math.pow(1 - 1 / (9.0 * count) - Z / (3 * Math.sqrt(count)), 3);
    }

    private static double byarHigh(long count) {
        double next = count + 1.0;
        return next * Math.pow(1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next)), 3);
    }

    private static Interval between(double low, double high) {
        return new Interval(
                BigDecimal.valueOf(low).setScale(SCALE, java.math.RoundingMode.HALF_UP),
                BigDecimal.valueOf(high).setScale(SCALE, java.math.RoundingMode.HALF_UP));
    }
}
