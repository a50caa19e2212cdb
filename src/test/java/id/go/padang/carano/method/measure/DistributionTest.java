package id.go.padang.carano.method.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final double[] INCOMES = {541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261};

    // fgt-001: Haughton & Khandker, Handbook on Poverty and Inequality (World Bank 2009) ch. 4, country C
    @Test
    void fgt001CountryC() {
        double[] spending = {100, 110, 150, 160};
        double[] each = {1, 1, 1, 1};
        assertThat(Poverty.fgt(0, 125, spending, each)).isCloseTo(0.5, within(1e-6));
        assertThat(Poverty.fgt(1, 125, spending, each)).isCloseTo(0.08, within(1e-6));
        assertThat(Poverty.fgt(2, 125, spending, each)).isCloseTo(0.0136, within(1e-6));
    }

    // fgt-004: PIP-Technical-Team/wbpip @0412f9c test-md_compute_poverty_stats.R (nobody poor, everybody poor)
    @Test
    void fgt004AtTheEdges() {
        var tenToHundred = range(10, 100);
        var oneToHundred = range(1, 100);
        assertFgt(tenToHundred, tenToHundred, 9, 0, 0);
        assertFgt(oneToHundred, ones(100), 101, 1, 0.5);
        assertFgt(new double[10], ones(10), 12, 1, 1);
        assertFgt(range(21, 30), ones(10), 15, 0, 0);
    }

    private static void assertFgt(double[] welfare, double[] weights, double line, double p0, double p1) {
        assertThat(Poverty.fgt(0, line, welfare, weights)).isCloseTo(p0, within(1e-9));
        assertThat(Poverty.fgt(1, line, welfare, weights)).isCloseTo(p1, within(1e-9));
    }

    // gini-001: cran/ineq @e17b77a tests/Examples/ineq-Ex.Rout.save
    @Test
    void gini001() {
        assertThat(Inequality.gini(INCOMES)).isCloseTo(0.4620911, within(1e-7));
        assertThat(Inequality.gini(7, 7, 7)).isCloseTo(0, within(1e-12));
    }

    // atkinson-001: cran/ineq @e17b77a ineq-Ex.Rout.save
    @Test
    void atkinson001() {
        assertThat(Inequality.atkinson(0.5, INCOMES)).isCloseTo(0.1796591, within(1e-7));
    }

    // theil-001: pysal/inequality @0f9050e inequality/tests/test_theil.py
    @Test
    void theil001AllBetweenGroups() {
        var theil = Inequality.Theil.of(new double[] {0, 0, 0, 10, 10, 10}, 0, 0, 0, 1, 1, 1);
        assertThat(theil.total()).isCloseTo(0.6931471805599453, within(1e-7));
        assertThat(theil.between()).isCloseTo(0.6931471805599453, within(1e-7));
        assertThat(theil.within()).isCloseTo(0, within(1e-7));
    }

    // mpi-001: Alkire & Foster 2011, J. Public Economics 95, example of four persons
    @Test
    void mpi001FourPersons() {
        double[][] achievements = {{13.1, 14, 4, 1}, {15.2, 7, 5, 0}, {12.5, 10, 1, 0}, {20, 11, 3, 1}};
        double[] cutoffs = {13, 12, 3, 1};
        var deprived = new boolean[4][4];
        for (int p = 0; p < 4; p++) {
            for (int i = 0; i < 4; i++) {
                deprived[p][i] = achievements[p][i] < cutoffs[i];
            }
        }
        var result = new AlkireFoster(deprived, ones(4), 2);
        assertThat(result.headcount()).isCloseTo(0.5, within(1e-9));
        assertThat(result.intensity()).isCloseTo(0.75, within(1e-9));
        assertThat(result.adjusted()).isCloseTo(0.375, within(1e-9));
        assertThat(IntStream.range(0, 4).mapToObj(result::poor)).containsExactly(false, true, true, false);
        assertThat(IntStream.range(0, 4).mapToDouble(result::censored).toArray())
                .containsExactly(new double[] {0.25, 0.5, 0.25, 0.5}, within(1e-9));
    }

    // mpi-002: cran/MPI @a0b585b inst/doc/MPI_demo.html (region Bastia)
    @Test
    void mpi002Bastia() {
        int[][] rows = {{1, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0}, {0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0}};
        var deprived = new boolean[2][11];
        for (int p = 0; p < 2; p++) {
            for (int i = 0; i < 11; i++) {
                deprived[p][i] = rows[p][i] == 1;
            }
        }
        var result = new AlkireFoster(deprived, ones(11), 3);
        assertThat(result.headcount()).isCloseTo(1, within(1e-6));
        assertThat(result.intensity()).isCloseTo(0.4090909, within(1e-6));
        assertThat(result.adjusted()).isCloseTo(0.4090909, within(1e-6));
        assertThat(IntStream.range(0, 11).mapToDouble(result::censored).toArray())
                .containsExactly(new double[] {0.5, 0.5, 0.5, 1, 0, 1, 0, 0.5, 0, 0.5, 0}, within(1e-6));
        double ninth = 1 / 9.0;
        assertThat(IntStream.range(0, 11).mapToDouble(result::contribution).toArray())
                .containsExactly(
                        new double[] {ninth, ninth, ninth, 2 * ninth, 0, 2 * ninth, 0, ninth, 0, ninth, 0},
                        within(1e-6));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Poverty.fgt(0, 0, ones(1), ones(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Inequality.gini(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Inequality.gini(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Inequality.atkinson(1, INCOMES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AlkireFoster(new boolean[0][1], ones(1), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] range(int from, int to) {
        return IntStream.rangeClosed(from, to).asDoubleStream().toArray();
    }

    private static double[] ones(int count) {
        return DoubleStream.generate(() -> 1).limit(count).toArray();
    }
}
