package id.go.padang.carano.method.measure;

import java.util.Arrays;
import java.util.HashMap;

/** How unequally an amount is spread. Values from zero, not all zero. */
public final class Inequality {

    private Inequality() {}

    /** Gini coefficient (1912), not corrected for small numbers: 0 when all have the same. */
    public static double gini(double... values) {
        double sum = sum(values);
        var sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double ordered = 0;
        for (int i = 0; i < n; i++) {
            ordered += (2.0 * (i + 1) - n - 1) * sorted[i];
        }
        return ordered / (n * sum);
    }

    /**
     * Atkinson index (1970).
     *
     * @param epsilon aversion to inequality, above 0 and not 1
     */
    public static double atkinson(double epsilon, double... values) {
        if (!(epsilon > 0) || epsilon == 1) {
            throw new IllegalArgumentException("epsilon above 0 and not 1: " + epsilon);
        }
        double mean = sum(values) / values.length;
        double power = Arrays.stream(values)
                .map(value -> Math.pow(value / mean, 1 - epsilon))
                .average()
                .orElseThrow();
        return 1 - Math.pow(power, 1 / (1 - epsilon));
    }

    /** Theil's T (1967) with what lies between groups and within them. */
    public record Theil(double total, double between, double within) {

        /**
         * Splits the inequality of values that belong to groups.
         *
         * @param groups the group of each value, of the same length
         */
        public static Theil of(double[] values, int... groups) {
            double sum = sum(values);
            var sums = new HashMap<Integer, Double>();
            var sizes = new HashMap<Integer, Integer>();
            double total = 0;
            for (int i = 0; i < values.length; i++) {
                total += part(values[i] / sum, 1.0 / values.length);
                sums.merge(groups[i], values[i], Double::sum);
                sizes.merge(groups[i], 1, Integer::sum);
            }
            double between = 0;
            for (var group : sums.entrySet()) {
                double size = sizes.getOrDefault(group.getKey(), 0);
                between += part(group.getValue() / sum, size / values.length);
            }
            return new Theil(total, between, total - between);
        }

        private static double part(double share, double people) {
            return share > 0 ? share * Math.log(share / people) : 0;
        }
    }

    private static double sum(double... values) {
        double sum = 0;
        for (double value : values) {
            if (!(value >= 0)) {
                throw new IllegalArgumentException("values from zero: " + value);
            }
            sum += value;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("not all zero");
        }
        return sum;
    }
}
