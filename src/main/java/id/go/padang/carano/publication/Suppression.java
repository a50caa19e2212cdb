package id.go.padang.carano.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses the cells that readers without the right to small cells do not see: counts from 1 up to the threshold, and
 * as many others as it takes that nobody can work those out. A zero stays a zero.
 *
 * <p>Safe against sums and differences of one table's cells, also in combination. Not audited with a linear program
 * yet: a reader who solves for the feasible region with integer bounds might narrow a cell further than is known here.
 */
final class Suppression {

    /** A hidden cell must have at least this many possible values, less one. */
    private static final long WIDTH = 2;

    private final CellTable table;
    private final long accepted;
    private final BitSet hidden = new BitSet();
    private final List<List<CellTable.Line>> linesOf = new ArrayList<>();
    private final BitSet hopeless = new BitSet();

    Suppression(CellTable table, long accepted) {
        this.table = table;
        this.accepted = accepted;
        IntStream.range(0, table.size()).forEach(cell -> linesOf.add(new ArrayList<>()));
        for (CellTable.Line line : table.lines()) {
            line.cells().forEach(cell -> linesOf.get(cell).add(line));
        }
    }

    /**
     * The cells to hide.
     *
     * @param before what an earlier publication of the same dataset and period hid: shown now, it would give away
     *     figures that did not change
     */
    Map<Node, Set<String>> hide(long threshold, Map<Node, Set<String>> before) {
        for (int cell = 0; cell < table.size(); cell++) {
            var key = table.key(cell);
            boolean hiddenBefore = before.getOrDefault(key.node(), Set.of()).contains(key.measure());
            if (table.value(cell) > 0 && (table.value(cell) < threshold || hiddenBefore)) {
                hidden.set(cell);
            }
        }
        while (closeLonelyCells() || widenNarrowCells() || loosenFixedCells()) {
            // each step hides more, so it ends
        }
        return pattern();
    }

    /** Cells that cannot be protected because nothing is left to hide beside them. */
    int unprotected() {
        return hopeless.cardinality();
    }

    private boolean closeLonelyCells() {
        boolean changed = false;
        for (CellTable.Line line : table.lines()) {
            var inside = line.cells().filter(hidden::get).toArray();
            if (inside.length == 1) {
                changed |= hideBeside(inside[0], List.of(line));
            }
        }
        return changed;
    }

    private boolean widenNarrowCells() {
        var attack = new BoundsAttack(table, hidden, accepted);
        return protect(hidden.stream()
                .filter(cell -> attack.width(cell) < WIDTH)
                .boxed()
                .toList());
    }

    private boolean loosenFixedCells() {
        return protect(new LinearAttack(table, hidden).fixedCells());
    }

    // one new cell per line and round: a neighbour's is often enough for both
    private boolean protect(List<Integer> weak) {
        var touched = new BitSet();
        boolean changed = false;
        for (int cell : weak) {
            if (linesOf.get(cell).stream().noneMatch(line -> touched.get(line.number()))
                    && hideBeside(cell, linesOf.get(cell))) {
                linesOf.get(cell).forEach(line -> touched.set(line.number()));
                changed = true;
            }
        }
        return changed;
    }

    /** Hides the cheapest cell in these lines, or else in the lines of hidden cells ever further away. */
    private boolean hideBeside(int cell, List<CellTable.Line> lines) {
        if (hopeless.get(cell)) {
            return false;
        }
        var seen = new BitSet();
        lines.forEach(line -> seen.set(line.number()));
        var next = new ArrayDeque<>(lines);
        while (!next.isEmpty()) {
            var ring = List.copyOf(next);
            next.clear();
            var candidate = ring.stream()
                    .flatMapToInt(CellTable.Line::cells)
                    .filter(one -> !hidden.get(one) && table.value(one) > 0)
                    .boxed()
                    .min(Comparator.comparingLong(this::cost).thenComparing(one -> one));
            if (candidate.isPresent()) {
                hidden.set(candidate.get());
                return true;
            }
            for (CellTable.Line line : ring) {
                line.cells()
                        .filter(hidden::get)
                        .mapToObj(linesOf::get)
                        .flatMap(List::stream)
                        .filter(one -> !seen.get(one.number()))
                        .forEach(one -> {
                            seen.set(one.number());
                            next.add(one);
                        });
            }
        }
        hopeless.set(cell);
        return false;
    }

    // small counts first, and rather those whose other sums already have something hidden
    private long cost(int cell) {
        long opened = linesOf.get(cell).stream()
                .filter(line -> line.cells().noneMatch(hidden::get))
                .count();
        return table.value(cell) * (1 + opened);
    }

    private Map<Node, Set<String>> pattern() {
        var pattern = new HashMap<Node, Set<String>>();
        hidden.stream()
                .mapToObj(table::key)
                .forEach(key -> pattern.computeIfAbsent(key.node(), node -> new HashSet<>())
                        .add(key.measure()));
        return pattern;
    }
}
