package id.go.padang.carano.report;

import java.util.Map;
import java.util.Set;

/** What an issued report counts for today; it stays readable in every state. */
public enum IssueState {
    VALID,
    WITHDRAWN,
    REPLACED;

    private static final Map<IssueState, Set<IssueState>> MOVES =
            Map.of(VALID, Set.of(WITHDRAWN, REPLACED), WITHDRAWN, Set.of(), REPLACED, Set.of());

    /** The next state; a {@link ReportProblem} when there is no way from here to there. */
    IssueState to(IssueState next) {
        if (!MOVES.getOrDefault(this, Set.of()).contains(next)) {
            throw new ReportProblem("report.problem.state", name());
        }
        return next;
    }
}
