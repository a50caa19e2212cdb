package id.go.padang.carano.method;

/** Counts over many weightings: who had which place, who was ahead of whom, under which weights somebody was first. */
final class Tally {

    final int items;
    final int[] places;
    /** Item by item how often the column was ahead of the row. */
    final long[] behind;

    final double[] firstWeights;
    int draws;

    private final long[] keys;

    Tally(int items, int criteria) {
        this.items = items;
        places = new int[items * items];
        behind = new long[items * items];
        firstWeights = new double[items * criteria];
        keys = new long[items];
    }

    void add(double[] scores, double[] weights) {
        for (int i = 0; i < items; i++) {
            keys[i] = Ranks.key(scores[i]);
        }
        for (int i = 0; i < items; i++) {
            int place = place(i);
            places[i * items + place]++;
            if (place == 0) {
                for (int c = 0; c < weights.length; c++) {
                    firstWeights[i * weights.length + c] += weights[c];
                }
            }
        }
        draws++;
    }

    // the sign bit instead of a comparison: no branch, so the loop runs on the vector unit
    private int place(int item) {
        long key = keys[item];
        int start = item * items;
        long ahead = 0;
        for (int other = 0; other < items; other++) {
            long less = (key - keys[other]) >>> (Long.SIZE - 1);
            behind[start + other] += less;
            ahead += less;
        }
        return (int) ahead;
    }

    void add(Tally other) {
        draws += other.draws;
        for (int i = 0; i < places.length; i++) {
            places[i] += other.places[i];
            behind[i] += other.behind[i];
        }
        for (int i = 0; i < firstWeights.length; i++) {
            firstWeights[i] += other.firstWeights[i];
        }
    }
}
