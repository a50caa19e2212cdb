package id.go.padang.carano.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class SortingTest {

    // mrsort-001: paterijk/MCDA @ff40fd0 tests/MRSort.R (Decision Deck); weights 1, 3, 2 and majority 3 of 6
    private static final MrSort<String> TRANSPORT = new MrSort<>(
            List.of("Good", "Medium", "Bad"),
            List.of(
                    new MrSort.Bound(Map.of("c0", 3.0, "c1", 11.0, "c2", 3.0), Map.of("c0", 9.0)),
                    new MrSort.Bound(Map.of("c0", 7.0, "c1", 25.0, "c2", 2.0), Map.of("c2", 0.0))),
            directions(),
            Cases.weights(1, 3, 2),
            0.5);

    @Test
    void mrsort001SortsTransport() {
        assertThat(category(1, 10, 1)).isEqualTo("Good");
        assertThat(category(4, 20, 2)).isEqualTo("Medium");
        assertThat(category(2, 20, 0)).isEqualTo("Bad");
        assertThat(category(6, 40, 0)).isEqualTo("Bad");
        assertThat(category(30, 30, 3)).isEqualTo("Bad");
    }

    @Test
    void theReasonNamesTheCriteria() {
        var rer = sort(1, 10, 1);
        assertThat(rer.failed()).isEmpty();
        assertThat(rer.passed().orElseThrow().reached()).containsExactly("c0", "c1");
        assertThat(rer.passed().orElseThrow().missed()).containsExactly("c2");
        assertThat(rer.passed().orElseThrow().support()).isCloseTo(4 / 6.0, within(1e-9));

        var metro = sort(2, 20, 0);
        assertThat(metro.passed()).isEmpty();
        var failed = metro.failed().orElseThrow();
        assertThat(failed.support()).isCloseTo(4 / 6.0, within(1e-9));
        assertThat(failed.vetoes()).containsExactly("c2");

        var taxi = sort(30, 30, 3);
        assertThat(taxi.trials()).hasSize(2);
        assertThat(taxi.trials().getFirst().vetoes()).containsExactly("c0");
        assertThat(taxi.failed().orElseThrow().vetoes()).isEmpty();
        assertThat(taxi.failed().orElseThrow().missed()).containsExactly("c0", "c1");
    }

    @Test
    void anUnknownValueNeitherHelpsNorHarmsAndIsNamed() {
        var sorted = sort(1, Double.NaN, 1);
        assertThat(sorted.unknown()).containsExactly("c1");
        assertThat(sorted.trials().getFirst().support()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(TRANSPORT.sort(Cases.item("x", Double.NaN, Double.NaN, Double.NaN)))
                .isEmpty();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new MrSort<>(
                        List.of("a", "b"), List.<MrSort.Bound>of(), directions(), Cases.weights(1, 1, 1), 0.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new MrSort<>(List.of("a"), List.<MrSort.Bound>of(), directions(), Cases.weights(1, 1, 1), 1.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MrSort<>(
                        List.of("a", "b"),
                        List.of(new MrSort.Bound(Map.of("c0", 1.0), Map.of())),
                        directions(),
                        Cases.weights(1, 1, 1),
                        0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quadrantsFollowTheDirectionOfWhatIsBad() {
        // poverty above the city's 4.06 is bad; access to water below 90 is bad
        var poverty = new Quadrant.Threshold(4.06, Direction.RAISES);
        var water = new Quadrant.Threshold(90, Direction.LOWERS);
        assertThat(Quadrant.of(5, poverty, 80, water)).isEqualTo(Quadrant.P1);
        assertThat(Quadrant.of(5, poverty, 95, water)).isEqualTo(Quadrant.P2);
        assertThat(Quadrant.of(4, poverty, 80, water)).isEqualTo(Quadrant.P3);
        assertThat(Quadrant.of(4, poverty, 95, water)).isEqualTo(Quadrant.P4);
        assertThat(Quadrant.of(4.06, poverty, 90, water)).isEqualTo(Quadrant.P4);
    }

    private static String category(double... row) {
        return sort(row).category();
    }

    private static MrSort.Sorted<String> sort(double... row) {
        return TRANSPORT.sort(Cases.item("x", row)).orElseThrow();
    }

    private static SequencedMap<String, Direction> directions() {
        var directions = new LinkedHashMap<String, Direction>();
        directions.put("c0", Direction.LOWERS);
        directions.put("c1", Direction.LOWERS);
        directions.put("c2", Direction.RAISES);
        return directions;
    }
}
