package id.go.padang.carano.program.alignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of a level of a plan is linked to the plan above.
 *
 * @param linked nodes with at least one parent there
 * @param served nodes of the same level in the plan above with at least one child here
 * @param above nodes of that level in the plan above
 */
public record Coverage(Plan plan, PlanLevel level, int linked, int all, int served, int above) {

    /** Linked nodes in per cent; empty where the level has none. */
    public Optional<BigDecimal> percent() {
        return share(linked, all);
    }

    /** Served nodes of the plan above in per cent; empty where it has none. */
    public Optional<BigDecimal> servedPercent() {
        return share(served, above);
    }

    private static Optional<BigDecimal> share(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
