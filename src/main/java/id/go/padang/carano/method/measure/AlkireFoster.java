package id.go.padang.carano.method.measure;

import java.util.Arrays;

/** Poverty in several respects at once, by counting deprivations (Alkire and Foster 2011). */
public final class AlkireFoster {

    private final double[][] deprived;
    private final double[] weights;
    private final double cutoff;

    /**
     * @param deprived person by person, whether deprived in each indicator
     * @param weights of the indicators
     * @param cutoff weight of deprivations from which a person is poor, on the scale of the weights
     */
    public AlkireFoster(boolean[][] deprived, double[] weights, double cutoff) {
        if (deprived.length == 0 || Arrays.stream(deprived).anyMatch(person -> person.length != weights.length)) {
            throw new IllegalArgumentException("at least one person, and one weight for each indicator");
        }
        this.weights = weights.clone();
        this.cutoff = cutoff;
        this.deprived = new double[deprived.length][weights.length];
        for (int p = 0; p < deprived.length; p++) {
            for (int i = 0; i < weights.length; i++) {
                this.deprived[p][i] = deprived[p][i] ? 1 : 0;
            }
        }
    }

    public boolean poor(int person) {
        return count(person) >= cutoff - 1e-9;
    }

    private double count(int person) {
        double count = 0;
        for (int i = 0; i < weights.length; i++) {
            count += weights[i] * deprived[person][i];
        }
        return count;
    }

    /** Share of persons who are poor: H. */
    public double headcount() {
        int poor = 0;
        for (int p = 0; p < deprived.length; p++) {
            poor += poor(p) ? 1 : 0;
        }
        return (double) poor / deprived.length;
    }

    /** Share of weight in which the poor are deprived, on average: A; 0 when nobody is poor. */
    public double intensity() {
        double headcount = headcount();
        return headcount > 0 ? adjusted() / headcount : 0;
    }

    /** Headcount times intensity: M0. */
    public double adjusted() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * censored(i);
        }
        return sum / Arrays.stream(weights).sum();
    }

    /** Share of persons who are poor and deprived in this indicator. */
    public double censored(int indicator) {
        double sum = 0;
        for (int p = 0; p < deprived.length; p++) {
            sum += poor(p) ? deprived[p][indicator] : 0;
        }
        return sum / deprived.length;
    }

    /** What part of M0 comes from this indicator; all parts add up to 1; 0 when nobody is poor. */
    public double contribution(int indicator) {
        double adjusted = adjusted();
        return adjusted > 0
                ? weights[indicator]
                        * censored(indicator)
                        / Arrays.stream(weights).sum()
                        / adjusted
                : 0;
    }
}
