package id.go.padang.carano.method.measure;

/** Head count, depth and severity of poverty (Foster, Greer and Thorbecke 1984). */
public final class Poverty {

    private Poverty() {}

    /**
     * The index of a given order.
     *
     * @param alpha 0 for the head count P0, 1 for the gap P1, 2 for the severity P2
     * @param welfare income or expenditure; poor is who is below the line
     * @param weights how many persons each stands for, of the same length
     * @return 0 to 1
     */
    public static double fgt(int alpha, double line, double[] welfare, double[] weights) {
        if (welfare.length == 0 || welfare.length != weights.length || !(line > 0) || alpha < 0) {
            throw new IllegalArgumentException("a line above zero and one weight for each of at least one person");
        }
        double poor = 0;
        double all = 0;
        for (int i = 0; i < welfare.length; i++) {
            if (welfare[i] < line) {
                poor += weights[i] * Math.pow((line - welfare[i]) / line, alpha);
            }
            all += weights[i];
        }
        return poor / all;
    }
}
