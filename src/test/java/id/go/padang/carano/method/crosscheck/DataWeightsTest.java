package id.go.padang.carano.method.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.go.padang.carano.method.Cases;
import id.go.padang.carano.method.Direction;
import org.junit.jupiter.api.Test;

class DataWeightsTest {

    // entropy-001: kotbaton/pymcdm @76e7735 test/test_weights.py (Elsayed, Dawood & Karthikeyan 2017)
    @Test
    void entropy001() {
        double[][] matrix = {
            {7, 312, 1891, 6613, 163},
            {72, 88, 728, 941804, 1078},
            {10, 252, 2594, 3466, 117471},
            {10, 145, 980, 2371, 86329},
            {65, 54, 350, 501, 29897},
            {29, 48, 380, 912, 34051},
            {7, 476, 3300, 78470, 2212},
            {70, 87, 650, 733, 819000},
            {4, 86, 591, 3015, 103},
            {12, 79, 579, 3240, 96098},
            {21, 45, 261, 1253, 453},
            {1, 72, 530, 4333, 0.1048}
        };
        assertThat(DataWeights.entropy(matrix))
                .containsExactly(new double[] {0.104991, 0.069124, 0.071373, 0.449937, 0.304575}, within(1e-6));
    }

    // critic-001: quatrope/scikit-criteria @35f17ee tests/preprocessing/test_weighters.py (Diakoulaki et al. 1995)
    @Test
    void critic001() {
        double[][] matrix = {
            {61, 1.08, 4.33},
            {20.7, 0.26, 4.34},
            {16.3, 1.98, 2.53},
            {9, 3.29, 1.65},
            {5.4, 2.77, 2.33},
            {4, 4.12, 1.21},
            {-6.1, 3.52, 2.1},
            {-34.6, 3.31, 0.98}
        };
        assertThat(DataWeights.critic(matrix, Direction.RAISES, Direction.RAISES, Direction.RAISES))
                .containsExactly(new double[] {0.20222554, 0.48090173, 0.31687273}, within(1e-6));
    }

    @Test
    void whatDoesNotVaryWeighsNothingAndGapsAreLeftOut() {
        var appraisal = Cases.table(
                new double[] {1, 1}, new double[] {10, 5}, new double[] {20, 5}, new double[] {90, Double.NaN});
        assertThat(DataWeights.entropy(appraisal).of("c1")).isZero();
        assertThat(DataWeights.critic(appraisal).of("c0")).isEqualTo(1);
    }

    @Test
    void nothingToTellIsRefused() {
        var same = Cases.table(new double[] {1}, new double[] {5}, new double[] {5});
        assertThatThrownBy(() -> DataWeights.entropy(same)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DataWeights.critic(same)).isInstanceOf(IllegalArgumentException.class);
        var single = Cases.table(new double[] {1}, new double[] {5});
        assertThatThrownBy(() -> DataWeights.entropy(single)).isInstanceOf(IllegalArgumentException.class);
        var negative = Cases.table(new double[] {1}, new double[] {-5}, new double[] {5});
        assertThatThrownBy(() -> DataWeights.entropy(negative)).isInstanceOf(IllegalArgumentException.class);
    }
}
