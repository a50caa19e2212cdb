package id.go.padang.carano.priority;

import java.util.Set;

/** Where a study stands on its way to a decision; its text key is {@code priority.status.<name>}. */
public enum StudyStatus {
    /** Being drawn up and weighed. */
    DRAFT,
    /** The lead OPD stands for it; waits for the OPDs that are to support it. */
    PROPOSED,
    /** All OPDs concerned agreed; waits for Pimpinan. */
    AGREED,
    /** Back to the lead OPD, with a reason. */
    RETURNED,
    /** Decided and frozen for ever. */
    APPROVED,
    /** Open to the council and every reader of figures, for ever. */
    PUBLISHED,
    /** Given up before it was decided. */
    WITHDRAWN;

    /** The next status, when the table of moves has it; throws {@link WrongMoveException} otherwise. */
    StudyStatus to(StudyStatus next) {
        if (!next().contains(next)) {
            throw new WrongMoveException(this, next);
        }
        return next;
    }

    /** The table of moves. */
    Set<StudyStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(PROPOSED, WITHDRAWN);
            case PROPOSED -> Set.of(AGREED, DRAFT);
            case AGREED -> Set.of(APPROVED, RETURNED);
            case APPROVED -> Set.of(PUBLISHED);
            case PUBLISHED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether the table of moves leads from here to there. */
    public boolean mayBecome(StudyStatus next) {
        return next().contains(next);
    }

    /** Whether criteria and weights may still be changed. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it is a decision, which nothing changes any more. */
    public boolean decided() {
        return this == APPROVED || this == PUBLISHED;
    }
}
