package id.go.padang.carano.city;

/** Falls the same on every JVM: SplitMix64, written out. */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed) {
        state = mix(seed);
    }

    int below(int bound) {
        state += STEP;
        return scaled(mix(state), bound);
    }

    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean oneIn(int times) {
        return below(times) == 0;
    }

    /** The position of one of the weights. */
    int pick(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        return position(below(sum), weights);
    }

    /** A lot from 0 to 9,999 that somebody keeps for one purpose, whatever else is thrown. */
    static int lot(long holder, Purpose purpose) {
        return scaled(mix(mix(holder) + STEP * (purpose.ordinal() + 1)), 10_000);
    }

    /** The position of one of the weights, which sum up to a hundred, by somebody's lot. */
    static int pick(long holder, Purpose purpose, int... weights) {
        return position(lot(holder, purpose) / 100, weights);
    }

    private static int position(int thrown, int... weights) {
        int left = thrown;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("weights end before " + thrown);
    }

    private static int scaled(long bits, int bound) {
        return (int) (((bits >>> 33) * bound) >>> 31);
    }

    private static long mix(long seed) {
        long bits = seed;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
