package id.go.padang.carano.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fisher's exact natural breaks: the split with the smallest squared distances within classes. */
final class NaturalBreaks {

    private NaturalBreaks() {}

    private static final double GOOD_FIT = 0.98;

    /**
     * As few classes as describe the values well: two that stay together more closely than they differ need no third.
     *
     * @param sorted from small to large
     * @param most how many classes at most
     */
    static List<List<BigDecimal>> fitting(List<BigDecimal> sorted, int most) {
        double whole = spread(sorted);
        for (int classes = Math.min(2, most); classes < most; classes++) {
            var split = of(sorted, classes);
            double within = split.stream().mapToDouble(NaturalBreaks::spread).sum();
            if (within <= (1 - GOOD_FIT) * whole) {
                return split;
            }
        }
        return of(sorted, most);
    }

    private static double spread(List<BigDecimal> values) {
        double mean =
                values.stream().mapToDouble(BigDecimal::doubleValue).average().orElse(0);
        return values.stream()
                .mapToDouble(value -> Math.pow(value.doubleValue() - mean, 2))
                .sum();
    }

    /**
     * @param sorted from small to large; equal values stay together
     * @param most how many classes at most, 1 or more
     */
    static List<List<BigDecimal>> of(List<BigDecimal> sorted, int most) {
        var distinct = distinct(sorted);
        int classes = Math.min(most, distinct.size());
        if (classes == 0) {
            return List.of();
        }
        int[] starts = starts(distinct, classes);
        var split = new ArrayList<List<BigDecimal>>();
        for (int k = 0; k < classes; k++) {
            var first = distinct.get(starts[k]).value();
            var last = distinct.get((k + 1 < classes ? starts[k + 1] : distinct.size()) - 1)
                    .value();
            split.add(sorted.stream()
                    .filter(value -> value.compareTo(first) >= 0 && value.compareTo(last) <= 0)
                    .toList());
        }
        return split;
    }

    private record Weighted(BigDecimal value, int weight) {}

    private static List<Weighted> distinct(List<BigDecimal> sorted) {
        var distinct = new ArrayList<Weighted>();
        for (BigDecimal value : sorted) {
            if (!distinct.isEmpty() && distinct.getLast().value().compareTo(value) == 0) {
                distinct.add(new Weighted(value, distinct.removeLast().weight() + 1));
            } else {
                distinct.add(new Weighted(value, 1));
            }
        }
        return distinct;
    }

    // best[i]: the least cost of the values before i in k classes
    private static int[] starts(List<Weighted> values, int classes) {
        int n = values.size();
        var best = new double[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        var from = new int[classes][n + 1];
        for (int k = 0; k < classes; k++) {
            var next = new double[n + 1];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int end = k + 1; end <= n; end++) {
                double weight = 0;
                double mean = 0;
                double spread = 0;
                for (int start = end - 1; start >= k; start--) {
                    double value = values.get(start).value().doubleValue();
                    double added = values.get(start).weight();
                    double distance = value - mean;
                    weight += added;
                    mean += distance * added / weight;
                    spread += added * distance * (value - mean);
                    if (best[start] + spread < next[end]) {
                        next[end] = best[start] + spread;
                        from[k][end] = start;
                    }
                }
            }
            best = next;
        }
        var starts = new int[classes];
        int end = n;
        for (int k = classes - 1; k >= 0; k--) {
            starts[k] = from[k][end];
            end = starts[k];
        }
        return starts;
    }
}
