package id.go.padang.carano.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AcceptabilityTest {

    private static final long SEED = 2026;
    private static final Offset<Double> POINT_AND_A_HALF = within(0.015);

    // smaa-001: gertvv/rsmaa @2ce6bbd smaa/tests/pwi.R (pairwise winning index)
    @Test
    void smaa001CountsWhoIsAheadOfWhom() {
        var tally = new Tally(2, 0);
        tally.add(new double[] {0, 1}, new double[0]);
        for (int i = 0; i < 9; i++) {
            tally.add(new double[] {1, 0}, new double[0]);
        }
        var acceptability = new Acceptability(List.of("a", "b"), List.of(), tally);
        assertThat(acceptability.ahead("a", "b")).isCloseTo(0.9, within(1e-9));
        assertThat(acceptability.ahead("b", "a")).isCloseTo(0.1, within(1e-9));
        assertThat(acceptability.ahead("a", "a")).isZero();
    }

    @Test
    void sharesAreThoseOfGeometryWithTwoCriteria() {
        // i0 is first where w > 0.6, i1 where w < 0.4, the all-rounder between
        var result = Acceptability.of(
                Cases.table(new double[] {1, 1}, new double[] {100, 0}, new double[] {0, 100}, new double[] {60, 60}),
                Acceptability.DRAWS,
                SEED);
        assertThat(result.first("i0")).isCloseTo(0.4, POINT_AND_A_HALF);
        assertThat(result.first("i1")).isCloseTo(0.4, POINT_AND_A_HALF);
        assertThat(result.first("i2")).isCloseTo(0.2, POINT_AND_A_HALF);
        assertThat(result.top("i2", 2)).isCloseTo(1, within(1e-9));
        assertThat(result.centralWeights("i2").orElseThrow().of("c0")).isCloseTo(0.5, POINT_AND_A_HALF);
        assertThat(result.centralWeights("i0").orElseThrow().of("c0")).isCloseTo(0.8, POINT_AND_A_HALF);
    }

    @Test
    void weightingsAreSpreadEvenlyOverThreeCriteria() {
        // a weight exceeds one half on a quarter of the triangle
        var result = Acceptability.of(
                Cases.table(new double[] {1, 1, 1}, new double[] {100, 0, 0}, new double[] {50, 50, 50}),
                Acceptability.DRAWS,
                SEED);
        assertThat(result.first("i0")).isCloseTo(0.25, POINT_AND_A_HALF);
        assertThat(result.ahead("i1", "i0")).isCloseTo(0.75, POINT_AND_A_HALF);
    }

    @Test
    void whoIsWorseInEverythingIsNeverFirst() {
        var result = Acceptability.of(
                Cases.table(new double[] {1, 1}, new double[] {90, 90}, new double[] {50, 20}), 1_000, SEED);
        assertThat(result.first("i0")).isEqualTo(1);
        assertThat(result.first("i1")).isZero();
        assertThat(result.centralWeights("i1")).isEmpty();
        assertThat(result.top("i1", 99)).isEqualTo(1);
    }

    @Test
    void equalItemsShareEveryFirstPlace() {
        var result = Acceptability.of(
                Cases.table(new double[] {1, 1}, new double[] {30, 70}, new double[] {30, 70}), 100, SEED);
        assertThat(result.first("i0")).isEqualTo(1);
        assertThat(result.first("i1")).isEqualTo(1);
        assertThat(result.ahead("i0", "i1")).isZero();
    }

    @Test
    void theSameSeedGivesTheSameAnswerOnOneProcessorAndOnMany() {
        var appraisal = Cases.random(new Random(1), 20, 5, 0.1);
        var many = Acceptability.of(appraisal, 3_210, SEED);
        Acceptability one;
        try (var pool = new ForkJoinPool(1)) {
            one = pool.submit(() -> Acceptability.of(appraisal, 3_210, SEED)).join();
        }
        assertThat(many.draws()).isEqualTo(3_210);
        for (Item item : appraisal.items()) {
            assertThat(one.first(item.id())).isEqualTo(many.first(item.id()));
            assertThat(one.top(item.id(), 5)).isEqualTo(many.top(item.id(), 5));
            assertThat(one.centralWeights(item.id())).isEqualTo(many.centralWeights(item.id()));
        }
    }

    @Test
    void theCountIsThatOfRankingAgainUnderEachWeighting() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var appraisal = Cases.random(random, 9, 4, seed % 2 * 0.2);
            var grid = new Grid(appraisal);
            var tally = new Tally(grid.size(), grid.width());
            var first = new int[grid.size()];
            for (int d = 0; d < 40; d++) {
                var weights = Cases.weights(random.doubles(4, 0.01, 1).toArray());
                var scores = new double[grid.size()];
                grid.score(
                        weights.shares().values().stream()
                                .mapToDouble(share -> share)
                                .toArray(),
                        scores);
                tally.add(scores, new double[4]);
                for (Ranking.Place place :
                        WeightedSum.rank(appraisal.with(weights)).top(1)) {
                    first[grid.items.stream().map(Item::id).toList().indexOf(place.id())]++;
                }
            }
            for (int i = 0; i < first.length; i++) {
                assertThat(tally.places[i * grid.size()]).as("seed %d", seed).isEqualTo(first[i]);
            }
        }
    }

    @Test
    void nonsenseIsRefused() {
        var appraisal = Cases.table(new double[] {1}, new double[] {5});
        assertThatThrownBy(() -> Acceptability.of(appraisal, 0, SEED)).isInstanceOf(IllegalArgumentException.class);
        var result = Acceptability.of(appraisal, 10, SEED);
        assertThatThrownBy(() -> result.first("nobody")).isInstanceOf(IllegalArgumentException.class);
    }
}
