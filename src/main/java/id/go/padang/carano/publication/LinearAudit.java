package id.go.padang.carano.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What somebody with a solver learns about hidden cells: every table that fits what is shown is a witness that a cell
 * may be something else. Witnesses are looked for near the cell first and then ever further away, up to all that hangs
 * together; they stay good when more is hidden later.
 */
final class LinearAudit {

    private static final int[] RINGS = {2, 4, Integer.MAX_VALUE};
    /** Cells among which whole numbers are searched for; among more it takes seconds, and one more hidden is cheaper. */
    private static final int SMALL = 150;

    private static final long SEED = 20_251L;

    private final CellTable table;
    private final Known known;
    private final Movement movement;
    private final long[] least;
    private final long[] most;
    private final Set<Integer> givenUp = new HashSet<>();
    private final Random nudge = new Random(SEED);
    private final BitSet narrowed = new BitSet();
    private int programmes;

    LinearAudit(CellTable table, Known known) {
        this.table = table;
        this.known = known;
        movement = new Movement(table, known.down());
        least = new long[table.size()];
        most = new long[table.size()];
    }

    /** The hidden cells that could be narrowed below what they need; none of those told to give up. */
    List<Integer> weak(BitSet hidden) {
        var weak = new ArrayList<Integer>();
        hidden.stream().forEach(cell -> {
            if (width(cell) < known.needed(cell) && !givenUp.contains(cell) && !widen(cell, hidden)) {
                weak.add(cell);
            }
        });
        return weak;
    }

    void giveUp(int cell) {
        givenUp.add(cell);
    }

    /** How many other values a cell is proven to have; more may exist. */
    long width(int cell) {
        return most[cell] - least[cell];
    }

    boolean isNarrowed(int cell) {
        return narrowed.get(cell);
    }

    /** Cells that keep what they need alone, but not once an earlier publication is known as well. */
    int narrowed() {
        return narrowed.cardinality();
    }

    /** How many linear programmes were solved. */
    int programmes() {
        return programmes;
    }

    private boolean widen(int cell, BitSet hidden) {
        if (widen(cell, hidden, true)) {
            return true;
        }
        // an earlier publication cannot be taken back: what is left is to be safe by this one alone
        if (known.hiddenBefore(cell) && widen(cell, hidden, false)) {
            narrowed.set(cell);
            return true;
        }
        return false;
    }

    private boolean widen(int cell, BitSet hidden, boolean inStep) {
        int before = 0;
        for (int rings : RINGS) {
            var region = region(cell, hidden, rings, inStep);
            if (region.cardinality() > before) {
                before = region.cardinality();
                boolean last = rings == RINGS[RINGS.length - 1];
                if (move(cell, region, 1, last, inStep) || move(cell, region, -1, last, inStep)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean move(int cell, BitSet region, int direction, boolean last, boolean inStep) {
        long step = last ? Math.max(known.needed(cell), known.accepted()) : known.needed(cell);
        solve(cell, region, direction, step, false)
                .or(() -> last && region.cardinality() <= SMALL
                        ? solve(cell, region, direction, known.needed(cell), true)
                        : Optional.empty())
                .ifPresent(moved -> moved.forEach((one, by) -> {
                    // for a cell hidden longer than this one, the movement shows nothing
                    if (one == cell || known.asOld(cell, one) && (inStep || !known.hiddenBefore(one))) {
                        least[one] = Math.min(least[one], by);
                        most[one] = Math.max(most[one], by);
                    }
                }));
        return width(cell) >= known.needed(cell);
    }

    private Optional<Map<Integer, Long>> solve(int cell, BitSet region, int direction, long step, boolean whole) {
        programmes++;
        return movement.furthest(region, cell, direction, step, nudge, whole).flatMap(movement::exact);
    }

    /** Hidden cells that hang together with the cell by this many lines; in step with it, only those hidden as long. */
    private BitSet region(int cell, BitSet hidden, int rings, boolean inStep) {
        var region = new BitSet();
        var seen = new BitSet();
        region.set(cell);
        var border = List.of(cell);
        for (int ring = 0; ring < rings && !border.isEmpty(); ring++) {
            var next = new ArrayDeque<Integer>();
            border.stream()
                    .flatMap(one -> table.linesOf(one).stream())
                    .filter(line -> !seen.get(line.number()))
                    .forEach(line -> {
                        seen.set(line.number());
                        line.cells()
                                .filter(one ->
                                        hidden.get(one) && !region.get(one) && (!inStep || known.asOld(one, cell)))
                                .forEach(one -> {
                                    region.set(one);
                                    next.add(one);
                                });
                    });
            border = List.copyOf(next);
        }
        return region;
    }
}
