package id.go.padang.carano.city;

import java.util.Arrays;

/** Deals out orphans so evenly that even the smallest kelurahan has some and every kind keeps its share. */
final class Losses {

    // of all minors; a tenth of the city has about three thousand orphans then
    private static final double SHARE = 0.100;
    private static final double HEAD_START = 0.95;
    // fathers, mothers, both; a little more fathers than in the end, since later deaths do not choose
    private static final double[] KINDS = {0.70, 0.21, 0.09};

    private final double[] owed;
    private final double[] behind = new double[KINDS.length];

    Losses(int kelurahan) {
        owed = new double[kelurahan];
        Arrays.fill(owed, HEAD_START);
    }

    Loss next(int kelurahan, int minors) {
        owed[kelurahan] += minors * SHARE;
        if (minors == 0 || owed[kelurahan] < 1) {
            return Loss.NONE;
        }
        owed[kelurahan] -= minors;
        return Loss.values()[1 + furthestBehind(minors)];
    }

    private int furthestBehind(int minors) {
        int furthest = 0;
        for (int i = 0; i < KINDS.length; i++) {
            behind[i] += KINDS[i] * minors;
            if (behind[i] > behind[furthest]) {
                furthest = i;
            }
        }
        behind[furthest] -= minors;
        return furthest;
    }
}
