package id.go.padang.carano.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * The line that a ceiling draws through a ranking: mandatory candidates first, then the others in order of rank; equal
 * ranks in the order given. It follows the order and does not trade a higher rank for several lower ones. While a
 * mandate is unpaid nothing optional is paid for.
 *
 * @param ceiling in rupiah
 * @param spent on those put first, in rupiah
 * @param lines in the order in which money was given out
 */
public record BudgetLine(Filling filling, long ceiling, long spent, List<Line> lines) {

    /** What happens after the first candidate that does not fit. */
    public enum Filling {
        /** The line is drawn there: what is put first is the longest stretch of the order that can be paid. */
        STOP,
        /** Later, cheaper candidates may still use what is left. */
        FILL_UP
    }

    /** Where a candidate ends up. */
    public enum Outcome {
        FIRST,
        DEFERRED,
        /** It may not be deferred and cannot be paid: somebody must find the money. */
        MANDATE_UNPAID
    }

    /** Why a candidate is not put first. */
    public enum Reason {
        /** It costs more than was left; {@code lacking} says how much more. */
        DOES_NOT_FIT,
        /** It would fit, but stands behind {@code behind}, where the line was drawn. */
        BEHIND_THE_LINE,
        COST_UNKNOWN,
        /** The ceiling does not pay for all mandates; {@code behind} is the first unpaid one. */
        MANDATES_COME_FIRST
    }

    /**
     * Something that asks for money.
     *
     * @param rank from 1
     * @param cost in rupiah; empty when unknown
     * @param mandatory whether a regulation demands it
     */
    public record Candidate(String id, int rank, OptionalLong cost, boolean mandatory) {

        public Candidate {
            if (cost.isPresent() && cost.getAsLong() < 0) {
                throw new IllegalArgumentException(id + ": cost below zero");
            }
        }

        /** So many units at so much each. */
        public static Candidate of(String id, int rank, long unitCost, long units, boolean mandatory) {
            return new Candidate(id, rank, OptionalLong.of(Math.multiplyExact(unitCost, units)), mandatory);
        }
    }

    /**
     * A candidate and where it ended up.
     *
     * @param left what was left of the ceiling when it was this candidate's turn, in rupiah
     * @param why empty when put first
     */
    public record Line(Candidate candidate, Outcome outcome, long left, Optional<Why> why) {}

    /**
     * Why a candidate is not put first, as data.
     *
     * @param lacking rupiah that were lacking, 0 where money is not the reason
     * @param behind the candidate that it stands behind, where that is the reason
     */
    public record Why(Reason reason, long lacking, Optional<String> behind) {}

    public BudgetLine {
        lines = List.copyOf(lines);
    }

    /**
     * Gives out the ceiling, mandates first, then in order of rank.
     *
     * @param ceiling in rupiah, from 0
     */
    public static BudgetLine draw(List<Candidate> candidates, long ceiling, Filling filling) {
        if (ceiling < 0) {
            throw new IllegalArgumentException("ceiling below zero: " + ceiling);
        }
        var order = candidates.stream()
                .sorted(Comparator.comparing((Candidate candidate) -> !candidate.mandatory())
                        .thenComparingInt(Candidate::rank))
                .toList();
        var lines = new ArrayList<Line>();
        long left = ceiling;
        Optional<String> unpaidMandate = Optional.empty();
        Optional<String> stopper = Optional.empty();
        for (Candidate candidate : order) {
            var why = why(candidate, left, unpaidMandate, stopper);
            lines.add(new Line(candidate, outcome(candidate, why), left, why));
            if (why.isEmpty()) {
                left -= candidate.cost().orElseThrow();
            } else if (candidate.mandatory()) {
                unpaidMandate = unpaidMandate.or(() -> Optional.of(candidate.id()));
            } else if (filling == Filling.STOP && why.get().reason() == Reason.DOES_NOT_FIT) {
                stopper = stopper.or(() -> Optional.of(candidate.id()));
            }
        }
        return new BudgetLine(filling, ceiling, ceiling - left, lines);
    }

    private static Optional<Why> why(
            Candidate candidate, long left, Optional<String> unpaidMandate, Optional<String> stopper) {
        if (candidate.cost().isEmpty()) {
            return Optional.of(new Why(Reason.COST_UNKNOWN, 0, Optional.empty()));
        }
        if (!candidate.mandatory() && unpaidMandate.isPresent()) {
            return Optional.of(new Why(Reason.MANDATES_COME_FIRST, 0, unpaidMandate));
        }
        long lacking = candidate.cost().getAsLong() - left;
        if (lacking > 0) {
            return Optional.of(new Why(Reason.DOES_NOT_FIT, lacking, Optional.empty()));
        }
        return stopper.map(id -> new Why(Reason.BEHIND_THE_LINE, 0, Optional.of(id)));
    }

    private static Outcome outcome(Candidate candidate, Optional<Why> why) {
        if (why.isEmpty()) {
            return Outcome.FIRST;
        }
        return candidate.mandatory() ? Outcome.MANDATE_UNPAID : Outcome.DEFERRED;
    }

    /** What is left of the ceiling, in rupiah. */
    public long left() {
        return ceiling - spent;
    }

    /** Ranks shared by optional candidates of which one is put first and another is not: a person must decide. */
    public List<Integer> splitTies() {
        var in = new TreeSet<Integer>();
        var out = new TreeSet<Integer>();
        lines.stream()
                .filter(line -> !line.candidate().mandatory())
                .forEach(line -> (line.outcome() == Outcome.FIRST ? in : out)
                        .add(line.candidate().rank()));
        in.retainAll(out);
        return List.copyOf(in);
    }
}
