package id.go.padang.carano.method;

import id.go.padang.carano.method.crosscheck.Agreement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** Prints how long a city's ranking takes: 104 items, 20 criteria, 10,000 weightings. Run by hand, asserts nothing. */
final class AcceptabilityBenchmark {

    private static final int ROUNDS = 40;

    private AcceptabilityBenchmark() {}

    public static void main(String... args) {
        var complete = Cases.random(new Random(1), 104, 20, 0);
        var gaps = Cases.random(new Random(2), 104, 20, 0.1);
        measure("10,000 weightings", () -> Acceptability.of(complete, Acceptability.DRAWS, 1));
        measure("10,000 weightings, a tenth unknown", () -> Acceptability.of(gaps, Acceptability.DRAWS, 1));
        measure("ranking", () -> WeightedSum.rank(complete));
        measure("ranges of the first place", () -> Stability.of(complete, 1));
        measure("ranges of the first ten, a tenth unknown", () -> Stability.of(gaps, 10));
        measure("swaps of all neighbours", () -> Stability.swaps(complete));
        measure("other methods", () -> Agreement.of(complete));
    }

    private static void measure(String what, Runnable work) {
        var millis = new double[ROUNDS];
        for (int r = 0; r < ROUNDS; r++) {
            long start = System.nanoTime();
            work.run();
            millis[r] = (System.nanoTime() - start) / 1e6;
        }
        double cold = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-45s first %7.1f ms  p50 %7.1f ms  p95 %7.1f ms%n",
                what,
                cold,
                millis[ROUNDS / 2],
                millis[ROUNDS * 95 / 100]);
    }
}
