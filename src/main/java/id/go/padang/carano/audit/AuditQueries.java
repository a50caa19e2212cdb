package id.go.padang.carano.audit;

import id.go.padang.carano.shared.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditQueries {

    private static final String COLUMNS = """
            SELECT sequence_number, happened_at_utc, actor, actor_role, action, subject, detail, purpose,
                   previous_digest, digest
              FROM audit_entry
            """;

    private final JdbcClient jdbc;

    AuditQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of the chain. */
    record Head(long number, String digest) {}

    /** Held until the caller's transaction ends: two entries never share a predecessor. */
    Head lockHead() {
        return jdbc.sql("SELECT sequence_number, digest FROM audit_head WHERE id = 1 FOR UPDATE")
                .query((row, n) -> new Head(row.getLong(1), row.getString(2)))
                .single();
    }

    Head head() {
        return jdbc.sql("SELECT sequence_number, digest FROM audit_head WHERE id = 1")
                .query((row, n) -> new Head(row.getLong(1), row.getString(2)))
                .single();
    }

    void append(AuditEntry entry) {
        jdbc.sql("""
                        INSERT INTO audit_entry (sequence_number, happened_at_utc, actor, actor_role, action, subject,
                                                 detail, purpose, previous_digest, digest)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        entry.number(),
                        utc(entry.at()),
                        entry.actor(),
                        entry.role(),
                        entry.action(),
                        entry.subject(),
                        entry.detail())
                .param(entry.purpose().orElse(null))
                .params(entry.previousDigest(), entry.digest())
                .update();
        jdbc.sql("UPDATE audit_head SET sequence_number = ?, digest = ? WHERE id = 1")
                .params(entry.number(), entry.digest())
                .update();
    }

    List<AuditEntry> after(long number, int limit) {
        return jdbc.sql(COLUMNS + " WHERE sequence_number > ? ORDER BY sequence_number LIMIT ?")
                .params(number, limit)
                .query(AuditQueries::entry)
                .list();
    }

    List<AuditEntry> find(AuditFilter filter, int offset, int limit) {
        var values = new HashMap<String, Object>(Map.of("limit", limit, "offset", offset));
        return jdbc.sql(COLUMNS + where(filter, values) + " ORDER BY sequence_number DESC LIMIT :limit OFFSET :offset")
                .params(values)
                .query(AuditQueries::entry)
                .list();
    }

    long count(AuditFilter filter) {
        var values = new HashMap<String, Object>();
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry" + where(filter, values))
                .params(values)
                .query(Long.class)
                .single();
    }

    List<String> actions() {
        return jdbc.sql("SELECT DISTINCT action FROM audit_entry ORDER BY action")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static String where(AuditFilter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        filter.from().ifPresent(day -> {
            conditions.add("happened_at_utc >= :from");
            values.put("from", startOf(day));
        });
        filter.to().ifPresent(day -> {
            conditions.add("happened_at_utc < :to");
            values.put("to", startOf(day.plusDays(1)));
        });
        filter.actor().ifPresent(actor -> {
            conditions.add("actor = :actor");
            values.put("actor", actor);
        });
        filter.action().ifPresent(action -> {
            conditions.add("action = :action");
            values.put("action", action);
        });
        filter.text().ifPresent(text -> {
            conditions.add("(LOCATE(:text, subject) > 0 OR LOCATE(:text, detail) > 0)");
            values.put("text", text);
        });
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static LocalDateTime startOf(LocalDate day) {
        return utc(day.atStartOfDay(Formats.WIB).toInstant());
    }

    // a local time the driver cannot move to another zone
    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static AuditEntry entry(ResultSet row, int n) throws SQLException {
        return new AuditEntry(
                row.getLong("sequence_number"),
                row.getObject("happened_at_utc", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor"),
                row.getString("actor_role"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                Optional.ofNullable(row.getString("purpose")),
                row.getString("previous_digest"),
                row.getString("digest"));
    }
}
