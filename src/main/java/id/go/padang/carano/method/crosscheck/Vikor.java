package id.go.padang.carano.method.crosscheck;

import id.go.padang.carano.method.Direction;
import id.go.padang.carano.method.Ranks;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compromise between the good of all criteria and the regret of the worst one (Opricovic and Tzeng 2004).
 *
 * @param s group utility, lower is better
 * @param r regret, lower is better
 * @param q compromise of both, 0 is best
 * @param advantage whether the first leads clearly
 * @param stability whether the first is also first in s or r
 * @param compromise rows that share the first place when it is not clear
 */
record Vikor(double[] s, double[] r, double[] q, boolean advantage, boolean stability, List<Integer> compromise) {

    /** @param v weight of group utility against regret; 0.5 is usual */
    static Vikor of(double[][] matrix, double[] weights, double v, Direction... directions) {
        int rows = matrix.length;
        var s = new double[rows];
        var r = new double[rows];
        for (int c = 0; c < weights.length; c++) {
            var scaled = Columns.minMax(matrix, c, directions[c]);
            boolean varies = Arrays.stream(scaled).anyMatch(value -> value > 0);
            for (int row = 0; row < rows; row++) {
                double regret = varies ? weights[c] * (1 - scaled[row]) : 0;
                s[row] += regret;
                r[row] = Math.max(r[row], regret);
            }
        }
        var sShare = share(s);
        var rShare = share(r);
        var q = IntStream.range(0, rows)
                .mapToDouble(row -> v * sShare[row] + (1 - v) * rShare[row])
                .toArray();
        return judge(s, r, q);
    }

    private static Vikor judge(double[] s, double[] r, double... q) {
        var order = IntStream.range(0, q.length)
                .boxed()
                .sorted((a, b) -> Double.compare(q[a], q[b]))
                .toList();
        if (order.size() < 2) {
            return new Vikor(s, r, q, true, true, order);
        }
        int first = order.getFirst();
        double enough = 1.0 / (q.length - 1) - Ranks.SAME;
        boolean advantage = q[order.get(1)] - q[first] >= enough;
        boolean stability = isLeast(s, first) || isLeast(r, first);
        List<Integer> compromise;
        if (!advantage) {
            compromise =
                    order.stream().filter(row -> q[row] - q[first] < enough).toList();
        } else {
            compromise = stability ? List.of(first) : order.subList(0, 2);
        }
        return new Vikor(s, r, q, advantage, stability, compromise);
    }

    private static boolean isLeast(double[] values, int row) {
        return values[row] <= Arrays.stream(values).min().orElseThrow() + Ranks.SAME;
    }

    private static double[] share(double... values) {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(0);
        return Arrays.stream(values)
                .map(value -> high > low ? (value - low) / (high - low) : 0)
                .toArray();
    }
}
