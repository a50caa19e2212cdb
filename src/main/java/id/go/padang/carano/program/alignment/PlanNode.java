package id.go.padang.carano.program.alignment;

import id.go.padang.carano.indicator.Indicator.Direction;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of a development plan.
 *
 * @param version grows with every change; 0 for one that is not kept yet
 * @param code unique inside the plan
 * @param parentCode the node above in the same plan; empty for a misi
 * @param indicator in words; empty where the node has none
 * @param direction which way is good
 * @param baseYear empty where none is stated
 * @param targets value by year
 * @param source where it is written; an example says {@code Contoh}
 */
public record PlanNode(
        long id,
        int version,
        Plan plan,
        PlanLevel level,
        String code,
        String parentCode,
        String text,
        String indicator,
        String unit,
        Direction direction,
        Optional<Integer> baseYear,
        Optional<BigDecimal> baseValue,
        SortedMap<Integer, BigDecimal> targets,
        String source) {

    /** What the source of an example says. */
    public static final String EXAMPLE = "Contoh";

    public PlanNode {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    }

    public boolean isExample() {
        return source.startsWith(EXAMPLE);
    }

    /** Whether there is anything to measure it by. */
    public boolean measured() {
        return !indicator.isEmpty();
    }
}
