package id.go.padang.carano.analysis;

import static id.go.padang.carano.analysis.Samples.exactly;
import static id.go.padang.carano.analysis.Samples.kecamatan;
import static id.go.padang.carano.analysis.Samples.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.analysis.Quadrants.Threshold;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.publication.AreaFigure;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuadrantsTest {

    private static final Threshold POOR = new Threshold(BigDecimal.TEN, Direction.LESS_IS_BETTER);
    private static final Threshold HELPED = new Threshold(BigDecimal.valueOf(50), Direction.MORE_IS_BETTER);

    @Test
    void placesAnAreaByWhatIsBadThere() {
        var quadrants = Quadrants.of(
                List.of(exactly(1, 20), exactly(2, 20), exactly(3, 5), exactly(4, 5)),
                POOR,
                List.of(exactly(1, 30), exactly(2, 70), exactly(3, 30), exactly(4, 70)),
                HELPED);

        assertThat(quadrants.in(Quadrant.P1)).extracting(Quadrants.Dot::kode).containsExactly(kecamatan(1));
        assertThat(quadrants.in(Quadrant.P2)).extracting(Quadrants.Dot::kode).containsExactly(kecamatan(2));
        assertThat(quadrants.in(Quadrant.P3)).extracting(Quadrants.Dot::kode).containsExactly(kecamatan(3));
        assertThat(quadrants.in(Quadrant.P4)).extracting(Quadrants.Dot::kode).containsExactly(kecamatan(4));
    }

    @Test
    void callsAnAreaAtTheThresholdNotWorse() {
        var quadrants = Quadrants.of(List.of(exactly(1, 10)), POOR, List.of(exactly(1, 50)), HELPED);

        assertThat(quadrants.in(Quadrant.P4)).hasSize(1);
    }

    @Test
    void namesAreasThatLackOneOfTheTwo() {
        List<AreaFigure> other = List.of(without(1, Value.suppressed()), exactly(2, 70));

        var quadrants = Quadrants.of(List.of(exactly(1, 20), exactly(2, 20), exactly(3, 20)), POOR, other, HELPED);

        assertThat(quadrants.without()).containsExactly(kecamatan(1), kecamatan(3));
        assertThat(quadrants.dots()).hasSize(1);
    }

    @Test
    void refusesAnIndicatorThatDoesNotSayWhichWayIsBetter() {
        var neutral = new Threshold(BigDecimal.ONE, Direction.NEUTRAL);

        assertThatThrownBy(() -> Quadrants.of(List.of(), neutral, List.of(), HELPED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
