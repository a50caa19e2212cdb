package id.go.padang.carano.publication;

import java.util.BitSet;

/** What a reader learns about hidden cells by adding and subtracting: the least and the most each can be. */
final class BoundsAttack {

    private static final int ROUNDS = 2000;

    private final long[] least;
    private final long[] most;

    /** A shown zero tells that a hidden cell is at least one; nothing is more than all rows. */
    BoundsAttack(CellTable table, BitSet hidden, Known known) {
        least = new long[table.size()];
        most = new long[table.size()];
        for (int cell = 0; cell < table.size(); cell++) {
            least[cell] = hidden.get(cell) ? known.floor(cell) : table.value(cell);
            most[cell] = hidden.get(cell) ? Math.max(1, known.accepted()) : table.value(cell);
        }
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (CellTable.Line line : table.lines()) {
                changed |= tighten(line);
            }
        }
    }

    /** How many values the cell may have, less one. */
    long width(int cell) {
        return most[cell] - least[cell];
    }

    private boolean tighten(CellTable.Line line) {
        boolean changed = false;
        long lowest = 0;
        long highest = 0;
        for (CellTable.Term term : line.terms()) {
            lowest += lowest(term);
            highest += highest(term);
        }
        for (CellTable.Term term : line.terms()) {
            int cell = term.cell();
            if (most[cell] > least[cell]) {
                long from = line.constant() - (highest - highest(term));
                long to = line.constant() - (lowest - lowest(term));
                long newLeast = Math.max(least[cell], term.sign() > 0 ? from : -to);
                long newMost = Math.min(most[cell], term.sign() > 0 ? to : -from);
                if (newLeast > least[cell] || newMost < most[cell]) {
                    lowest -= lowest(term);
                    highest -= highest(term);
                    least[cell] = newLeast;
                    most[cell] = newMost;
                    lowest += lowest(term);
                    highest += highest(term);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private long lowest(CellTable.Term term) {
        return term.sign() > 0 ? least[term.cell()] : -most[term.cell()];
    }

    private long highest(CellTable.Term term) {
        return term.sign() > 0 ? most[term.cell()] : -least[term.cell()];
    }
}
