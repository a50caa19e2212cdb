package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.SeedCatalogue;
import id.go.padang.carano.register.CellCount;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** A reader who kept the first publication of a period and compares it with its correction. */
class CorrectedReleaseTest {

    private static final int THRESHOLD = 5;
    private static final long MOST = 10_000;
    private static final List<KodeWilayah> SMALL_CITY = Stream.of(
                    "13.71",
                    "13.71.01",
                    "13.71.01.1001",
                    "13.71.01.1002",
                    "13.71.01.1003",
                    "13.71.02",
                    "13.71.02.1001",
                    "13.71.02.1002")
            .map(KodeWilayah::new)
            .toList();

    private final Measures measures = new Measures(SeedCatalogue.dataset(Dataset.YATIM));

    private record Published(
            CellTable table, Map<Node, Set<String>> pattern, PartFigures figures, AuditFindings findings) {

        boolean hides(int cell) {
            var key = table.key(cell);
            return pattern.getOrDefault(key.node(), Set.of()).contains(key.measure());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void leavesNothingOfTheFirstPublicationToWorkOutFromBoth(int seed) {
        var first = publish(people(seed, 300), List.of());
        var corrected = publish(corrected(people(seed, 300), seed), List.of(first.figures()));

        assertThat(corrected.findings().unprotected()).isZero();
        assertThat(corrected.findings().narrowed()).isZero();
        assertThat(known(first, corrected, cell -> true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsEveryHiddenCellHiddenEvenWhenItBecameZero(int seed) {
        var first = publish(people(seed, 300), List.of());
        var corrected = publish(corrected(people(seed, 300), seed), List.of(first.figures()));

        IntStream.range(0, first.table().size())
                .filter(first::hides)
                .forEach(cell -> assertThat(
                                corrected.pattern().get(first.table().key(cell).node()))
                        .contains(first.table().key(cell).measure()));
    }

    @Test
    void isBrokenByTheComparisonWhenACellThatBecameZeroIsShown() {
        var first = publish(List.of(3L, 7L, 20L, 30L));
        var corrected = publish(List.of(0L, 7L, 20L, 27L), first.figures());

        assertThat(known(first, corrected, cell -> true)).isEmpty();
        assertThat(known(first, corrected, cell -> corrected.table().value(cell) > 0))
                .extracting(CellTable.Key::measure)
                .containsExactly("a", "b");
    }

    @Test
    void closesAPartThatIsTooSmallToBeProtected() {
        var tiny = publish(people(1, 3), List.of());

        assertThat(tiny.findings().unprotected()).isPositive();
        var closed =
                PartFigures.of(List.of(), Map.of(Node.of(KodeWilayah.KOTA_PADANG), Set.of(PartFigures.EVERYTHING)));
        assertThat(closed.isHidden(Node.of(SMALL_CITY.getLast()), "kelamin.L")).isTrue();
        assertThat(closed.isNamed(Node.of(SMALL_CITY.getLast()), "kelamin.L")).isFalse();
    }

    /**
     * The cells that the first publication hid and for which no other number fits both: whoever calculates knows every
     * shown number, every sum, and of each cell that did not change that it did not. Written apart from the audit it
     * attacks.
     */
    private static List<CellTable.Key> known(Published first, Published corrected, IntPredicate stillHidden) {
        var model = new ExpressionsBasedModel();
        var then = variables(model, first, first::hides, cell -> 1);
        var now = variables(
                model,
                corrected,
                cell -> corrected.hides(cell) && stillHidden.test(cell),
                cell -> hidden(first, corrected.table().key(cell)).isPresent() ? 0 : 1);
        for (int cell = 0; cell < corrected.table().size(); cell++) {
            int after = cell;
            var key = corrected.table().key(cell);
            first.table()
                    .find(key.node(), key.measure())
                    .filter(before ->
                            first.table().value(before) == corrected.table().value(after))
                    .ifPresent(before -> model.newExpression("same" + before)
                            .set(then.get(before), 1)
                            .set(now.get(after), -1)
                            .level(0));
        }
        return IntStream.range(0, then.size())
                .filter(first::hides)
                .filter(cell -> {
                    var variable = then.get(cell);
                    variable.weight(1);
                    double least = model.minimise().doubleValue(model.indexOf(variable));
                    double most = model.maximise().doubleValue(model.indexOf(variable));
                    variable.weight(0);
                    return most - least < 1 - 1e-6;
                })
                .mapToObj(first.table()::key)
                .toList();
    }

    private static List<Variable> variables(
            ExpressionsBasedModel model, Published published, IntPredicate hidden, IntUnaryOperator least) {
        var table = published.table();
        var variables = IntStream.range(0, table.size())
                .mapToObj(cell -> hidden.test(cell)
                        ? model.newVariable("x").lower(least.applyAsInt(cell)).upper(MOST)
                        : model.newVariable("x").level(table.value(cell)))
                .toList();
        table.lines().forEach(line -> {
            var sum = model.newExpression("sum" + model.countExpressions()).level(line.constant());
            line.terms().forEach(term -> sum.set(variables.get(term.cell()), term.sign()));
        });
        return variables;
    }

    private static Optional<Integer> hidden(Published first, CellTable.Key key) {
        return first.table().find(key.node(), key.measure()).filter(first::hides);
    }

    /** Three numbers and their sum. */
    private static Published publish(List<Long> values, PartFigures... earlier) {
        var city = Node.of(KodeWilayah.KOTA_PADANG);
        var keys = Stream.of("a", "b", "c", "sum")
                .map(measure -> new CellTable.Key(city, measure))
                .toList();
        var terms = IntStream.range(0, 4)
                .mapToObj(cell -> new CellTable.Term(cell, cell < 3 ? 1 : -1))
                .toList();
        var table = new CellTable(keys, values, List.of(new CellTable.Line(0, terms, 0)));
        var counts = IntStream.range(0, 4)
                .mapToObj(cell -> new MeasureCount(city, keys.get(cell).measure(), values.get(cell), 0))
                .toList();
        var suppression = new Suppression(table, new Known(table, List.of(earlier), THRESHOLD, 100));
        var pattern = suppression.hide();
        return new Published(table, pattern, PartFigures.of(counts, pattern), suppression.findings());
    }

    private Published publish(List<CellCount> rows, List<PartFigures> earlier) {
        var counts = Tally.of(new Cells(measures.dimensions(), rows), measures.counted(List.of()));
        var named = earlier.isEmpty()
                ? Map.<Node, Set<String>>of()
                : earlier.getFirst().hidden();
        var table = new CellTable(PartFigures.of(counts, named), measures, SMALL_CITY, rows.size());
        var suppression = new Suppression(table, new Known(table, earlier, THRESHOLD, rows.size()));
        var pattern = suppression.hide();
        return new Published(table, pattern, PartFigures.of(counts, pattern), suppression.findings());
    }

    /** Three people less, and one who moved. */
    private static List<CellCount> corrected(List<CellCount> people, int seed) {
        var random = new Random(seed);
        var left = new ArrayList<>(people);
        for (int i = 0; i < 3; i++) {
            left.remove(random.nextInt(left.size()));
        }
        var moved = left.remove(random.nextInt(left.size()));
        left.add(new CellCount(Optional.of(SMALL_CITY.getLast()), moved.categories(), 1, 0));
        return left;
    }

    private List<CellCount> people(int seed, int people) {
        var random = new Random(seed);
        var homes =
                SMALL_CITY.stream().filter(area -> area.value().length() > 8).toList();
        var rows = new ArrayList<CellCount>();
        for (int i = 0; i < people; i++) {
            var home = random.nextInt(80) == 0
                    ? Optional.<KodeWilayah>empty()
                    : Optional.of(homes.get(Math.min(random.nextInt(homes.size()), random.nextInt(homes.size()))));
            var categories = measures.dimensions().stream()
                    .map(dimension -> dimension.categories())
                    .map(all -> all.get(Math.min(random.nextInt(all.size()), random.nextInt(all.size()))))
                    .toList();
            rows.add(new CellCount(home, categories, 1, 0));
        }
        return rows;
    }
}
