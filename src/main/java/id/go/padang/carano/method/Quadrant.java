package id.go.padang.carano.method;

/** Where an area stands on two indicators at once (priority quadrants of the poverty-planning guidance). */
public enum Quadrant {
    /** Both are bad. */
    P1,
    /** The first is bad. */
    P2,
    /** The second is bad. */
    P3,
    /** Both are good. */
    P4;

    /**
     * What divides good from bad: the city's value or a target.
     *
     * @param bad {@code RAISES} where more is worse; a value at the threshold is good
     */
    public record Threshold(double value, Direction bad) {

        boolean isBad(double measured) {
            return bad.sign() * (measured - value) > 0;
        }
    }

    /** Both values are known; an area that lacks one stands in no quadrant. */
    public static Quadrant of(double first, Threshold firstThreshold, double second, Threshold secondThreshold) {
        boolean firstBad = firstThreshold.isBad(first);
        boolean secondBad = secondThreshold.isBad(second);
        if (firstBad) {
            return secondBad ? P1 : P2;
        }
        return secondBad ? P3 : P4;
    }
}
