package id.go.padang.carano.priority;

import java.util.Optional;

/**
 * Why something does not go first.
 *
 * @param lacking rupiah that were lacking; 0 where money is not the reason
 * @param behind name of what it stands behind, where that is the reason
 */
public record Deferral(Reason reason, long lacking, Optional<String> behind) {

    /** Its text key is {@code priority.deferral.<name>}. */
    public enum Reason {
        DOES_NOT_FIT,
        BEHIND_THE_LINE,
        COST_UNKNOWN,
        MANDATES_COME_FIRST,
        /** No budget was given, and the rank is below the places that go first. */
        OUTSIDE_THE_TOP,
        /** Too little is known for a rank. */
        NO_RANK,
        /** A person said so; the override has the reason. */
        BY_OVERRIDE
    }

    static Deferral of(Reason reason) {
        return new Deferral(reason, 0, Optional.empty());
    }
}
