package id.go.padang.carano.program;

import id.go.padang.carano.shared.Period;
import java.math.BigDecimal;
import java.util.List;

/**
 * What all OPDs together reached in a period, everybody counted once.
 *
 * @param reports one per OPD, in the order of the shares and never of the amounts
 * @param overlaps those served by several
 * @param silent SIPD codes of OPDs with a share that have not reported
 */
public record JointProgress(Period period, List<GoalReport> reports, List<Overlap> overlaps, List<String> silent) {

    public JointProgress {
        reports = List.copyOf(reports);
        overlaps = List.copyOf(overlaps);
        silent = List.copyOf(silent);
    }

    /** The sum of what each reported. */
    public BigDecimal sum() {
        return reports.stream().map(GoalReport::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same with everybody counted once. */
    public BigDecimal once() {
        return sum().subtract(ShareCheck.twice(overlaps));
    }
}
