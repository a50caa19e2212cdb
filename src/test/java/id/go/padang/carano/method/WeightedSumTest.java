package id.go.padang.carano.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightedSumTest {

    // saw-001: quatrope/scikit-criteria @35f17ee tests/agg/test_simple.py (Kracka, Brauers & Zavadskas 2010)
    @Test
    void saw001WithGoalpostsAtZeroAndTheColumnsSum() {
        double[][] matrix = {
            {33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852},
            {38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184},
            {37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845},
            {30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186},
            {36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61},
            {37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935}
        };
        int[] types = {-1, -1, -1, -1, 1, -1, 1};
        var criteria = new ArrayList<Criterion>();
        for (int c = 0; c < types.length; c++) {
            double sum = 0;
            for (double[] row : matrix) {
                row[c] = types[c] < 0 ? 1 / row[c] : row[c];
                sum += row[c];
            }
            criteria.add(new Criterion("c" + c, new Goalposts(0, sum, Direction.RAISES)));
        }
        var ranking = WeightedSum.rank(new Appraisal(
                criteria, Cases.weights(20, 20, 20, 20, 20, 20, 20), Cases.items(matrix), MissingRule.EXCLUDE));
        double[] scores = {0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701};
        int[] ranks = {6, 1, 3, 4, 5, 2};
        for (int i = 0; i < scores.length; i++) {
            var place = ranking.of("i" + i).orElseThrow();
            assertThat(place.score() / 100).isCloseTo(scores[i], within(1e-6));
            assertThat(place.rank()).isEqualTo(ranks[i]);
        }
    }

    // spotis-001: kotbaton/pymcdm @76e7735 test/test_mcdm.py TestSPOTIS (Dezert et al. 2020); SPOTIS = 1 - this score
    @Test
    void spotis001OnFixedGoalposts() {
        var criteria = List.of(
                new Criterion("c0", new Goalposts(-5, 12, Direction.RAISES)),
                new Criterion("c1", new Goalposts(-6, 10, Direction.LOWERS)),
                new Criterion("c2", new Goalposts(-8, 5, Direction.RAISES)));
        double[][] rows = {{10.5, -3.1, 1.7}, {-4.7, 0, 3.4}, {8.1, 0.3, 1.3}, {3.2, 7.3, -5.3}};
        var ranking = WeightedSum.rank(
                new Appraisal(criteria, Cases.weights(0.2, 0.3, 0.5), Cases.items(rows), MissingRule.EXCLUDE));
        double[] expected = {0.1989, 0.3705, 0.3063, 0.7491};
        for (int i = 0; i < expected.length; i++) {
            assertThat(1 - ranking.of("i" + i).orElseThrow().score() / 100).isCloseTo(expected[i], within(6e-5));
        }
        assertThat(ranking.places()).extracting(Ranking.Place::id).containsExactly("i0", "i2", "i1", "i3");
    }

    // goalposts-001: bluefoxr/COINr @b968203 tests/testthat/test-normalise.R
    @Test
    void goalposts001AreClippedAndTurned() {
        var up = new Goalposts(0, 10, Direction.RAISES);
        var down = new Goalposts(0, 10, Direction.LOWERS);
        double[] shares = {up.points(1), up.points(11), up.points(-1), down.points(1), down.points(-1), down.points(11)
        };
        assertThat(Arrays.stream(shares).map(points -> points / 100).toArray())
                .containsExactly(new double[] {0.1, 1, 0, 0.9, 1, 0}, within(1e-9));
    }

    @Test
    void tiesShareARankAndTheNextIsSkipped() {
        var ranking = WeightedSum.rank(Cases.table(
                new double[] {1, 1},
                new double[] {10, 0},
                new double[] {0.1, 0.3},
                new double[] {0.3, 0.1},
                new double[] {0, 0.1}));
        assertThat(ranking.places()).extracting(Ranking.Place::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranking.top(2)).hasSize(3);
        assertThat(Ranks.of(0.1 + 0.2, 0.3, 0.2)).containsExactly(1, 1, 3);
    }

    @Test
    void contributionsAddUpToTheScore() {
        var place = WeightedSum.rank(Cases.table(new double[] {3, 1}, new double[] {40, 80}))
                .places()
                .getFirst();
        assertThat(place.score()).isCloseTo(50, within(1e-9));
        assertThat(place.parts()).extracting(Ranking.Part::contribution).containsExactly(30.0, 20.0);
        assertThat(place.unknown()).isEmpty();
    }

    @Test
    void anUnknownValueIsNotZeroItsWeightGoesToTheKnownOnesAndTheItemIsMarked() {
        var ranking = WeightedSum.rank(
                Cases.table(new double[] {2, 1, 1}, new double[] {40, 80, Double.NaN}, new double[] {45, 45, 45}));
        var place = ranking.of("i0").orElseThrow();
        assertThat(place.score()).isCloseTo((2 * 40 + 80) / 3.0, within(1e-9));
        assertThat(place.rank()).isEqualTo(1);
        assertThat(place.unknown()).containsExactly("c2");
        assertThat(place.parts().getFirst().weight()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(place.parts().stream()
                        .mapToDouble(Ranking.Part::contribution)
                        .sum())
                .isCloseTo(place.score(), within(1e-9));
    }

    @Test
    void underTheOtherRuleAnItemWithAGapGetsNoRankAndIsNamed() {
        var appraisal = Cases.table(new double[] {2, 1}, new double[] {90, Double.NaN}, new double[] {45, 45});
        var ranking = WeightedSum.rank(
                new Appraisal(appraisal.criteria(), appraisal.weights(), appraisal.items(), MissingRule.EXCLUDE));
        assertThat(ranking.places()).extracting(Ranking.Place::id).containsExactly("i1");
        assertThat(ranking.unranked()).containsExactly(new Ranking.Unranked("i0", List.of("c1")));
    }

    @Test
    void anItemOfWhichNothingThatWeighsIsKnownGetsNoRank() {
        var ranking = WeightedSum.rank(
                Cases.table(new double[] {1, 0}, new double[] {Double.NaN, 90}, new double[] {0, 0}, new double[] {
                    Double.NaN, Double.NaN
                }));
        assertThat(ranking.places()).extracting(Ranking.Place::id).containsExactly("i1");
        assertThat(ranking.unranked()).extracting(Ranking.Unranked::id).containsExactly("i0", "i2");
    }

    @Test
    void aMovedWeightLeavesTheOthersInProportion() {
        var moved = Cases.weights(50, 30, 20).with("c0", 0.75);
        assertThat(moved.of("c0")).isCloseTo(0.75, within(1e-12));
        assertThat(moved.of("c1")).isCloseTo(0.15, within(1e-12));
        assertThat(moved.of("c2")).isCloseTo(0.10, within(1e-12));
        var all = Cases.weights(1, 0, 0).with("c0", 0.5);
        assertThat(all.of("c2")).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void weightsOfAspectsMultiplyThoseWithin() {
        var aspects = Weights.ofPoints(new LinkedHashMap<>(Map.of("ekonomi", 3)));
        var both = new LinkedHashMap<>(aspects.shares());
        both.put("sosial", 1.0);
        var nested = Weights.nested(
                new Weights(both),
                Map.of("ekonomi", Cases.weights(1), "sosial", Weights.equal(List.of("yatim", "lansia"))));
        assertThat(nested.of("c0")).isCloseTo(0.5, within(1e-12));
        assertThat(nested.of("yatim")).isCloseTo(0.25, within(1e-12));
        assertThat(Weights.mean(List.of(Cases.weights(1, 0), Cases.weights(1, 1)))
                        .of("c0"))
                .isCloseTo(0.75, within(1e-12));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Goalposts(5, 5, Direction.RAISES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cases.weights(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cases.weights(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Item("i", Map.of("c0", Double.NaN))).isInstanceOf(IllegalArgumentException.class);
        var fine = Cases.table(new double[] {1}, new double[] {1});
        assertThatThrownBy(() -> fine.with(Cases.weights(1, 1))).isInstanceOf(IllegalArgumentException.class);
        var twice = List.of(fine.items().getFirst(), fine.items().getFirst());
        assertThatThrownBy(() -> new Appraisal(fine.criteria(), fine.weights(), twice, MissingRule.EXCLUDE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
