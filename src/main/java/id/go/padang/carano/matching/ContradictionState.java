package id.go.padang.carano.matching;

import java.util.Set;

/** Where a contradiction stands; its text key is {@code contradiction.state.<name>}. */
public enum ContradictionState {
    OPEN,
    IN_PROGRESS,
    /** Mended at the source; reopens when a later delivery shows it again. */
    RESOLVED,
    /** It is as it is, and why stands in the note. */
    ACCEPTED,
    /** The registers do not show it any more. */
    CLEARED;

    /** The table of moves for persons; only the registers clear and reopen. */
    public Set<ContradictionState> next() {
        return switch (this) {
            case OPEN -> Set.of(IN_PROGRESS, RESOLVED, ACCEPTED);
            case IN_PROGRESS -> Set.of(OPEN, RESOLVED, ACCEPTED);
            case RESOLVED, ACCEPTED -> Set.of(OPEN, IN_PROGRESS);
            case CLEARED -> Set.of();
        };
    }

    /** Whether whoever moves it there owes a note. */
    public boolean owesNote() {
        return switch (this) {
            case RESOLVED, ACCEPTED -> true;
            case OPEN, IN_PROGRESS, CLEARED -> false;
        };
    }
}
