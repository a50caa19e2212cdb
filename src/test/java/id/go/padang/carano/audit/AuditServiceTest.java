package id.go.padang.carano.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class AuditServiceTest {

    @Autowired
    AuditService audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @WithMockUser(
            username = "inspektur",
            authorities = {"ROLE_AUDITOR", "READ_TRAIL"})
    void keepsWhoDidWhatAndWhy() {
        audit.record("PERSON_VIEWED", "batch/7", "row=3", "memeriksa pengaduan");
        var entry = audit.find(filter("PERSON_VIEWED"), 0, 1).getFirst();
        assertThat(entry.actor()).isEqualTo("inspektur");
        assertThat(entry.role()).isEqualTo("AUDITOR");
        assertThat(entry.purpose()).contains("memeriksa pengaduan");
        assertThat(audit.count(filter("PERSON_VIEWED"))).isEqualTo(1);
    }

    @Test
    @WithMockUser(authorities = "READ_TRAIL")
    void staysOneChainWhenManyWriteAtOnce() {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 30).forEach(n -> writers.submit(() -> audit.record("TESTED", "thread/" + n, "")));
        }
        assertThat(audit.count(filter("TESTED"))).isEqualTo(30);
        assertThat(audit.checkChain().whole()).isTrue();
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        var before = entries();
        transaction.executeWithoutResult(status -> {
            audit.record("UNDONE", "batch/1", "");
            status.setRollbackOnly();
        });
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void theTableRefusesToForget() {
        audit.record("KEPT", "batch/1", "");
        assertThatThrownBy(() -> jdbc.sql("UPDATE audit_entry SET detail = 'lain' WHERE action = 'KEPT'")
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit_entry WHERE action = 'KEPT'")
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    @WithMockUser(authorities = "READ_TRAIL")
    void findsTheFirstEntryThatSomebodySlippedIn() {
        transaction.executeWithoutResult(status -> {
            audit.record("BEFORE", "batch/1", "");
            long next = entries() + 1;
            jdbc.sql("""
                            INSERT INTO audit_entry (sequence_number, happened_at_utc, actor, actor_role, action,
                                                     subject, detail, purpose, previous_digest, digest)
                            SELECT ?, happened_at_utc, 'orang lain', actor_role, action, subject, detail, purpose,
                                   digest, digest
                              FROM audit_entry WHERE sequence_number = ?
                            """).params(next, next - 1).update();
            assertThat(audit.checkChain().brokenAt()).contains(next);
            status.setRollbackOnly();
        });
    }

    @Test
    @WithMockUser(authorities = "READ_TRAIL")
    void noticesThatTheEndWasCutOff() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE audit_head SET sequence_number = sequence_number + 1")
                    .update();
            assertThat(audit.checkChain().brokenAt()).contains(entries() + 1);
            status.setRollbackOnly();
        });
    }

    @Test
    @WithMockUser(authorities = "READ_FIGURES")
    void onlyWhoMayReadTheTrailReadsIt() {
        assertThatThrownBy(() -> audit.find(AuditFilter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void fieldsCannotSwapTheirEnds() {
        var at = java.time.Instant.EPOCH;
        assertThat(Link.digest(Link.START, 1, at, "a", "bc", "d", "e", "f", null))
                .isNotEqualTo(Link.digest(Link.START, 1, at, "ab", "c", "d", "e", "f", null));
    }

    private long entries() {
        return jdbc.sql("SELECT MAX(sequence_number) FROM audit_entry")
                .query(Long.class)
                .single();
    }

    private static AuditFilter filter(String action) {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(action), Optional.empty());
    }
}
