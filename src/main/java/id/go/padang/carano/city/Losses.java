package id.go.padang.carano.city;

import java.util.Arrays;

/** Deals out orphans so evenly that even the smallest kelurahan has some. */
final class Losses {

    // of all minors; a tenth of the city has about three thousand orphans then
    private static final double SHARE = 0.100;
    private static final double HEAD_START = 0.95;

    private final double[] owed;
    private final Dice dice;

    Losses(int kelurahan, Dice dice) {
        this.dice = dice;
        owed = new double[kelurahan];
        Arrays.fill(owed, HEAD_START);
    }

    Loss next(int kelurahan, int minors) {
        owed[kelurahan] += minors * SHARE;
        if (minors == 0 || owed[kelurahan] < 1) {
            return Loss.NONE;
        }
        owed[kelurahan] -= minors;
        return Loss.values()[1 + dice.pick(65, 23, 12)];
    }
}
