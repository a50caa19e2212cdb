package id.go.padang.carano.indicator;

/**
 * What a rate divides by: rows of the same or of another dataset.
 *
 * @param per what the quotient is multiplied by: 100 for per cent, 1000 for per mille
 */
public record Denominator(String dataset, Filter filter, int per) {

    public static final int PERCENT = 100;
    public static final int PER_MILLE = 1000;

    public Denominator {
        if (per != PERCENT && per != PER_MILLE && per != 10_000 && per != 100_000) {
            throw new IllegalArgumentException("no such rate: per " + per);
        }
    }

    public boolean isPercentage() {
        return per == PERCENT;
    }
}
