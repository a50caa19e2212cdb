package id.go.padang.carano.priority;

import id.go.padang.carano.method.BudgetLine;
import id.go.padang.carano.method.MrSort;
import id.go.padang.carano.method.Ranking;
import id.go.padang.carano.method.Stability;
import id.go.padang.carano.method.Weights;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A plan worked out on its figures.
 *
 * @param weights of criteria, together 1
 * @param ranking as computed, before any verdict
 * @param lines in the decided order, those without a rank last
 * @param first how far weights of aspects (of criteria, where there is one aspect only) can move before the first place
 *     changes; empty when nothing is ranked
 * @param leading the same for the leading places of the plan; empty when nobody is ranked behind them
 * @param criteria the same as {@code first} for every single criterion
 * @param swaps the smallest change of one weight that swaps two neighbours of the computed order
 * @param line the budget line; empty without a budget
 */
public record Assessment(
        Plan plan,
        Evidence evidence,
        Optional<Weights> weights,
        Ranking ranking,
        List<Line> lines,
        Optional<Stability> first,
        Optional<Stability> leading,
        Optional<Stability> criteria,
        List<Stability.Swap> swaps,
        Optional<BudgetLine> line) {

    /**
     * An area or programme and what becomes of it.
     *
     * @param place computed; empty when too little is known
     * @param rank decided, from 1; 0 when too little is known
     * @param sorted how it did at the thresholds; empty when nothing is known
     * @param proposed by the thresholds
     * @param decided by a person, or the proposed one
     * @param computedTurn by the budget line, or by the leading places
     * @param turn by a person, or the computed one
     * @param deferral why it does not go first; empty when it does
     * @param cost in rupiah; empty when unknown or without a budget
     * @param verdicts of persons on this item
     */
    public record Line(
            String id,
            String name,
            Optional<Ranking.Place> place,
            int rank,
            Optional<MrSort.Sorted<ProgramClass>> sorted,
            Optional<ProgramClass> proposed,
            Optional<ProgramClass> decided,
            Turn computedTurn,
            Turn turn,
            Optional<Deferral> deferral,
            OptionalLong cost,
            boolean mandatory,
            List<Verdict> verdicts) {

        public Line {
            verdicts = List.copyOf(verdicts);
        }

        /** A verdict on one thing. */
        public Optional<Verdict> verdict(Verdict.Kind kind) {
            return verdicts.stream().filter(one -> one.kind() == kind).findFirst();
        }
    }

    public Assessment {
        lines = List.copyOf(lines);
        swaps = List.copyOf(swaps);
    }

    public Optional<Line> line(String id) {
        return lines.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
