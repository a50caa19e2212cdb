package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.publication.CellTable.Key;
import id.go.padang.carano.publication.CellTable.Line;
import id.go.padang.carano.publication.CellTable.Term;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables whose protection others have published. */
class DisclosureVectorsTest {

    private static final String TOTAL = "tot";

    /** A two-way table with all its totals, the last row and the last column; rows are areas, columns are measures. */
    private static final class TwoWay {

        private final List<Key> keys = new ArrayList<>();
        private final List<Long> values = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final int columns;

        TwoWay(List<String> names, long[][] inner) {
            columns = names.size() + 1;
            for (int row = 0; row <= inner.length; row++) {
                for (int column = 0; column < columns; column++) {
                    keys.add(new Key(row(row, inner.length), column < names.size() ? names.get(column) : TOTAL));
                    values.add(sum(inner, row, column));
                }
            }
            for (int row = 0; row <= inner.length; row++) {
                int first = row * columns;
                line(IntStream.range(first, first + names.size()), first + names.size());
            }
            for (int column = 0; column < columns; column++) {
                int first = column;
                line(
                        IntStream.range(0, inner.length).map(row -> row * columns + first),
                        inner.length * columns + first);
            }
        }

        CellTable table() {
            return new CellTable(keys, values, lines);
        }

        int cell(int row, int column) {
            return row * columns + column;
        }

        private static Node row(int row, int last) {
            return Node.of(row == last ? KodeWilayah.KOTA_PADANG : new KodeWilayah("13.71.0" + (row + 1)));
        }

        private long sum(long[][] inner, int row, int column) {
            long sum = 0;
            for (int i = 0; i < inner.length; i++) {
                for (int j = 0; j < columns - 1; j++) {
                    sum += (row == i || row == inner.length) && (column == j || column == columns - 1)
                            ? inner[i][j]
                            : 0;
                }
            }
            return sum;
        }

        private void line(IntStream summands, int sum) {
            var terms =
                    new ArrayList<>(summands.mapToObj(cell -> new Term(cell, 1)).toList());
            terms.add(new Term(sum, -1));
            lines.add(new Line(lines.size(), terms, 0));
        }
    }

    // sdcTools/sdcTable @6393dfb, tests/testthat/test-simpleheuristic.R
    private final TwoWay audit001 = new TwoWay(
            List.of("a", "b", "c", "d"),
            new long[][] {{30, 47, 64, 89}, {90, 124, 5, 31}, {92, 100, 59, 85}, {800, 991, 651, 685}});

    // sdcTools/sdcTable @6393dfb, tests/testthat/test-primarySuppression.r
    private final TwoWay primary001 =
            new TwoWay(List.of("male", "female"), new long[][] {{18, 2}, {14, 19}, {12, 10}, {11, 14}});

    @Test
    void sdcAudit001FindsTheCellThatIsKnownAlthoughEveryLineHidesTwo() {
        assertThat(interval(audit001, hiddenIn001(), audit001.cell(0, 1))).containsExactly(47, 47);
    }

    @Test
    void sdcAudit001GivesThePublishedIntervalOnceOneMoreCellIsHidden() {
        var hidden = hiddenIn001();
        hidden.set(audit001.cell(1, 3));

        assertThat(interval(audit001, hidden, audit001.cell(0, 1))).containsExactly(0, 78);
    }

    @Test
    void sdcAudit001IsWeakBeforeAndNotAfter() {
        var table = audit001.table();
        var audit = new LinearAudit(table, new Known(table, List.of(), 5, 10_000));
        var hidden = hiddenIn001();

        assertThat(audit.weak(hidden)).contains(audit001.cell(0, 1));
        hidden.set(audit001.cell(1, 3));
        assertThat(audit.weak(hidden)).isEmpty();
    }

    @Test
    void sdcPrimary001HidesTheOneCountFromOneToTwoAndShieldsIt() {
        var table = primary001.table();
        var known = new Known(table, List.of(), 3, 100);

        assertThat(IntStream.range(0, table.size()).filter(known::mustHide).boxed())
                .containsExactly(primary001.cell(0, 1));

        var suppression = new Suppression(table, known);
        var pattern = suppression.hide();
        var hidden = new BitSet();
        pattern.forEach((node, measures) ->
                measures.forEach(measure -> hidden.set(table.find(node, measure).orElseThrow())));
        var interval = interval(primary001, hidden, primary001.cell(0, 1));

        assertThat(suppression.findings().unprotected()).isZero();
        assertThat(interval.getLast() - interval.getFirst()).isPositive();
    }

    private BitSet hiddenIn001() {
        var hidden = new BitSet();
        for (int[] cell : new int[][] {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 2}, {2, 1}, {2, 3}, {3, 1}, {3, 3}}) {
            hidden.set(audit001.cell(cell[0], cell[1]));
        }
        return hidden;
    }

    /** What somebody finds who knows of a hidden cell only that it is not negative. */
    private static List<Integer> interval(TwoWay two, BitSet hidden, int cell) {
        var table = two.table();
        var down = IntStream.range(0, table.size())
                .mapToLong(one -> -table.value(one))
                .toArray();
        var movement = new Movement(table, down);
        return IntStream.of(-1, 1)
                .mapToObj(way -> movement.furthest(hidden, cell, way, 10_000, new Random(1), false)
                        .orElseThrow()
                        .getOrDefault(cell, Double.NaN))
                .map(moved -> (int) Math.round(table.value(cell) + moved))
                .toList();
    }
}
