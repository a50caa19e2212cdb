package id.go.padang.carano.program.followup;

import id.go.padang.carano.program.ProgramRefusedException;
import java.util.Set;

/** Where an action stands; its text key is {@code followup.state.<name>}. */
public enum ActionState {
    OPEN,
    IN_PROGRESS,
    DONE,
    CANCELLED;

    /** The table of moves. What is done or cancelled can be taken up again. */
    public Set<ActionState> next() {
        return switch (this) {
            case OPEN -> Set.of(IN_PROGRESS, DONE, CANCELLED);
            case IN_PROGRESS -> Set.of(DONE, CANCELLED);
            case DONE, CANCELLED -> Set.of(IN_PROGRESS);
        };
    }

    /** The next state; throws {@link ProgramRefusedException} on a move that the table does not have. */
    public ActionState to(ActionState next) {
        if (!next().contains(next)) {
            throw new ProgramRefusedException("followup.refused.moved");
        }
        return next;
    }

    /** Whether nothing is left to do. */
    public boolean closed() {
        return this == DONE || this == CANCELLED;
    }

    /** Whether whoever moves it there owes a reason. */
    public boolean owesReason() {
        return this == CANCELLED;
    }

    /** Whether whoever moves it there owes evidence. */
    public boolean owesEvidence() {
        return this == DONE;
    }
}
