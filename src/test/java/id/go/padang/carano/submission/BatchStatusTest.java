package id.go.padang.carano.submission;

import static id.go.padang.carano.submission.BatchStatus.CHECKED;
import static id.go.padang.carano.submission.BatchStatus.INTERRUPTED;
import static id.go.padang.carano.submission.BatchStatus.PUBLISHED;
import static id.go.padang.carano.submission.BatchStatus.RECEIVED;
import static id.go.padang.carano.submission.BatchStatus.REFUSED;
import static id.go.padang.carano.submission.BatchStatus.REPLACED;
import static id.go.padang.carano.submission.BatchStatus.RETURNED;
import static id.go.padang.carano.submission.BatchStatus.SUBMITTED;
import static id.go.padang.carano.submission.BatchStatus.UNMAPPED;
import static id.go.padang.carano.submission.BatchStatus.VALIDATED;
import static id.go.padang.carano.submission.BatchStatus.VERIFIED;
import static id.go.padang.carano.submission.BatchStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchStatusTest {

    private static final Map<BatchStatus, Set<BatchStatus>> MOVES = Map.of(
            RECEIVED, Set.of(CHECKED, UNMAPPED, REFUSED, INTERRUPTED, WITHDRAWN),
            UNMAPPED, Set.of(RECEIVED, WITHDRAWN),
            INTERRUPTED, Set.of(RECEIVED, WITHDRAWN),
            CHECKED, Set.of(SUBMITTED, UNMAPPED, WITHDRAWN),
            SUBMITTED, Set.of(VERIFIED, RETURNED, WITHDRAWN),
            VERIFIED, Set.of(VALIDATED, RETURNED),
            VALIDATED, Set.of(PUBLISHED, REPLACED));

    @ParameterizedTest
    @EnumSource
    void movesOnlyAsTheTableSays(BatchStatus from) {
        for (BatchStatus next : BatchStatus.values()) {
            if (MOVES.getOrDefault(from, Set.of()).contains(next)) {
                assertThat(from.to(next)).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> from.to(next)).isInstanceOf(WrongMoveException.class);
            }
        }
    }
}
