package id.go.padang.carano.submission;

import java.util.Set;

/** Where a batch stands; its text key is {@code batch.status.<name>}. */
public enum BatchStatus {
    /** The file is here and being checked. */
    RECEIVED,
    /** Its headers are not the template's; waits for the operator to match them. */
    UNMAPPED,
    /** Every row was checked; only the operator sees to it. */
    CHECKED,
    /** The operator stands for it; waits for Kepala OPD. */
    SUBMITTED,
    /** Kepala OPD stands for it; waits for walidata. */
    VERIFIED,
    /** Walidata stands for it; waits for a release. */
    VALIDATED,
    /** Part of a release, for ever. */
    PUBLISHED,
    /** Back to the operator, with a reason. */
    RETURNED,
    /** The file as a whole could not be read; nothing was taken over. */
    REFUSED,
    /** The portal stopped while checking; nothing was taken over, and the check can be taken up again. */
    INTERRUPTED,
    /** The operator took it back. */
    WITHDRAWN,
    /** A later batch of the same dataset and period was validated before this one was published. */
    REPLACED;

    /** The next status, when the table of moves has it; throws {@link WrongMoveException} otherwise. */
    BatchStatus to(BatchStatus next) {
        if (!next().contains(next)) {
            throw new WrongMoveException(this, next);
        }
        return next;
    }

    /** The table of moves. */
    Set<BatchStatus> next() {
        return switch (this) {
            case RECEIVED -> Set.of(CHECKED, UNMAPPED, REFUSED, INTERRUPTED, WITHDRAWN);
            case UNMAPPED, INTERRUPTED -> Set.of(RECEIVED, WITHDRAWN);
            case CHECKED -> Set.of(SUBMITTED, UNMAPPED, WITHDRAWN);
            case SUBMITTED -> Set.of(VERIFIED, RETURNED, WITHDRAWN);
            case VERIFIED -> Set.of(VALIDATED, RETURNED);
            case VALIDATED -> Set.of(PUBLISHED, REPLACED);
            case PUBLISHED, RETURNED, REFUSED, WITHDRAWN, REPLACED -> Set.of();
        };
    }

    /** Whether the table of moves leads from here to there. */
    public boolean mayBecome(BatchStatus next) {
        return next().contains(next);
    }

    /** Whether a batch that got here still counts as a delivery of its file. */
    boolean holdsItsFile() {
        return switch (this) {
            case RECEIVED, UNMAPPED, CHECKED, SUBMITTED, VERIFIED, VALIDATED, PUBLISHED -> true;
            case RETURNED, REFUSED, INTERRUPTED, WITHDRAWN, REPLACED -> false;
        };
    }
}
