package id.go.padang.carano.organization;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The failed attempts of an account since the last good one, and until when it stays shut. */
record Attempts(int failed, Optional<Instant> lockedUntil) {

    static final Attempts NONE = new Attempts(0, Optional.empty());
    static final int ALLOWED = 5;
    static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Instant FOR_EVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Shut by an admin, until an admin opens it. */
    static Attempts shut() {
        return new Attempts(0, Optional.of(FOR_EVER));
    }

    boolean isShut() {
        return lockedUntil.filter(FOR_EVER::equals).isPresent();
    }

    boolean lockedAt(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }

    /** One more failure; the fifth shuts the account, and a pause that is over starts the count again. */
    Attempts failedAgain(Instant now) {
        int total = lockedUntil.isPresent() ? 1 : failed + 1;
        return total >= ALLOWED
                ? new Attempts(total, Optional.of(now.plus(PAUSE)))
                : new Attempts(total, Optional.empty());
    }
}
