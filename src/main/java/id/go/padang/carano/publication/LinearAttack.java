package id.go.padang.carano.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which hidden cells all the sums together fix, however they are combined: the unit rows of the reduced system. A
 * triangle of lines with two hidden cells each falls to this attack and to no other.
 */
final class LinearAttack {

    // exact arithmetic without fractions: all coefficients are small, so a prime field decides like the rationals
    private static final long PRIME = 2_147_483_647L;

    private final Map<Integer, NavigableMap<Integer, Long>> rowByPivot = new HashMap<>();
    private final Map<Integer, BitSet> rowsWith = new HashMap<>();

    LinearAttack(CellTable table, BitSet hidden) {
        for (CellTable.Line line : table.lines()) {
            var row = new TreeMap<Integer, Long>();
            for (CellTable.Term term : line.terms()) {
                if (hidden.get(term.cell())) {
                    row.put(term.cell(), term.sign() > 0 ? 1L : PRIME - 1);
                }
            }
            add(row);
        }
    }

    List<Integer> fixedCells() {
        var fixed = new ArrayList<Integer>();
        rowByPivot.forEach((pivot, row) -> {
            if (row.size() == 1) {
                fixed.add(pivot);
            }
        });
        return fixed;
    }

    private void add(NavigableMap<Integer, Long> row) {
        for (int cell : List.copyOf(row.keySet())) {
            var pivotRow = rowByPivot.get(cell);
            var factor = row.get(cell);
            if (pivotRow != null && factor != null) {
                subtract(row, pivotRow, factor);
            }
        }
        if (row.isEmpty()) {
            return;
        }
        var first = row.firstEntry();
        int pivot = first.getKey();
        long inverse = power(first.getValue(), PRIME - 2);
        row.replaceAll((cell, factor) -> factor * inverse % PRIME);
        var touched = rowsWith.getOrDefault(pivot, new BitSet());
        for (int other : touched.stream().toArray()) {
            var otherRow = rowByPivot.get(other);
            if (otherRow != null) {
                var factor = otherRow.get(pivot);
                if (factor != null) {
                    subtract(otherRow, row, factor);
                    remember(other, otherRow);
                }
            }
        }
        rowByPivot.put(pivot, row);
        remember(pivot, row);
    }

    private void remember(int pivot, NavigableMap<Integer, Long> row) {
        row.keySet()
                .forEach(cell ->
                        rowsWith.computeIfAbsent(cell, one -> new BitSet()).set(pivot));
    }

    private static void subtract(NavigableMap<Integer, Long> row, Map<Integer, Long> other, long factor) {
        other.forEach((cell, one) -> {
            long left = (row.getOrDefault(cell, 0L) + (PRIME - factor) * one) % PRIME;
            if (left == 0) {
                row.remove(cell);
            } else {
                row.put(cell, left);
            }
        });
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base % PRIME;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
