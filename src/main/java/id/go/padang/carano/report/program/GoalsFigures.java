package id.go.padang.carano.report.program;

import id.go.padang.carano.program.GoalProgress;
import id.go.padang.carano.program.GoalReading;
import id.go.padang.carano.program.JointProgress;
import id.go.padang.carano.program.alignment.AlignmentCheck;
import id.go.padang.carano.program.followup.Action;
import id.go.padang.carano.shared.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the report shows, cut to its reader.
 *
 * @param goals by code
 * @param actions what is not closed first, by its date
 * @param today that ages are counted to
 */
record GoalsFigures(List<Shown> goals, List<Action> actions, AlignmentCheck check, LocalDate today) {

    /**
     * A goal with what may be printed of it.
     *
     * @param joint what the OPDs reported of the newest period
     */
    record Shown(GoalReading reading, Value now, Optional<JointProgress> joint) {

        /** Says nothing where the figure behind it is not shown. */
        GoalProgress.Standing standing() {
            return now instanceof Value.Known ? reading.progress().standing() : GoalProgress.Standing.UNKNOWN;
        }
    }
}
