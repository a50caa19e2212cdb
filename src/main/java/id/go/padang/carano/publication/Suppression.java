package id.go.padang.carano.publication;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the cells that readers without the right to small cells do not see: counts from 1 up to the threshold, and
 * as many others as it takes that nobody can work those out. A zero stays a zero, unless an earlier publication hid it.
 *
 * <p>Quick attacks find most of what is weak; a linear programme has the last word, see {@link LinearAudit}.
 */
final class Suppression {

    private final CellTable table;
    private final Known known;
    private final LinearAudit audit;
    private final BitSet hidden = new BitSet();
    private final BitSet hopeless = new BitSet();

    Suppression(CellTable table, Known known) {
        this.table = table;
        this.known = known;
        audit = new LinearAudit(table, known);
    }

    /** The cells to hide. */
    Map<Node, Set<String>> hide() {
        for (int cell = 0; cell < table.size(); cell++) {
            if (known.mustHide(cell)) {
                hidden.set(cell);
            }
        }
        while (closeLonelyCells() || widenNarrowCells() || loosenFixedCells() || protect(audit.weak(hidden))) {
            // each step hides more, so it ends
        }
        return pattern();
    }

    /** What the audit of the hidden cells found. */
    AuditFindings findings() {
        return AuditFindings.of(table, known, audit, hidden, hopeless);
    }

    private boolean closeLonelyCells() {
        boolean changed = false;
        for (CellTable.Line line : table.lines()) {
            var inside = line.cells().filter(hidden::get).toArray();
            if (inside.length == 1) {
                changed |= hideBeside(inside[0], List.of(line), new BitSet());
            }
        }
        return changed;
    }

    private boolean widenNarrowCells() {
        var attack = new BoundsAttack(table, hidden, known);
        return protect(hidden.stream()
                .filter(cell -> attack.width(cell) < known.needed(cell))
                .boxed()
                .toList());
    }

    private boolean loosenFixedCells() {
        return protect(new LinearAttack(table, hidden).fixedCells());
    }

    // one new cell per neighbourhood and round: it is often enough for others too
    private boolean protect(List<Integer> weak) {
        var touched = new BitSet();
        boolean changed = false;
        for (int cell : weak) {
            changed |= hideBeside(cell, table.linesOf(cell), touched);
        }
        return changed;
    }

    /** Hides the cheapest cell in these lines, or else in the lines of hidden cells ever further away. */
    private boolean hideBeside(int cell, List<CellTable.Line> lines, BitSet touched) {
        if (hopeless.get(cell)) {
            return false;
        }
        var seen = new BitSet();
        lines.forEach(line -> seen.set(line.number()));
        var next = new ArrayDeque<>(lines);
        while (!next.isEmpty()) {
            if (seen.intersects(touched)) {
                return false;
            }
            var ring = List.copyOf(next);
            next.clear();
            var candidate = cheapest(ring);
            if (candidate.isPresent()) {
                hidden.set(candidate.get());
                touched.or(seen);
                return true;
            }
            for (CellTable.Line line : ring) {
                line.cells()
                        .filter(hidden::get)
                        .mapToObj(table::linesOf)
                        .flatMap(List::stream)
                        .filter(one -> !seen.get(one.number()))
                        .forEach(one -> {
                            seen.set(one.number());
                            next.add(one);
                        });
            }
        }
        hopeless.set(cell);
        audit.giveUp(cell);
        return false;
    }

    private Optional<Integer> cheapest(List<CellTable.Line> lines) {
        return lines.stream()
                .flatMapToInt(CellTable.Line::cells)
                .filter(one -> !hidden.get(one) && table.value(one) > 0)
                .boxed()
                .min(Comparator.comparingLong(this::cost).thenComparing(one -> one));
    }

    // small counts first, and rather those whose other sums already have something hidden
    private long cost(int cell) {
        long opened = table.linesOf(cell).stream()
                .filter(line -> line.cells().noneMatch(hidden::get))
                .count();
        return table.value(cell) * (1 + opened) * Weight.of(table.key(cell));
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
