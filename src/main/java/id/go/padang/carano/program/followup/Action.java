package id.go.padang.carano.program.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Something that was agreed to be done.
 *
 * @param version grows with every change; a change names the one it was made from
 * @param reason why it was cancelled or taken up again; empty otherwise
 * @param evidence what shows that it is done
 * @param link address of the evidence; empty or {@code https://…}
 * @param lastDecision what the last review said of it
 */
public record Action(
        long id,
        int version,
        ActionContent content,
        ActionState state,
        String reason,
        String evidence,
        String link,
        Optional<LocalDate> closedOn,
        String changedBy,
        Optional<String> lastDecision) {

    /** Days since it was agreed, until it was closed or until this day. */
    public long age(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(content.agreed(), closedOn.orElse(today)));
    }

    /** Days left until it is due; negative when it is overdue. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, content.due());
    }

    /** Whether it should be done and is not. */
    public boolean overdue(LocalDate today) {
        return !state.closed() && content.due().isBefore(today);
    }
}
