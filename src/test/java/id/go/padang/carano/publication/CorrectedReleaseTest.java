package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.register.CellCount;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader who kept the first publication of a period and compares it with its correction. */
class CorrectedReleaseTest {

    private static final int THRESHOLD = 5;
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

    private final IndicatorService indicators = new IndicatorService();
    private final Measures measures =
            new Measures(indicators.dataset(Dataset.YATIM), indicators.indicators(Dataset.YATIM));

    private record Published(
            CellTable table, Map<Node, Set<String>> pattern, PartFigures figures, AuditFindings findings) {

        boolean hides(int cell) {
            var key = table.key(cell);
            return pattern.getOrDefault(key.node(), Set.of()).contains(key.measure());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void leavesNothingToWorkOutFromBothPublicationsOfAPeriod(int seed) {
        var first = publish(people(seed, 300), List.of());
        var corrected = publish(corrected(people(seed, 300), seed), List.of(first.figures()));

        var attacker = attacker(first, corrected, cell -> true);

        assertThat(corrected.findings().unprotected()).isZero();
        assertThat(attacker.known()).isEmpty();
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
        long broken = IntStream.rangeClosed(1, 8)
                .filter(seed -> {
                    var first = publish(people(seed, 300), List.of());
                    var corrected = publish(corrected(people(seed, 300), seed), List.of(first.figures()));
                    return !attacker(first, corrected, cell -> corrected.table().value(cell) > 0)
                            .known()
                            .isEmpty();
                })
                .count();

        assertThat(broken).isPositive();
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

    /** Cells of both publications side by side; what did not change in the hidden ones is known not to have changed. */
    private static Attacker attacker(Published first, Published corrected, IntPredicate stillHidden) {
        int size = first.table().size();
        var truth = new long[size + corrected.table().size()];
        var hidden = new BitSet();
        var maybeZero = new BitSet();
        var equations = new ArrayList<Attacker.Equation>();
        for (int cell = 0; cell < size; cell++) {
            truth[cell] = first.table().value(cell);
            hidden.set(cell, first.hides(cell));
        }
        for (int cell = 0; cell < corrected.table().size(); cell++) {
            truth[size + cell] = corrected.table().value(cell);
            hidden.set(size + cell, corrected.hides(cell) && stillHidden.test(cell));
            var key = corrected.table().key(cell);
            var then = first.table().find(key.node(), key.measure()).filter(first::hides);
            if (then.isPresent()) {
                maybeZero.set(size + cell);
                if (truth[then.get()] == truth[size + cell]) {
                    equations.add(new Attacker.Equation(
                            List.of(new Attacker.Term(then.get(), 1), new Attacker.Term(size + cell, -1)), 0));
                }
            }
        }
        add(equations, first.table(), 0);
        add(equations, corrected.table(), size);
        return new Attacker(truth, hidden, maybeZero, equations);
    }

    private static void add(List<Attacker.Equation> equations, CellTable table, int from) {
        table.lines()
                .forEach(line -> equations.add(new Attacker.Equation(
                        line.terms().stream()
                                .map(term -> new Attacker.Term(from + term.cell(), term.sign()))
                                .toList(),
                        line.constant())));
    }

    private Published publish(List<CellCount> rows, List<PartFigures> earlier) {
        var counts = Tally.of(rows, measures);
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
