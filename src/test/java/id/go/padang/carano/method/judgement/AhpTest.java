package id.go.padang.carano.method.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AhpTest {

    // ahp-001: PhilipGriffith/AHPy @d818996 tests/test_ahp.py (Saaty 2008, drinks); RI of Saaty 1980, n=7: 1.32
    @Test
    void ahp001Drinks() {
        var ahp = ahp(new double[][] {
            {1, 1 / 2.0, 1, 1 / 2.0, 3, 1 / 3.0, 9},
            {2, 1, 1, 1, 5, 1 / 2.0, 9},
            {1, 1, 1, 1 / 2.0, 3, 1 / 3.0, 9},
            {2, 1, 2, 1, 4, 1 / 2.0, 9},
            {1 / 3.0, 1 / 5.0, 1 / 3.0, 1 / 4.0, 1, 1 / 9.0, 3},
            {3, 2, 3, 2, 9, 1, 9},
            {1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 3.0, 1 / 9.0, 1}
        });
        assertThat(shares(ahp))
                .containsExactly(new double[] {0.116, 0.177, 0.129, 0.19, 0.042, 0.327, 0.019}, within(0.0006));
        assertThat(ahp.consistencyRatio()).isCloseTo(0.022, within(0.0006));
        assertThat(ahp.acceptable()).isTrue();
    }

    // ahp-002: gluc/ahp @4a85f6e tests/testthat/test-Calculate.R (consistent matrix)
    @Test
    void ahp002AConsistentMatrixGivesItsWeightsAndNoSuspect() {
        var ahp = Ahp.of(
                List.of("a", "b", "c"),
                List.of(
                        new Ahp.Judgement("a", "b", 6),
                        new Ahp.Judgement("a", "c", 3),
                        new Ahp.Judgement("c", "b", 2)));
        assertThat(shares(ahp)).containsExactly(new double[] {6 / 9.0, 1 / 9.0, 2 / 9.0}, within(1e-9));
        assertThat(ahp.consistencyRatio()).isCloseTo(0, within(1e-9));
        assertThat(ahp.suspect()).isEmpty();
    }

    // ahp-005: quatrope/scikit-criteria @35f17ee ahp_ext/test_ahp.py; its RI(3) is 0.52, Saaty's of 1980 is 0.58
    @Test
    void ahp005ConsistencyIndex() {
        var ahp = ahp(new double[][] {{1, 3, 3}, {1 / 3.0, 1, 2}, {1 / 3.0, 1 / 2.0, 1}});
        assertThat(ahp.consistencyIndex()).isCloseTo(0.02695218060897031, within(0.001));
        assertThat(ahp.consistencyIndex() / 0.52).isCloseTo(0.051829169847109106, within(0.001));
        assertThat(ahp.consistencyRatio()).isCloseTo(ahp.consistencyIndex() / 0.58, within(1e-12));
    }

    // ahp-006: paterijk/MCDA @ff40fd0 tests/AHP.R (Decision Deck)
    @Test
    void ahp006CarsOverThreeCriteria() {
        var criteria = shares(ahp(new double[][] {{1, 1 / 2.0, 3}, {2, 1, 4}, {1 / 3.0, 1 / 4.0, 1}}));
        double[][][] cars = {
            {{1, 1 / 4.0, 4, 1 / 6.0}, {4, 1, 4, 1 / 4.0}, {1 / 4.0, 1 / 4.0, 1, 1 / 5.0}, {6, 4, 5, 1}},
            {{1, 2, 5, 1}, {1 / 2.0, 1, 3, 2}, {1 / 5.0, 1 / 3.0, 1, 1 / 4.0}, {1, 1 / 2.0, 4, 1}},
            {{1, 2, 4, 1}, {1 / 2.0, 1, 3, 2}, {1 / 4.0, 1 / 3.0, 1, 1 / 5.0}, {1, 1 / 2.0, 5, 1}}
        };
        var overall = new double[4];
        for (int c = 0; c < cars.length; c++) {
            var within = shares(ahp(cars[c]));
            for (int a = 0; a < overall.length; a++) {
                overall[a] += criteria[c] * within[a];
            }
        }
        assertThat(overall).containsExactly(new double[] {0.2922, 0.2767, 0.0697, 0.3613}, within(6e-5));
    }

    @Test
    void thePointerFindsAPlantedContradictionAndKnowsItsRepair() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int n = random.nextInt(4, 9);
            // ratios of powers of two lie on Saaty's scale and agree with each other
            var weights = IntStream.range(0, n)
                    .mapToDouble(i -> 1 << random.nextInt(4))
                    .toArray();
            var matrix = new double[n][n];
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    matrix[a][b] = weights[a] / weights[b];
                }
            }
            int b = random.nextInt(1, n);
            int a = random.nextInt(b);
            double right = matrix[a][b];
            double wrong = right >= 1 ? 1 / 9.0 : 9;
            matrix[a][b] = wrong;
            matrix[b][a] = 1 / wrong;
            var suspect = ahp(matrix).suspect().orElseThrow();
            assertThat(suspect.given()).as("seed %d", seed).isEqualTo(new Ahp.Judgement("n" + a, "n" + b, wrong));
            assertThat(suspect.fitting()).as("seed %d", seed).isCloseTo(right, within(1e-6));
            assertThat(suspect.advised()).as("seed %d", seed).isCloseTo(right, within(1e-9));
            assertThat(suspect.ratioAfter()).as("seed %d", seed).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void theAdvisedValueNeverLeavesTheScale() {
        var ahp = ahp(new double[][] {{1, 9, 1 / 9.0}, {1 / 9.0, 1, 9}, {9, 1 / 9.0, 1}});
        assertThat(ahp.acceptable()).isFalse();
        assertThat(ahp.suspect().orElseThrow().advised()).isBetween(1 / 9.0, 9.0);
        assertThat(ahp.suspect().orElseThrow().ratioAfter()).isLessThan(ahp.consistencyRatio());
    }

    @Test
    void fifteenThingsCanBeComparedAndTwoAreAlwaysConsistent() {
        var names = IntStream.range(0, Ahp.MOST).mapToObj(i -> "n" + i).toList();
        var judgements = new ArrayList<Ahp.Judgement>();
        var random = new Random(1);
        for (int a = 0; a < names.size(); a++) {
            for (int b = a + 1; b < names.size(); b++) {
                judgements.add(new Ahp.Judgement(names.get(a), names.get(b), random.nextInt(1, 10)));
            }
        }
        assertThat(Ahp.of(names, judgements).weights().shares()).hasSize(Ahp.MOST);
        var two = Ahp.of(List.of("a", "b"), List.of(new Ahp.Judgement("b", "a", 3)));
        assertThat(two.consistencyRatio()).isZero();
        assertThat(two.weights().of("b")).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void missingDoubleAndUnknownJudgementsAreRefusedByName() {
        var names = List.of("a", "b", "c");
        var ab = new Ahp.Judgement("a", "b", 2);
        assertThatThrownBy(() -> Ahp.of(names, List.of(ab))).hasMessageContaining("a : c");
        assertThatThrownBy(() -> Ahp.of(names, List.of(ab, new Ahp.Judgement("b", "a", 2))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> Ahp.of(names, List.of(new Ahp.Judgement("a", "x", 2))))
                .hasMessageContaining("x");
        assertThatThrownBy(() -> new Ahp.Judgement("a", "b", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ahp.of(List.of("a"), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Ahp ahp(double[][] matrix) {
        var names = IntStream.range(0, matrix.length).mapToObj(i -> "n" + i).toList();
        return Ahp.of(new Judgements(names, matrix));
    }

    private static double[] shares(Ahp ahp) {
        return ahp.weights().shares().values().stream()
                .mapToDouble(share -> share)
                .toArray();
    }
}
