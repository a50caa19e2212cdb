package id.go.padang.carano.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapClassesTest {

    @Test
    void breaksWhereTheGapsAre() {
        var classes = sequential(1, 2, 3, 20, 21, 22, 50, 51, 90, 91, 92);

        assertThat(classes.classes())
                .extracting(MapClassesTest::bounds)
                .containsExactly("1-3", "20-22", "50-51", "90-92");
        assertThat(classes.classes()).extracting(MapClass::count).containsExactly(3, 3, 2, 3);
        assertThat(classes.classes())
                .extracting(one -> one.colour())
                .containsExactlyElementsOf(MapPalette.sequential(4));
    }

    @Test
    void findsTheBestSplitThereIs() {
        var random = new Random(4);
        for (int round = 0; round < 50; round++) {
            var values = IntStream.range(0, 9)
                    .mapToObj(i -> BigDecimal.valueOf(1 + random.nextInt(40)))
                    .sorted()
                    .toList();
            var found = NaturalBreaks.of(values, 3);
            assertThat(found.stream().flatMap(List::stream).toList()).isEqualTo(values);
            assertThat(cost(found)).isLessThanOrEqualTo(cheapest(values) + 1e-9);
        }
    }

    @Test
    void neverHasMoreClassesThanValuesThatDiffer() {
        assertThat(sequential(7, 7, 7, 7, 7, 7, 7).classes())
                .extracting(MapClassesTest::bounds)
                .containsExactly("7-7");
        assertThat(sequential(3, 9).classes()).hasSize(2);
        assertThat(sequential().classes()).isEmpty();
    }

    @Test
    void keepsZeroApartFromLittleAndFromNothingKnown() {
        var classes = MapClasses.of(
                MapScale.SEQUENTIAL,
                List.of(Value.of(0), Value.of(0), Value.of(1), Value.of(8), Value.missing(), Value.suppressed()),
                0);

        assertThat(classes.classes()).extracting(MapClassesTest::bounds).containsExactly("0-0", "1-1", "8-8");
        assertThat(classes.classes().getFirst().colour()).isEqualTo(MapPalette.ZERO);
        assertThat(classes.missing()).isEqualTo(1);
        assertThat(classes.suppressed()).isEqualTo(1);
        assertThat(classes.of(Value.missing())).isEmpty();
        assertThat(classes.of(Value.suppressed())).isEmpty();
    }

    @Test
    void roundsBeforeItSortsSoThatWhatIsReadLiesBetweenTheBounds() {
        var value = Value.of(new BigDecimal("0.04"));
        var classes = MapClasses.of(MapScale.SEQUENTIAL, List.of(value, Value.of(new BigDecimal("3.149"))), 1);

        assertThat(classes.of(value).orElseThrow().isZero()).isTrue();
        assertThat(classes.classes().getLast().to()).isEqualByComparingTo("3.1");
    }

    @Test
    void takesTheSameStepBelowAndAboveZero() {
        var classes = MapClasses.of(MapScale.DIVERGING, values(-40, -3, -2, 0, 0, 2, 4, 38, 41), 0);

        assertThat(classes.classes())
                .extracting(MapClassesTest::bounds)
                .containsExactly("-40--40", "-3--2", "0-0", "2-4", "38-41");
        assertThat(classes.classes()).extracting(MapClass::mark).containsExactly("−", "−", "0", "+", "+");
    }

    @ParameterizedTest
    @EnumSource(MapScale.class)
    void putsEveryValueIntoExactlyOneClass(MapScale scale) {
        var random = new Random(11);
        var values = IntStream.range(0, 104)
                .mapToObj(i -> Value.of(BigDecimal.valueOf(random.nextLong(-500, 4_000), 2)))
                .toList();
        var classes = MapClasses.of(scale, values, 1);

        assertThat(classes.classes().size()).isLessThanOrEqualTo(6);
        assertThat(classes.classes().stream().mapToInt(MapClass::count).sum()).isEqualTo(104);
        assertThat(values).allSatisfy(value -> assertThat(classes.of(value)).isPresent());
        for (int i = 1; i < classes.classes().size(); i++) {
            assertThat(classes.classes().get(i).from())
                    .isGreaterThan(classes.classes().get(i - 1).to());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void coloursKeepTheirOrderInGrey(boolean light) {
        for (int classes = 1; classes <= 5; classes++) {
            var greys = MapPalette.sequential(classes).stream()
                    .map(colour -> grey(light ? colour.light() : colour.dark()))
                    .toList();
            for (int i = 1; i < greys.size(); i++) {
                double step = light ? greys.get(i - 1) - greys.get(i) : greys.get(i) - greys.get(i - 1);
                assertThat(step).as("step %d of %d", i, classes).isGreaterThan(0.07);
            }
        }
    }

    // lightness as the eye takes it, 0 to 1
    private static double grey(String colour) {
        var channels = Stream.of(1, 3, 5)
                .map(i -> Math.pow(Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0, 2.2))
                .toList();
        return Math.cbrt(0.2126 * channels.get(0) + 0.7152 * channels.get(1) + 0.0722 * channels.get(2));
    }

    private static double cheapest(List<BigDecimal> sorted) {
        double best = Double.POSITIVE_INFINITY;
        for (int one = 1; one < sorted.size() - 1; one++) {
            for (int two = one + 1; two < sorted.size(); two++) {
                best = Math.min(
                        best,
                        cost(List.of(
                                sorted.subList(0, one), sorted.subList(one, two), sorted.subList(two, sorted.size()))));
            }
        }
        return best;
    }

    private static double cost(List<List<BigDecimal>> split) {
        return split.stream()
                .mapToDouble(part -> {
                    double mean = part.stream()
                            .mapToDouble(BigDecimal::doubleValue)
                            .average()
                            .orElse(0);
                    return part.stream()
                            .mapToDouble(value -> Math.pow(value.doubleValue() - mean, 2))
                            .sum();
                })
                .sum();
    }

    private static MapClasses sequential(long... values) {
        return MapClasses.of(MapScale.SEQUENTIAL, values(values), 0);
    }

    private static List<Value> values(long... values) {
        var shuffled = Arrays.stream(values).mapToObj(Value::of).toList();
        var mixed = new java.util.ArrayList<>(shuffled);
        Collections.shuffle(mixed, new Random(1));
        return mixed;
    }

    private static String bounds(MapClass one) {
        return one.from() + "-" + one.to();
    }
}
