package id.go.padang.carano.method;

/** Places by score, highest first, ties as ties: 1, 2, 2, 4. */
public final class Ranks {

    /** Scores that differ by less are the same score: what is left is the computer's rounding, not the data. */
    public static final double SAME = 1e-9;

    private Ranks() {}

    /** Score on a grid of {@link #SAME}, so that being tied is transitive. */
    static long key(double score) {
        return Math.round(score / SAME);
    }

    /** One rank for each score, from 1. */
    public static int[] of(double... scores) {
        var ranks = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            ranks[i] = 1;
            for (double other : scores) {
                if (key(other) > key(scores[i])) {
                    ranks[i]++;
                }
            }
        }
        return ranks;
    }
}
