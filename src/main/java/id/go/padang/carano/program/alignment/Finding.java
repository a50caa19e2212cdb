package id.go.padang.carano.program.alignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something that does not fit.
 *
 * @param parent what it should fit under; empty for an orphan
 * @param years that it is about; empty where years have no part in it
 * @param own value of the child in the first of the years
 * @param above value of the parent there
 */
public record Finding(
        Fault fault,
        PlanNode node,
        Optional<PlanNode> parent,
        List<Integer> years,
        Optional<BigDecimal> own,
        Optional<BigDecimal> above) {

    /** What kind of thing; text key {@code alignment.fault.<name>}. */
    public enum Fault {
        /** Serves nothing in the plan above. */
        ORPHAN,
        /** Asks for less than the parent does in the same year. */
        WEAKER,
        OTHER_UNIT,
        OTHER_BASE_YEAR,
        /** Years that the parent has a target for and the child has not. */
        MISSING_YEARS,
        /** The good way up is the bad way of the parent. */
        OTHER_DIRECTION
    }

    static Finding of(Fault fault, PlanNode node, PlanNode parent) {
        return new Finding(fault, node, Optional.of(parent), List.of(), Optional.empty(), Optional.empty());
    }
}
