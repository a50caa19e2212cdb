package id.go.padang.carano.program;

import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the OPDs say they reached, put together so that everybody counts once. */
@Component
class Reports {

    static final int NOTE_LENGTH = 1000;

    private final GoalQueries queries;

    Reports(GoalQueries queries) {
        this.queries = queries;
    }

    List<JointProgress> of(Goal goal) {
        var byPeriod = new TreeMap<Period, List<GoalReport>>(Comparator.reverseOrder());
        queries.reports(goal.id())
                .forEach(report -> byPeriod.merge(
                        report.period(),
                        List.of(report),
                        (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
                                .toList()));
        var order = goal.content().shares().stream().map(Share::opd).toList();
        return byPeriod.entrySet().stream()
                .map(entry -> new JointProgress(
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparingInt(report -> order.indexOf(report.opd())))
                                .toList(),
                        queries.overlaps(goal.id(), entry.getKey()),
                        order.stream()
                                .filter(opd -> entry.getValue().stream()
                                        .noneMatch(report -> report.opd().equals(opd)))
                                .toList()))
                .toList();
    }

    /** What was reported last, where it is stated in the unit of the measure and no release tells. */
    GoalProgress.Reading reading(Goal goal) {
        return goal.content().shareUnit() != ShareUnit.TARGET
                ? GoalProgress.Reading.NOTHING
                : of(goal).stream()
                        .findFirst()
                        .map(joint -> new GoalProgress.Reading(
                                Value.of(joint.once()),
                                Optional.of(joint.period().code()),
                                Optional.empty(),
                                Math.max(0, joint.once().stripTrailingZeros().scale())))
                        .orElse(GoalProgress.Reading.NOTHING);
    }

    void add(Goal goal, GoalReport report, List<Overlap> overlaps) {
        if (report.amount().signum() < 0
                || report.amount().precision() - report.amount().scale() > 15) {
            throw new ProgramRefusedException("program.refused.amount");
        }
        if (report.note().length() > NOTE_LENGTH) {
            throw new ProgramRefusedException("program.refused.note", NOTE_LENGTH);
        }
        queries.report(goal.id(), report);
        var reported = queries.reports(goal.id()).stream()
                .filter(one -> one.period().equals(report.period()))
                .toList();
        for (Overlap overlap : overlaps) {
            if (overlap.opd().size() < 2
                    || overlap.amount().signum() <= 0
                    || !overlap.opd().stream()
                            .allMatch(opd -> goal.content().share(opd).isPresent())) {
                throw new ProgramRefusedException("program.problem.overlap");
            }
        }
        // an OPD that has not reported yet cannot have fewer than it shares
        for (GoalReport one : reported) {
            if (GoalRules.overlapsOf(one.opd(), overlaps).compareTo(one.amount()) > 0) {
                throw new ProgramRefusedException("program.refused.overlap_large");
            }
        }
        queries.replaceOverlaps(goal.id(), report.period(), overlaps);
    }
}
