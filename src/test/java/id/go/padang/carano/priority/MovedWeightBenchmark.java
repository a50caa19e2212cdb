package id.go.padang.carano.priority;

import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** How long the server takes to answer a moved weight: 104 areas, 20 criteria, everything but the shares. */
class MovedWeightBenchmark {

    @Test
    void answersAMovedWeight() {
        var plan = Tables.wide();
        var evidence = Tables.random(plan, 104, 1);
        long start = System.nanoTime();
        var shares = new WeightingShares().of(plan, evidence);
        System.out.printf("shares over 10,000 weightings: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        var times = new ArrayList<Double>();
        for (int i = 0; i < 120; i++) {
            start = System.nanoTime();
            var moved = plan.weighed(Weighing.EQUAL.with("ECONOMY", i % 100 + 1));
            new Freezer(Assessor.assess(moved, evidence), shares).outline();
            if (i >= 20) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        Collections.sort(times);
        System.out.printf(
                "moved weight: p50 %.1f ms, p95 %.1f ms, most %.1f ms%n",
                times.get(50), times.get(95), times.getLast());
    }
}
