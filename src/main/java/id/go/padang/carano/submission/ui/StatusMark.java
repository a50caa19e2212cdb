package id.go.padang.carano.submission.ui;

import id.go.padang.carano.shared.ui.StatusBadge;
import id.go.padang.carano.submission.BatchStatus;

/** A batch's status as a badge. */
final class StatusMark {

    private StatusMark() {}

    static StatusBadge of(BatchStatus status, String text) {
        return new StatusBadge(kind(status), text);
    }

    private static StatusBadge.Kind kind(BatchStatus status) {
        return switch (status) {
            case RECEIVED, CHECKED, WITHDRAWN, REPLACED -> StatusBadge.Kind.NEUTRAL;
            case UNMAPPED, SUBMITTED, VERIFIED -> StatusBadge.Kind.ATTENTION;
            case VALIDATED -> StatusBadge.Kind.GOOD;
            case PUBLISHED -> StatusBadge.Kind.OFFICIAL;
            case RETURNED, REFUSED, INTERRUPTED -> StatusBadge.Kind.BAD;
        };
    }
}
