package id.go.padang.carano.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant NOW = Instant.parse("2026-08-14T02:00:00Z");

    @Test
    void theFifthFailureLocksForFifteenMinutes() {
        var attempts = Attempts.NONE;
        for (int failure = 1; failure <= 4; failure++) {
            attempts = attempts.failedAgain(NOW);
            assertThat(attempts.lockedAt(NOW)).isFalse();
        }
        attempts = attempts.failedAgain(NOW);
        assertThat(attempts.lockedAt(NOW)).isTrue();
        assertThat(attempts.lockedAt(NOW.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(attempts.lockedAt(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void afterThePauseTheCountStartsAgain() {
        var afterwards = new Attempts(5, java.util.Optional.of(NOW)).failedAgain(NOW.plusSeconds(1));
        assertThat(afterwards.failed()).isEqualTo(1);
        assertThat(afterwards.lockedUntil()).isEmpty();
    }
}
