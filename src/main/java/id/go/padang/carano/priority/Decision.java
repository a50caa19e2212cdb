package id.go.padang.carano.priority;

import id.go.padang.carano.shared.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision as it was frozen on approval: nothing later alters it. Its figures are those that every reader of the city
 * may see, so it can be shown and printed whole to whoever may open it.
 *
 * @param revision from 1
 * @param previous id of the decision that this one revises
 * @param plan what was decided on: release, scales, weighing, budget, OPDs, term, regulation
 * @param criteria in the order of the study
 * @param items in the decided order, those without a rank last
 * @param spent rupiah for those put first; empty without a budget
 * @param stances of the OPDs concerned
 * @param weighers display names of those who weighed
 * @param consensus of those who weighed (Borda), best first; empty when fewer than two did
 * @param approvedBy display name
 * @param reason what Pimpinan said on approval; may be empty
 */
public record Decision(
        long id,
        int revision,
        Optional<Long> previous,
        Plan plan,
        List<Criterion> criteria,
        List<Item> items,
        Firmness firmness,
        Optional<Long> spent,
        List<Stance> stances,
        List<String> weighers,
        List<Standing> consensus,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant approvedAt,
        String reason) {

    /**
     * A criterion with its weight.
     *
     * @param weight 0 to 1
     * @param source empty for values entered by hand
     */
    public record Criterion(Measure measure, double weight, Optional<Evidence.Source> source) {}

    /**
     * An area or programme.
     *
     * @param rank decided, from 1; 0 when too little is known
     * @param computedRank before any verdict; 0 likewise
     * @param score 0 to 100; empty when too little is known
     * @param parts one for each criterion
     * @param computedClass by the thresholds; empty when nothing is known
     * @param support share of known weight, 0 to 1, that reached the bound of the computed class, or of the worst bound
     *     where none was reached
     * @param missed criteria that keep it from the next better class
     * @param vetoes criteria that ruled the next better class out
     * @param programClass decided
     * @param turn decided
     * @param deferral why it does not go first
     * @param cost in rupiah
     * @param first share of weightings, 0 to 1, in which it is first
     * @param leading share of weightings, 0 to 1, in which it is among the leading places
     */
    public record Item(
            String id,
            String name,
            int rank,
            int computedRank,
            Optional<Double> score,
            List<Part> parts,
            Optional<ProgramClass> computedClass,
            double support,
            List<String> missed,
            List<String> vetoes,
            Optional<ProgramClass> programClass,
            Turn turn,
            Optional<Deferral> deferral,
            Optional<Long> cost,
            boolean mandatory,
            Optional<Double> first,
            Optional<Double> leading,
            List<Verdict> verdicts) {}

    /**
     * What a criterion adds to a score.
     *
     * @param count how many are behind a rate; missing where the criterion is no rate
     * @param points 0 to 100; empty when unknown
     * @param weight the share that it had in this score
     * @param contribution points times weight
     */
    public record Part(
            String criterion, Value value, Value count, Optional<Double> points, double weight, double contribution) {}

    /**
     * How firm the first place stands.
     *
     * @param leaders names of those in the first place
     * @param ranges by aspect (name of the {@link Aspect}), or by criterion where there is one aspect only
     * @param first share of weightings, 0 to 1, in which the leader is first
     * @param draws how many weightings were drawn
     */
    public record Firmness(List<String> leaders, List<Range> ranges, double first, int draws) {}

    /** The first place stays while the weight is between low and high, all 0 to 1. */
    public record Range(String id, double weight, double low, double high, Optional<String> challenger) {}

    /** Where somebody stands with all weighers together; ties share a rank. */
    public record Standing(String item, String name, double points, int rank) {}

    public Decision {
        criteria = List.copyOf(criteria);
        items = List.copyOf(items);
        stances = List.copyOf(stances);
        weighers = List.copyOf(weighers);
        consensus = List.copyOf(consensus);
    }
}
