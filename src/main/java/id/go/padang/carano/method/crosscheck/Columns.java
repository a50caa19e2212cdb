package id.go.padang.carano.method.crosscheck;

import id.go.padang.carano.method.Direction;

/** Ways to make the columns of a matrix comparable that depend on the rows at hand, as the other methods want it. */
final class Columns {

    private Columns() {}

    /** 0 for the worst of the rows, 1 for the best; all 0 when they are the same. */
    static double[] minMax(double[][] matrix, int column, Direction direction) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] row : matrix) {
            low = Math.min(low, row[column]);
            high = Math.max(high, row[column]);
        }
        var scaled = new double[matrix.length];
        for (int r = 0; r < scaled.length; r++) {
            double above = direction == Direction.RAISES ? matrix[r][column] - low : high - matrix[r][column];
            scaled[r] = high > low ? above / (high - low) : 0;
        }
        return scaled;
    }

    /** Divided by the column's Euclidean length. */
    static double[] vector(double[][] matrix, int column) {
        double squares = 0;
        for (double[] row : matrix) {
            squares += row[column] * row[column];
        }
        var scaled = new double[matrix.length];
        for (int r = 0; r < scaled.length; r++) {
            scaled[r] = squares > 0 ? matrix[r][column] / Math.sqrt(squares) : 0;
        }
        return scaled;
    }
}
