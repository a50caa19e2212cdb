package id.go.padang.carano.method.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.descriptive.rank.Median;

/**
 * Does a series rise or fall, and by how much a step? Mann-Kendall test (Mann 1945, Kendall 1975) with Sen's slope (Sen
 * 1968): neither is thrown by an outlier, neither supposes a straight line.
 *
 * @param s rising pairs less falling pairs
 * @param tau s over the number of pairs, −1 to 1
 * @param p how often a series without trend looks at least this much like one, both directions; exact without ties up to
 *     {@link #EXACT} values, by the normal approximation otherwise
 * @param slope median change per unit of time
 * @param intercept of the line through the medians, at time 0
 */
public record Trend(int s, double tau, double p, double slope, double intercept) {

    /** What may be said of the series. */
    public enum Course {
        RISING,
        FALLING,
        /** The values do not tell; with fewer than five they cannot, at the usual 0.05. */
        UNCLEAR
    }

    static final int EXACT = 20;

    /**
     * Values at equal steps.
     *
     * @throws IllegalArgumentException with fewer than two
     */
    public static Trend of(double... values) {
        var times = new double[values.length];
        Arrays.setAll(times, t -> t);
        return at(times, values);
    }

    /**
     * Values at their times, so that missing years are left out and not bridged.
     *
     * @param times rising, as in years
     * @throws IllegalArgumentException with fewer than two, or times that do not rise
     */
    public static Trend at(double[] times, double... values) {
        int n = values.length;
        if (n < 2 || times.length != n) {
            throw new IllegalArgumentException("two values or more, each with its time: " + n + ", " + times.length);
        }
        int s = 0;
        var slopes = new ArrayList<Double>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (!(times[j] > times[i])) {
                    throw new IllegalArgumentException("times must rise");
                }
                s += (int) Math.signum(values[j] - values[i]);
                slopes.add((values[j] - values[i]) / (times[j] - times[i]));
            }
        }
        double slope = median(slopes.stream().mapToDouble(each -> each).toArray());
        double intercept = median(values) - slope * median(times);
        return new Trend(s, s / (n * (n - 1) / 2.0), p(s, values), slope, intercept);
    }

    /**
     * What may be said at a level of significance.
     *
     * @param level usually 0.05
     */
    public Course course(double level) {
        if (p > level || s == 0) {
            return Course.UNCLEAR;
        }
        return s > 0 ? Course.RISING : Course.FALLING;
    }

    private static double median(double... values) {
        return new Median().evaluate(values);
    }

    private static double p(int s, double... values) {
        int n = values.length;
        var ties = new HashMap<Double, Integer>();
        for (double value : values) {
            ties.merge(value, 1, Integer::sum);
        }
        if (ties.size() == n && n <= EXACT) {
            return exact(Math.abs(s), n);
        }
        double variance = n * (n - 1.0) * (2 * n + 5);
        for (double t : ties.values()) {
            variance -= t * (t - 1) * (2 * t + 5);
        }
        if (s == 0 || variance <= 0) {
            return 1;
        }
        double z = (Math.abs(s) - 1) / Math.sqrt(variance / 18);
        return 2 * (1 - new NormalDistribution().cumulativeProbability(z));
    }

    /** Share of all orders of n values with at least this lead of rising or of falling pairs (Kendall's distribution). */
    private static double exact(int lead, int n) {
        int pairs = n * (n - 1) / 2;
        var orders = new double[pairs + 1];
        orders[0] = 1;
        for (int placed = 2; placed <= n; placed++) {
            var next = new double[pairs + 1];
            for (int falling = 0; falling <= pairs; falling++) {
                for (int more = 0; more < placed && more <= falling; more++) {
                    next[falling] += orders[falling - more] / placed;
                }
            }
            orders = next;
        }
        double share = 0;
        for (int falling = 0; falling <= pairs; falling++) {
            share += Math.abs(pairs - 2 * falling) >= lead ? orders[falling] : 0;
        }
        return Math.min(1, share);
    }
}
