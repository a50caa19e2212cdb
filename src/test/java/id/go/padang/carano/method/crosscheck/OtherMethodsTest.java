package id.go.padang.carano.method.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.padang.carano.method.Cases;
import id.go.padang.carano.method.Direction;
import id.go.padang.carano.method.Ranks;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Worked examples of TOPSIS, VIKOR and PROMETHEE II, each with its source. */
class OtherMethodsTest {

    private static final double[][] MOUNTAIN = {{1, 3000}, {2, 3750}, {5, 4500}};
    private static final double[][] RESERVOIRS = {
        {4184.3, 2914.0, 407.2, 251.0, 195, 244, 15, 2.41},
        {5211.9, 3630.0, 501.7, 308.3, 282, 346, 21, 1.41},
        {5021.3, 3920.5, 504.0, 278.6, 12, 56, 3, 4.42},
        {5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36},
        {5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04},
        {4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36}
    };

    // topsis-001: quatrope/scikit-criteria @35f17ee tests/agg/test_topsis.py (Tzeng & Huang 2011)
    @Test
    void topsis001WithVectorNormalisation() {
        double[][] matrix = {{5, 8, 4}, {7, 6, 8}, {8, 8, 6}, {7, 4, 6}};
        var closeness = Topsis.vector(matrix, new double[] {0.3, 0.4, 0.3}, directions(1, 1, 1));
        assertThat(closeness).containsExactly(new double[] {0.5037, 0.6581, 0.7482, 0.334}, within(0.0001));
        assertThat(Ranks.of(closeness)).containsExactly(3, 2, 1, 4);
    }

    // topsis-002: kotbaton/pymcdm @76e7735 test/test_mcdm.py (Opricovic & Tzeng 2004, mountain climbing)
    @Test
    void topsis002WithMinMaxNormalisation() {
        assertThat(Topsis.minMax(MOUNTAIN, new double[] {0.5, 0.5}, directions(-1, 1)))
                .containsExactly(new double[] {0.5, 0.617, 0.5}, within(0.0006));
    }

    // vikor-001: quatrope/scikit-criteria @35f17ee tests/agg/test_vikor.py (Opricovic & Tzeng 2004)
    @Test
    void vikor001() {
        var vikor = Vikor.of(MOUNTAIN, new double[] {0.5, 0.5}, 0.5, directions(-1, 1));
        assertThat(vikor.s()).containsExactly(new double[] {0.5, 0.375, 0.5}, within(1e-9));
        assertThat(vikor.r()).containsExactly(new double[] {0.5, 0.25, 0.5}, within(1e-9));
        assertThat(vikor.q()).containsExactly(new double[] {1, 0, 1}, within(1e-9));
        assertThat(vikor.advantage()).isTrue();
        assertThat(vikor.stability()).isTrue();
        assertThat(vikor.compromise()).containsExactly(1);
        assertThat(ranks(vikor)).containsExactly(2, 1, 2);
    }

    // vikor-002: quatrope/scikit-criteria @35f17ee tests/agg/test_vikor.py (Opricovic & Tzeng 2007, weights W1)
    @Test
    void vikor002WithEqualWeightsHasOneClearWinner() {
        var weights = new double[8];
        Arrays.fill(weights, 0.125);
        var vikor = Vikor.of(RESERVOIRS, weights, 0.5, directions(1, -1, 1, 1, -1, -1, -1, 1));
        assertThat(vikor.s()).containsExactly(new double[] {0.692, 0.7, 0.29, 0.423, 0.28, 0.346}, within(0.001));
        assertThat(vikor.r()).containsExactly(new double[] {0.125, 0.125, 0.121, 0.125, 0.067, 0.125}, within(0.001));
        assertThat(vikor.q()).containsExactly(new double[] {0.991, 1, 0.473, 0.67, 0, 0.578}, within(0.001));
        assertThat(ranks(vikor)).containsExactly(5, 6, 2, 4, 1, 3);
        assertThat(vikor.advantage()).isTrue();
        assertThat(vikor.stability()).isTrue();
        assertThat(vikor.compromise()).containsExactly(4);
    }

    // vikor-004: quatrope/scikit-criteria @35f17ee tests/agg/test_vikor.py (Opricovic & Tzeng 2007, weights W3)
    @Test
    void vikor004WithOtherWeightsHasAnUnclearFirstPlace() {
        double light = 1 / 12.0;
        double heavy = 1 / 6.0;
        double[] weights = {light, light, light, light, heavy, heavy, heavy, heavy};
        var vikor = Vikor.of(RESERVOIRS, weights, 0.5, directions(1, -1, 1, 1, -1, -1, -1, 1));
        assertThat(vikor.s()).containsExactly(new double[] {0.683, 0.8, 0.193, 0.48, 0.243, 0.232}, within(0.001));
        assertThat(vikor.r()).containsExactly(new double[] {0.113, 0.167, 0.08, 0.122, 0.044, 0.083}, within(0.001));
        assertThat(vikor.q()).containsExactly(new double[] {0.684, 1, 0.147, 0.554, 0.041, 0.191}, within(0.001));
        assertThat(ranks(vikor)).containsExactly(5, 6, 2, 4, 1, 3);
        assertThat(vikor.advantage()).isFalse();
        assertThat(vikor.stability()).isTrue();
        assertThat(vikor.compromise()).containsExactlyInAnyOrder(2, 4, 5);
    }

    // vikor-007: kotbaton/pymcdm @76e7735 test/test_mcdm.py (Yang & Wu 2020)
    @Test
    void vikor007() {
        double[][] matrix = {{78, 56, 34, 6}, {4, 45, 3, 97}, {18, 2, 50, 63}, {9, 14, 11, 92}, {85, 9, 100, 29}};
        var vikor = Vikor.of(matrix, new double[] {0.25, 0.25, 0.25, 0.25}, 0.5, directions(1, 1, 1, 1));
        assertThat(vikor.q()).containsExactly(new double[] {0.5679, 0.7667, 1, 0.7493, 0}, within(6e-05));
    }

    // promethee-001: kotbaton/pymcdm @76e7735 test/test_mcdm.py (Zhao, Peng & Li 2013)
    @Test
    void promethee001() {
        double[][] matrix = {{4, 3, 2}, {3, 2, 4}, {5, 1, 3}};
        var flows = Promethee.netFlows(matrix, new double[] {0.5, 0.3, 0.2}, directions(1, 1, 1));
        assertThat(flows).containsExactly(new double[] {0.1, -0.3, 0.2}, within(1e-9));
        assertThat(Ranks.of(flows)).containsExactly(2, 3, 1);
    }

    @Test
    void allMethodsAgreeWhenOneItemIsAheadInEverything() {
        var appraisal =
                Cases.table(new double[] {1, 2}, new double[] {90, 80}, new double[] {50, 40}, new double[] {10, 20});
        var agreement = Agreement.of(appraisal);
        assertThat(agreement.leftOut()).isEmpty();
        assertThat(agreement.opinions()).hasSize(3).allSatisfy(opinion -> {
            assertThat(opinion.ranks()).isEqualTo(agreement.ranks());
            assertThat(opinion.first()).containsExactly("i0");
            assertThat(opinion.kendall()).hasValueCloseTo(1.0, within(1e-9));
            assertThat(opinion.spearman()).hasValueCloseTo(1.0, within(1e-9));
        });
    }

    @Test
    void agreementLeavesOutItemsWithGapsAndNamesThem() {
        var appraisal = Cases.table(
                new double[] {1, 2}, new double[] {90, Double.NaN}, new double[] {50, 40}, new double[] {10, 20});
        var agreement = Agreement.of(appraisal);
        assertThat(agreement.leftOut()).containsExactly("i0");
        assertThat(agreement.ranks()).containsOnlyKeys("i1", "i2");
        assertThat(agreement.ranks()).containsEntry("i1", 1);
    }

    @Test
    void agreementIsSilentWhenEverythingIsTied() {
        var agreement = Agreement.of(Cases.table(new double[] {1}, new double[] {5}, new double[] {5}));
        assertThat(agreement.opinions()).allSatisfy(opinion -> {
            assertThat(opinion.kendall()).isEmpty();
            assertThat(opinion.spearman()).isEmpty();
            assertThat(opinion.first()).containsExactly("i0", "i1");
        });
    }

    @Test
    void agreementOfNobodyAndOfOneIsEmptyButNoError() {
        var nobody = Agreement.of(Cases.table(new double[] {1}));
        assertThat(nobody.ranks()).isEmpty();
        assertThat(nobody.opinions())
                .allSatisfy(opinion -> assertThat(opinion.kendall()).isEmpty());
        var one = Agreement.of(Cases.table(new double[] {1}, new double[] {5}));
        assertThat(one.opinions())
                .allSatisfy(opinion -> assertThat(opinion.first()).containsExactly("i0"));
    }

    private static int[] ranks(Vikor vikor) {
        return Ranks.of(Arrays.stream(vikor.q()).map(q -> -q).toArray());
    }

    private static Direction[] directions(int... signs) {
        return Arrays.stream(signs)
                .mapToObj(sign -> sign > 0 ? Direction.RAISES : Direction.LOWERS)
                .toArray(Direction[]::new);
    }
}
