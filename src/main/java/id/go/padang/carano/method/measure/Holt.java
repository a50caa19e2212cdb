package id.go.padang.carano.method.measure;

/**
 * Forecast by level and trend, both smoothed (Holt 1957). It starts from the first value and the first step (Hyndman and
 * Athanasopoulos, Forecasting: principles and practice). For a look ahead of a few steps, marked as such on screen.
 */
public final class Holt {

    private Holt() {}

    /**
     * The next values of a series.
     *
     * @param values two or more at equal steps
     * @param alpha weight of the newest level, 0 to 1
     * @param beta weight of the newest trend, 0 to 1
     * @param steps how many to look ahead
     */
    public static double[] forecast(double[] values, double alpha, double beta, int steps) {
        if (values.length < 2 || !(alpha >= 0 && alpha <= 1 && beta >= 0 && beta <= 1)) {
            throw new IllegalArgumentException("two values or more, alpha and beta from 0 to 1");
        }
        double level = values[0];
        double trend = values[1] - values[0];
        for (int t = 0; t < values.length; t++) {
            double before = level;
            level = alpha * values[t] + (1 - alpha) * (level + trend);
            trend = beta * (level - before) + (1 - beta) * trend;
        }
        var ahead = new double[steps];
        for (int h = 0; h < steps; h++) {
            ahead[h] = level + (h + 1) * trend;
        }
        return ahead;
    }
}
