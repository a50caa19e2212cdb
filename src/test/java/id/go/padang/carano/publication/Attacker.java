package id.go.padang.carano.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Somebody with patience: knows every shown number, every sum and that a hidden cell is at least one, and looks for
 * another table that fits as well. Written apart from the code it attacks.
 */
final class Attacker {

    record Term(int cell, int sign) {}

    record Equation(List<Term> terms, long constant) {}

    private static final long MOST = 1_000_000;
    private static final int PATIENCE = 20_000;

    private final List<Equation> equations;
    private final List<List<Equation>> equationsOf = new ArrayList<>();
    private final long[] truth;
    private final BitSet hidden;
    private int steps;

    Attacker(long[] truth, BitSet hidden, List<Equation> equations) {
        this.truth = truth.clone();
        this.hidden = hidden;
        this.equations = equations;
        for (int i = 0; i < truth.length; i++) {
            equationsOf.add(new ArrayList<>());
        }
        for (Equation equation : equations) {
            equation.terms().forEach(term -> equationsOf.get(term.cell()).add(equation));
        }
    }

    /** The hidden cells for which no other value fits. */
    List<Integer> known() {
        return hidden.stream().filter(cell -> !hasOtherValue(cell)).boxed().toList();
    }

    private boolean hasOtherValue(int cell) {
        for (long away = 1; away <= 4; away++) {
            if (fits(cell, truth[cell] + away) || (truth[cell] - away >= 1 && fits(cell, truth[cell] - away))) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(int cell, long value) {
        var low = new long[truth.length];
        var high = new long[truth.length];
        for (int i = 0; i < truth.length; i++) {
            low[i] = hidden.get(i) ? 1 : truth[i];
            high[i] = hidden.get(i) ? MOST : truth[i];
        }
        low[cell] = value;
        high[cell] = value;
        steps = 0;
        return narrow(low, high, equations) && search(low, high);
    }

    private boolean search(long[] low, long[] high) {
        if (++steps > PATIENCE) {
            return false;
        }
        int open = -1;
        for (int i = 0; i < low.length; i++) {
            if (low[i] < high[i] && (open < 0 || high[i] - low[i] < high[open] - low[open])) {
                open = i;
            }
        }
        if (open < 0) {
            return true;
        }
        long near = Math.clamp(truth[open], low[open], high[open]);
        for (long away = 0; away <= 6; away++) {
            for (long value : away == 0 ? new long[] {near} : new long[] {near + away, near - away}) {
                if (value >= low[open] && value <= high[open]) {
                    var lower = low.clone();
                    var upper = high.clone();
                    lower[open] = value;
                    upper[open] = value;
                    if (narrow(lower, upper, equationsOf.get(open)) && search(lower, upper)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Tightens bounds until nothing changes; false when nothing fits any more. */
    private boolean narrow(long[] low, long[] high, List<Equation> from) {
        var waiting = new ArrayDeque<>(from);
        int rounds = 0;
        while (!waiting.isEmpty() && rounds++ < 200_000) {
            var equation = waiting.poll();
            for (Term term : equation.terms()) {
                long least = equation.constant();
                long most = equation.constant();
                for (Term other : equation.terms()) {
                    if (other.cell() != term.cell()) {
                        least -= other.sign() > 0 ? high[other.cell()] : -low[other.cell()];
                        most -= other.sign() > 0 ? low[other.cell()] : -high[other.cell()];
                    }
                }
                long from1 = term.sign() > 0 ? least : -most;
                long to = term.sign() > 0 ? most : -least;
                boolean tighter = from1 > low[term.cell()] || to < high[term.cell()];
                low[term.cell()] = Math.max(low[term.cell()], from1);
                high[term.cell()] = Math.min(high[term.cell()], to);
                if (low[term.cell()] > high[term.cell()]) {
                    return false;
                }
                if (tighter) {
                    waiting.addAll(equationsOf.get(term.cell()));
                }
            }
        }
        return true;
    }
}
