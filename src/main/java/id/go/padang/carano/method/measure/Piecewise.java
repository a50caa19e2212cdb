package id.go.padang.carano.method.measure;

/** A value function of straight pieces between stated points (SMAA: Lahdelma and Salminen 2001). */
public final class Piecewise {

    private final double[] cutoffs;
    private final double[] values;

    /**
     * @param cutoffs two or more, rising
     * @param values one for each
     */
    public Piecewise(double[] cutoffs, double... values) {
        if (cutoffs.length < 2 || cutoffs.length != values.length) {
            throw new IllegalArgumentException("two cutoffs or more, and one value for each");
        }
        for (int i = 1; i < cutoffs.length; i++) {
            if (!(cutoffs[i] > cutoffs[i - 1])) {
                throw new IllegalArgumentException("cutoffs must rise");
            }
        }
        this.cutoffs = cutoffs.clone();
        this.values = values.clone();
    }

    /** Outside the cutoffs it keeps the value of the nearest. */
    public double clipped(double x) {
        return extended(Math.clamp(x, cutoffs[0], cutoffs[cutoffs.length - 1]));
    }

    /** Outside the cutoffs it goes on as the nearest piece does. */
    public double extended(double x) {
        int piece = 1;
        while (piece < cutoffs.length - 1 && x > cutoffs[piece]) {
            piece++;
        }
        double along = (x - cutoffs[piece - 1]) / (cutoffs[piece] - cutoffs[piece - 1]);
        return values[piece - 1] + along * (values[piece] - values[piece - 1]);
    }
}
