package id.go.padang.carano.publication;

import java.util.List;

/**
 * What is known of each cell before anybody calculates: how far it can fall, when it was first hidden, and how many
 * other values it needs.
 *
 * <p>A hidden cell is at least one, because a zero is shown; unless an earlier publication of the same period hid it
 * already, for then it stays hidden and may have become zero. Where two publications hide a cell, a reader has both, so
 * what is thinkable must be so in both at once: a cell moves in step with itself, and only with cells that were hidden
 * as early.
 */
final class Known {

    private final CellTable table;
    private final List<PartFigures> earlier;
    private final long threshold;
    private final long accepted;
    private final long[] down;
    private final int[] since;
    private final boolean[] small;

    /** @param earlier the earlier publications of the same dataset and period, oldest first */
    Known(CellTable table, List<PartFigures> earlier, long threshold, long accepted) {
        this.table = table;
        this.earlier = List.copyOf(earlier);
        this.threshold = threshold;
        this.accepted = accepted;
        down = new long[table.size()];
        since = new int[table.size()];
        small = new boolean[table.size()];
        for (int cell = 0; cell < table.size(); cell++) {
            look(cell);
        }
    }

    private void look(int cell) {
        var key = table.key(cell);
        since[cell] = earlier.size();
        small[cell] = isSmall(table.value(cell));
        long floor = 1;
        long room = Long.MAX_VALUE;
        for (int one = 0; one < earlier.size(); one++) {
            var part = earlier.get(one);
            if (part.isNamed(key.node(), key.measure())) {
                long then = part.count(key.node(), key.measure());
                small[cell] |= isSmall(then);
                room = Math.min(room, Math.max(0, then - 1));
                since[cell] = Math.min(since[cell], one);
                floor = 0;
            }
        }
        down[cell] = -Math.min(room, Math.max(0, table.value(cell) - floor));
    }

    /** The furthest that each cell can fall, from 0 down. */
    long[] down() {
        return down;
    }

    long accepted() {
        return accepted;
    }

    /** The least that a reader knows a hidden cell to be. */
    long floor(int cell) {
        return hiddenBefore(cell) ? 0 : 1;
    }

    boolean mustHide(int cell) {
        return hiddenBefore(cell) || isSmall(table.value(cell));
    }

    boolean hiddenBefore(int cell) {
        return since[cell] < earlier.size();
    }

    boolean asOld(int one, int other) {
        return since[one] <= since[other];
    }

    /** Whether the cell is, or was in an earlier publication, a count that is hidden for its own sake. */
    boolean isSmall(int cell) {
        return small[cell];
    }

    /**
     * How many other values a cell needs: a small one as many as "below the threshold" leaves, so that no reader learns
     * more than that; one that only shields others needs one.
     */
    long needed(int cell) {
        return small[cell] ? Math.max(1, threshold - 2) : 1;
    }

    private boolean isSmall(long value) {
        return value > 0 && value < threshold;
    }
}
