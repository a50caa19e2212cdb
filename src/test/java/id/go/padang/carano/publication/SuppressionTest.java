package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.SeedCatalogue;
import id.go.padang.carano.register.CellCount;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

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

    private final Measures measures = new Measures(SeedCatalogue.dataset(Dataset.YATIM));

    @Test
    void hidesEveryCountFromOneToFourAndShowsEveryZero() {
        var table = table(rows(1, 400, SMALL_CITY), SMALL_CITY, 400);

        var hidden = hidden(table, 400);

        for (int cell = 0; cell < table.size(); cell++) {
            if (table.value(cell) > 0 && table.value(cell) < THRESHOLD) {
                assertThat(hidden.get(cell)).isTrue();
            } else if (table.value(cell) == 0) {
                assertThat(hidden.get(cell)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void leavesNoHiddenCellThatAReaderCanWorkOut(int seed) {
        int people = 80 + 60 * seed;
        var table = table(rows(seed, people, SMALL_CITY), SMALL_CITY, people);

        assertThat(attacker(table, hidden(table, people)).known()).isEmpty();
    }

    @Test
    void isBrokenByTheAttackerWhenOnlySmallCountsAreHidden() {
        var table = table(rows(3, 300, SMALL_CITY), SMALL_CITY, 300);
        var onlySmall = new BitSet();
        IntStream.range(0, table.size())
                .filter(cell -> table.value(cell) > 0 && table.value(cell) < THRESHOLD)
                .forEach(onlySmall::set);

        assertThat(attacker(table, onlySmall).known()).isNotEmpty();
    }

    @Test
    void keepsHiddenWhatAnEarlierPublicationHid() {
        var table = table(rows(5, 500, SMALL_CITY), SMALL_CITY, 500);
        var node = Node.of(new KodeWilayah("13.71.01.1002"));
        var before = PartFigures.of(List.of(), Map.of(node, Set.of("kelamin.L")));

        assertThat(new Suppression(table, new Known(table, List.of(before), THRESHOLD, 500))
                        .hide()
                        .get(node))
                .contains("kelamin.L");
    }

    @Test
    void findsTriangleOfLinesThatFixesItsCells() {
        // a+b, b+c and a+c shown: every line has two hidden cells, and yet all three are known
        var shown = new long[] {7, 9, 6};
        var hidden = new BitSet();
        hidden.set(0, 3);
        var equations = List.of(
                new Attacker.Equation(List.of(new Attacker.Term(0, 1), new Attacker.Term(1, 1)), 16),
                new Attacker.Equation(List.of(new Attacker.Term(1, 1), new Attacker.Term(2, 1)), 15),
                new Attacker.Equation(List.of(new Attacker.Term(0, 1), new Attacker.Term(2, 1)), 13));

        assertThat(new Attacker(shown, hidden, equations).known()).containsExactly(0, 1, 2);
    }

    private BitSet hidden(CellTable table, long accepted) {
        var suppression = new Suppression(table, new Known(table, List.of(), THRESHOLD, accepted));
        var pattern = suppression.hide();
        assertThat(suppression.findings().unprotected()).isZero();
        var hidden = new BitSet();
        pattern.forEach((node, cells) ->
                cells.forEach(cell -> hidden.set(table.find(node, cell).orElseThrow())));
        return hidden;
    }

    private static Attacker attacker(CellTable table, BitSet hidden) {
        return new Attacker(
                IntStream.range(0, table.size()).mapToLong(table::value).toArray(),
                hidden,
                table.lines().stream()
                        .map(line -> new Attacker.Equation(
                                line.terms().stream()
                                        .map(term -> new Attacker.Term(term.cell(), term.sign()))
                                        .toList(),
                                line.constant()))
                        .toList());
    }

    private CellTable table(List<CellCount> rows, List<KodeWilayah> areas, long accepted) {
        var counts = Tally.of(new Cells(measures.dimensions(), rows), measures.counted(List.of()));
        return new CellTable(PartFigures.of(counts, Map.of()), measures, areas, accepted);
    }

    private List<CellCount> rows(int seed, int people, List<KodeWilayah> areas) {
        var random = new Random(seed);
        var homes = areas.stream().filter(area -> area.value().length() > 8).toList();
        var counts = new HashMap<List<String>, Long>();
        var places = new HashMap<List<String>, Optional<KodeWilayah>>();
        for (int i = 0; i < people; i++) {
            var home = random.nextInt(80) == 0
                    ? Optional.<KodeWilayah>empty()
                    : Optional.of(homes.get(Math.min(random.nextInt(homes.size()), random.nextInt(homes.size()))));
            var categories = new ArrayList<String>();
            for (var dimension : measures.dimensions()) {
                var all = dimension.categories();
                categories.add(all.get(Math.min(random.nextInt(all.size()), random.nextInt(all.size()))));
            }
            var key = new ArrayList<>(categories);
            key.add(home.map(KodeWilayah::value).orElse(""));
            counts.merge(key, 1L, Long::sum);
            places.put(key, home);
        }
        return counts.entrySet().stream()
                .map(entry -> new CellCount(
                        places.getOrDefault(entry.getKey(), Optional.empty()),
                        entry.getKey().subList(0, entry.getKey().size() - 1),
                        entry.getValue(),
                        0))
                .toList();
    }
}
