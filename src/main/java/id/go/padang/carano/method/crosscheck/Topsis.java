package id.go.padang.carano.method.crosscheck;

import id.go.padang.carano.method.Direction;

/**
 * Closeness to the best and distance from the worst of the items at hand (Hwang and Yoon 1981). The result depends on
 * how columns are made comparable, so the screen names it.
 */
final class Topsis {

    private Topsis() {}

    /** With columns divided by their length, as Hwang and Yoon have it. */
    static double[] vector(double[][] matrix, double[] weights, Direction... directions) {
        var columns = new double[directions.length][];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = Columns.vector(matrix, c);
            for (int r = 0; r < matrix.length; r++) {
                columns[c][r] *= directions[c].sign();
            }
        }
        return closeness(columns, weights, matrix.length);
    }

    /** With columns from worst 0 to best 1 (Opricovic and Tzeng 2004). */
    static double[] minMax(double[][] matrix, double[] weights, Direction... directions) {
        var columns = new double[directions.length][];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = Columns.minMax(matrix, c, directions[c]);
        }
        return closeness(columns, weights, matrix.length);
    }

    private static double[] closeness(double[][] columns, double[] weights, int rows) {
        var toBest = new double[rows];
        var toWorst = new double[rows];
        for (int c = 0; c < columns.length; c++) {
            double best = Double.NEGATIVE_INFINITY;
            double worst = Double.POSITIVE_INFINITY;
            for (double value : columns[c]) {
                best = Math.max(best, value);
                worst = Math.min(worst, value);
            }
            for (int r = 0; r < rows; r++) {
                toBest[r] += square(weights[c] * (best - columns[c][r]));
                toWorst[r] += square(weights[c] * (columns[c][r] - worst));
            }
        }
        var closeness = new double[rows];
        for (int r = 0; r < rows; r++) {
            double whole = Math.sqrt(toBest[r]) + Math.sqrt(toWorst[r]);
            // all alike: neither near nor far
            closeness[r] = whole > 0 ? Math.sqrt(toWorst[r]) / whole : 0.5;
        }
        return closeness;
    }

    private static double square(double x) {
        return x * x;
    }
}
