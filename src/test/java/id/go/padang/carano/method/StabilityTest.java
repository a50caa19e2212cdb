package id.go.padang.carano.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StabilityTest {

    private static final double STEP = 1e-5;
    private static final int CASES = 400;

    @Test
    void twoItemsChangePlacesWhereTheirScoresMeet() {
        // 80w + 20(1-w) against 50: level at w = 0.5
        var appraisal = Cases.table(new double[] {70, 30}, new double[] {80, 20}, new double[] {50, 50});
        var stability = Stability.of(appraisal, 1);
        assertThat(stability.leaders()).containsExactly("i0");
        var range = stability.ranges().getFirst();
        assertThat(range.low()).isCloseTo(0.5, within(1e-12));
        assertThat(range.high()).isEqualTo(1);
        assertThat(range.below()).contains(new Stability.Overtaking("i1", "i0"));
        assertThat(range.above()).isEmpty();
        assertThat(range.slack()).isCloseTo(0.2, within(1e-12));
        assertThat(stability.weakest()).isPresent();
        assertThat(Stability.swaps(appraisal))
                .singleElement()
                .satisfies(
                        swap -> assertThat(swap.change().orElseThrow().size()).isCloseTo(0.2, within(1e-12)));
    }

    @Test
    void aFirstPlaceThatLeadsInEverythingStaysWhateverTheWeights() {
        var appraisal = Cases.table(new double[] {1, 1}, new double[] {90, 90}, new double[] {50, 20});
        var stability = Stability.of(appraisal, 1);
        assertThat(stability.ranges()).allMatch(Stability.Range::always);
        assertThat(stability.weakest()).isEmpty();
        assertThat(Stability.swaps(appraisal).getFirst().change()).isEmpty();
        assertThat(Stability.swaps(appraisal).getFirst().tied()).isFalse();
    }

    @Test
    void aTieIsCalledATie() {
        var appraisal =
                Cases.table(new double[] {1, 1}, new double[] {90, 10}, new double[] {10, 90}, new double[] {0, 0});
        assertThat(Stability.of(appraisal, 1).leaders()).containsExactly("i0", "i1");
        assertThat(Stability.swaps(appraisal).getFirst().tied()).isTrue();
        assertThat(Stability.of(appraisal, 3).ranges()).allMatch(Stability.Range::always);
    }

    @Test
    void withOneCriterionThereIsNothingToMove() {
        var range = Stability.of(Cases.table(new double[] {1}, new double[] {5}, new double[] {4}), 1)
                .ranges()
                .getFirst();
        assertThat(range.weight()).isEqualTo(1);
        assertThat(range.high()).isEqualTo(1);
        assertThatThrownBy(() -> Stability.of(Cases.table(new double[] {1}), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leadersStayInsideTheRangeAndLoseJustOutsideIt() {
        checkRanges(0, 0);
    }

    @Test
    void leadersStayInsideTheRangeAndLoseJustOutsideItWhenValuesAreUnknown() {
        checkRanges(CASES, 0.25);
    }

    private static void checkRanges(int firstSeed, double gaps) {
        int limits = 0;
        for (int seed = firstSeed; seed < firstSeed + CASES; seed++) {
            var random = new Random(seed);
            var appraisal = Cases.random(random, random.nextInt(3, 12), random.nextInt(2, 6), gaps);
            var stability = Stability.of(appraisal, random.nextInt(1, 4));
            for (Stability.Range range : stability.ranges()) {
                assertThat(range.weight()).isBetween(range.low(), range.high());
                double low = Math.max(range.low(), STEP);
                double high = Math.min(range.high(), 1 - STEP);
                for (int s = 0; s <= 20; s++) {
                    double inside = low + (high - low) * s / 20;
                    assertThat(lead(appraisal, stability.leaders(), range.criterion(), inside))
                            .as("seed %d, %s at %s", seed, range, inside)
                            .isGreaterThan(-1e-8);
                }
                if (range.below().isPresent() && range.low() > STEP) {
                    limits++;
                    assertThat(lead(appraisal, stability.leaders(), range.criterion(), range.low() - STEP))
                            .as("seed %d, below %s", seed, range)
                            .isNegative();
                }
                if (range.above().isPresent() && range.high() < 1 - STEP) {
                    limits++;
                    assertThat(lead(appraisal, stability.leaders(), range.criterion(), range.high() + STEP))
                            .as("seed %d, above %s", seed, range)
                            .isNegative();
                }
            }
        }
        assertThat(limits).isGreaterThan(CASES / 2);
    }

    /** Score of the last of the leaders less that of the first of the others. */
    private static double lead(Appraisal appraisal, List<String> leaders, String criterion, double weight) {
        var ranking = WeightedSum.rank(appraisal.with(appraisal.weights().with(criterion, weight)));
        double last = Double.POSITIVE_INFINITY;
        double first = Double.NEGATIVE_INFINITY;
        for (Ranking.Place place : ranking.places()) {
            if (leaders.contains(place.id())) {
                last = Math.min(last, place.score());
            } else {
                first = Math.max(first, place.score());
            }
        }
        return last - first;
    }

    @Test
    void theSmallestChangeSwapsTwoNeighboursAndNoSmallerOneDoes() {
        int changes = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var appraisal = Cases.random(random, random.nextInt(2, 8), random.nextInt(2, 6), seed % 2 * 0.2);
            for (Stability.Swap swap : Stability.swaps(appraisal)) {
                var change = swap.change();
                if (change.isEmpty()) {
                    continue;
                }
                double beyond = change.get().to()
                        + Math.signum(change.get().to() - change.get().from()) * STEP;
                if (beyond > 0 && beyond < 1) {
                    changes++;
                    assertThat(lead(appraisal, swap, change.get().criterion(), beyond))
                            .as("seed %d, %s", seed, swap)
                            .isNegative();
                }
                for (Criterion criterion : appraisal.criteria()) {
                    double weight = appraisal.weights().of(criterion.id());
                    for (int side : new int[] {-1, 1}) {
                        double smaller = weight + side * change.get().size() * 0.999;
                        if (smaller > STEP && smaller < 1 - STEP) {
                            assertThat(lead(appraisal, swap, criterion.id(), smaller))
                                    .as("seed %d, %s", seed, swap)
                                    .isGreaterThan(-1e-8);
                        }
                    }
                }
            }
        }
        assertThat(changes).isGreaterThan(CASES / 2);
    }

    private static double lead(Appraisal appraisal, Stability.Swap swap, String criterion, double weight) {
        var ranking = WeightedSum.rank(appraisal.with(appraisal.weights().with(criterion, weight)));
        return ranking.of(swap.ahead()).orElseThrow().score()
                - ranking.of(swap.behind()).orElseThrow().score();
    }
}
