package id.go.padang.carano.program.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What people write about an action.
 *
 * @param ownerOpd SIPD code of the OPD that answers for it
 * @param supporting SIPD codes of OPDs that help
 * @param agreed when it was agreed, up to today; a meeting may be written down days later
 * @param goalId the shared target it serves
 * @param decisionId the decision it follows from, one of {@link FollowedDecisions}
 * @param published whether the council may read it
 */
public record ActionContent(
        String title,
        String detail,
        String ownerOpd,
        SortedSet<String> supporting,
        LocalDate agreed,
        LocalDate due,
        Optional<Long> goalId,
        Optional<Long> decisionId,
        boolean published) {}
