package id.go.padang.carano.method.crosscheck;

import id.go.padang.carano.method.Appraisal;
import id.go.padang.carano.method.Criterion;
import id.go.padang.carano.method.Direction;
import id.go.padang.carano.method.Ranks;
import id.go.padang.carano.method.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.descriptive.DescriptiveStatistics;

/**
 * Weights that the data would give by themselves: what varies weighs more. A second opinion beside people's weights,
 * never instead of them. Only items without gaps are looked at.
 */
public final class DataWeights {

    private DataWeights() {}

    /**
     * Entropy weights (Shannon 1948; Hwang and Yoon 1981).
     *
     * @throws IllegalArgumentException when a value is negative, fewer than two items are complete, or nothing varies
     */
    public static Weights entropy(Appraisal appraisal) {
        return Weights.of(names(appraisal), entropy(Complete.of(appraisal).matrix()));
    }

    /**
     * CRITIC weights: spread times independence from the other criteria (Diakoulaki et al. 1995).
     *
     * @throws IllegalArgumentException when fewer than two items are complete or nothing varies
     */
    public static Weights critic(Appraisal appraisal) {
        var complete = Complete.of(appraisal);
        return Weights.of(names(appraisal), critic(complete.matrix(), complete.directions()));
    }

    private static List<String> names(Appraisal appraisal) {
        return appraisal.criteria().stream().map(Criterion::id).toList();
    }

    static double[] entropy(double[][] matrix) {
        requireTwo(matrix);
        var diversity = new double[matrix[0].length];
        for (int c = 0; c < diversity.length; c++) {
            double sum = 0;
            for (double[] row : matrix) {
                if (row[c] < 0) {
                    throw new IllegalArgumentException("entropy has no meaning for negative values: " + row[c]);
                }
                sum += row[c];
            }
            double entropy = 0;
            for (double[] row : matrix) {
                double share = sum > 0 ? row[c] / sum : 1.0 / matrix.length;
                entropy -= share > 0 ? share * Math.log(share) : 0;
            }
            diversity[c] = Math.max(0, 1 - entropy / Math.log(matrix.length));
        }
        return normalised(diversity);
    }

    static double[] critic(double[][] matrix, Direction... directions) {
        requireTwo(matrix);
        int width = directions.length;
        var columns = new ArrayList<double[]>();
        for (int c = 0; c < width; c++) {
            columns.add(Columns.minMax(matrix, c, directions[c]));
        }
        var information = new double[width];
        for (int c = 0; c < width; c++) {
            double conflict = 0;
            for (int other = 0; other < width; other++) {
                conflict += 1 - correlation(columns.get(c), columns.get(other));
            }
            information[c] = new DescriptiveStatistics(columns.get(c)).getStandardDeviation() * conflict;
        }
        return normalised(information);
    }

    // a column that does not vary has no correlation, and no spread either: its weight is zero whatever stands here
    private static double correlation(double[] one, double[] other) {
        double correlation = new PearsonsCorrelation().correlation(one, other);
        return Double.isNaN(correlation) ? 0 : correlation;
    }

    private static void requireTwo(double[][] matrix) {
        if (matrix.length < 2) {
            throw new IllegalArgumentException("at least two items without gaps: " + matrix.length);
        }
    }

    private static double[] normalised(double... shares) {
        double sum = Arrays.stream(shares).sum();
        if (!(sum > Ranks.SAME)) {
            throw new IllegalArgumentException("nothing varies");
        }
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }
}
