package id.go.padang.carano.method.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;

/** Reciprocal matrix of pairwise judgements and its principal eigenvector. */
final class Judgements {

    final List<String> names;
    final double[][] matrix;

    Judgements(List<String> names, double[][] matrix) {
        this.names = List.copyOf(names);
        this.matrix = matrix;
    }

    static Judgements of(List<String> names, List<Ahp.Judgement> given) {
        var position = new HashMap<String, Integer>();
        for (String name : names) {
            position.put(name, position.size());
        }
        if (position.size() < names.size()) {
            throw new IllegalArgumentException("a name stands twice: " + names);
        }
        var matrix = new double[names.size()][names.size()];
        for (Ahp.Judgement judgement : given) {
            int a = at(position, judgement.a());
            int b = at(position, judgement.b());
            if (a == b || matrix[a][b] != 0) {
                throw new IllegalArgumentException("judged twice or against itself: " + judgement);
            }
            matrix[a][b] = judgement.times();
            matrix[b][a] = 1 / judgement.times();
        }
        var missing = new ArrayList<String>();
        for (int a = 0; a < matrix.length; a++) {
            matrix[a][a] = 1;
            for (int b = a + 1; b < matrix.length; b++) {
                if (matrix[a][b] == 0) {
                    missing.add(names.get(a) + " : " + names.get(b));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("not judged: " + missing);
        }
        return new Judgements(names, matrix);
    }

    private static int at(Map<String, Integer> position, String name) {
        var at = position.get(name);
        if (at == null) {
            throw new IllegalArgumentException("not among the names: " + name);
        }
        return at;
    }

    int size() {
        return matrix.length;
    }

    /** The same with another value for one pair. */
    Judgements with(int a, int b, double times) {
        var copy = copy();
        copy[a][b] = times;
        copy[b][a] = 1 / times;
        return new Judgements(names, copy);
    }

    /** The same without the judgement on one pair (Harker 1987: zero off the diagonal, one more on it). */
    Judgements without(int a, int b) {
        var copy = copy();
        copy[a][b] = 0;
        copy[b][a] = 0;
        copy[a][a]++;
        copy[b][b]++;
        return new Judgements(names, copy);
    }

    private double[][] copy() {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    /** The largest eigenvalue and its vector, which for a positive matrix is real and of one sign (Perron). */
    Principal principal() {
        var decomposition = new EigenDecompositionNonSymmetric(MatrixUtils.createRealMatrix(matrix));
        int largest = 0;
        for (int e = 1; e < size(); e++) {
            if (decomposition.getEigenvalue(e).getRealPart()
                    > decomposition.getEigenvalue(largest).getRealPart()) {
                largest = e;
            }
        }
        var vector = decomposition.getEigenvector(largest);
        var weights = new double[size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.abs(vector.getEntry(i).getRealPart());
        }
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return new Principal(decomposition.getEigenvalue(largest).getRealPart(), weights);
    }

    record Principal(double value, double[] weights) {

        // λ ≥ n always; a hair below is the computer's rounding
        double consistencyIndex() {
            int n = weights.length;
            return n < 3 ? 0 : Math.max(0, (value - n) / (n - 1));
        }
    }
}
