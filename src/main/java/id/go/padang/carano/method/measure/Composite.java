package id.go.padang.carano.method.measure;

/** Indices composed of several indicators. */
public final class Composite {

    private static final double FULL = 100;
    // BPS since 2014: years for health and schooling, thousand rupiah a year for expenditure
    private static final double LIFE_LOW = 20;
    private static final double LIFE_HIGH = 85;
    private static final double EXPECTED_SCHOOLING = 18;
    private static final double MEAN_SCHOOLING = 15;
    private static final double SPENDING_LOW = 1_007.436;
    private static final double SPENDING_HIGH = 26_572.352;
    // the most deprived tenth takes half of the scale
    private static final double DECAY = 23;

    private Composite() {}

    /**
     * One low value pulls it down more than it would a plain mean.
     *
     * @throws IllegalArgumentException when a value is zero or negative
     */
    public static double geometricMean(double[] values, double... weights) {
        double logs = 0;
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] > 0)) {
                throw new IllegalArgumentException("above zero: " + values[i]);
            }
            logs += weights[i] * Math.log(values[i]);
            sum += weights[i];
        }
        return Math.exp(logs / sum);
    }

    /**
     * Indeks Pembangunan Manusia as BPS computes it (method of 2014).
     *
     * @param life umur harapan hidup in years
     * @param expected harapan lama sekolah in years
     * @param mean rata-rata lama sekolah in years
     * @param spending pengeluaran per kapita disesuaikan in thousand rupiah a year
     * @return 0 to 100
     */
    public static double ipm(double life, double expected, double mean, double spending) {
        double health = (life - LIFE_LOW) / (LIFE_HIGH - LIFE_LOW);
        double education = (expected / EXPECTED_SCHOOLING + mean / MEAN_SCHOOLING) / 2;
        double living = Math.log(spending / SPENDING_LOW) / Math.log(SPENDING_HIGH / SPENDING_LOW);
        return FULL * geometricMean(new double[] {health, education, living}, 1, 1, 1);
    }

    /**
     * Points of a rank on the exponential scale of the Index of Multiple Deprivation, so that a good domain does not make
     * up for a bad one (Noble et al.; NISRA 2017, annex D).
     *
     * @param rank 1 is most deprived
     * @param of how many are ranked
     * @return up to 100 for rank 1
     */
    public static double exponential(int rank, int of) {
        if (rank < 1 || rank > of) {
            throw new IllegalArgumentException("rank from 1 to " + of + ": " + rank);
        }
        double share = (double) (of - rank + 1) / of;
        return -DECAY * Math.log(1 - share * (1 - Math.exp(-FULL / DECAY)));
    }
}
