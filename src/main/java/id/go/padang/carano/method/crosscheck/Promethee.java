package id.go.padang.carano.method.crosscheck;

import id.go.padang.carano.method.Direction;

/** Duels on every criterion, won weight less lost weight (PROMETHEE II, Brans and Vincke 1985; usual preference). */
final class Promethee {

    private Promethee() {}

    /** Net flows, from −1 to 1. */
    static double[] netFlows(double[][] matrix, double[] weights, Direction... directions) {
        int rows = matrix.length;
        var flows = new double[rows];
        for (int a = 0; a < rows; a++) {
            for (int b = 0; b < rows; b++) {
                for (int c = 0; c < weights.length; c++) {
                    flows[a] += weights[c] * Math.signum(directions[c].sign() * (matrix[a][c] - matrix[b][c]));
                }
            }
            flows[a] /= Math.max(1, rows - 1);
        }
        return flows;
    }
}
