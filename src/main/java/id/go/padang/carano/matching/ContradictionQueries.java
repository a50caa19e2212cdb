package id.go.padang.carano.matching;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds contradictions and keeps the work list, cut to what an account may see. */
@Repository
class ContradictionQueries {

    private static final String FROM = """
              FROM contradiction c
             WHERE (:owner IS NULL OR c.owner_opd = :owner)
               AND (:home IS NULL OR c.wilayah = :home OR c.wilayah LIKE CONCAT(:home, '.%'))
               AND (:rule IS NULL OR c.rule = :rule)
               AND (:area IS NULL OR c.wilayah = :area OR c.wilayah LIKE CONCAT(:area, '.%'))
               AND CASE WHEN :state IS NULL THEN c.cleared_at_utc IS NULL
                        WHEN :state = 'CLEARED' THEN c.cleared_at_utc IS NOT NULL
                        ELSE c.cleared_at_utc IS NULL AND c.state = :state END
            """;
    private static final String ORDER = """
             ORDER BY FIELD(c.state, 'OPEN', 'IN_PROGRESS', 'RESOLVED', 'ACCEPTED'), c.first_seen_at_utc, c.id
             LIMIT :limit OFFSET :offset
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ContradictionQueries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Where a rule is broken. */
    record Found(
            byte[] subject,
            long batchId,
            long line,
            @Nullable String wilayah) {}

    List<Found> find(ContradictionRule rule, Current current) {
        return jdbc.sql(rule.sql())
                .params(current.parameters())
                .query((row, n) -> new Found(
                        row.getBytes("subject"),
                        row.getLong("batch_id"),
                        row.getLong("line"),
                        row.getString("wilayah")))
                .list();
    }

    /** Adds what is new, refreshes what is known, and reopens what had gone or is still there in a later delivery. */
    void keep(ContradictionRule rule, List<Found> found, LocalDateTime now) {
        batches.batchUpdate("""
                INSERT INTO contradiction (id, rule, dataset, subject, batch_id, line, wilayah, owner_opd, state, note,
                                           first_seen_at_utc, last_seen_at_utc, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', '', ?, ?, 0)
                ON DUPLICATE KEY UPDATE
                    version = version + IF(cleared_at_utc IS NOT NULL OR state = 'RESOLVED' AND batch_id <> VALUES(batch_id),
                                           1, 0),
                    state = IF(cleared_at_utc IS NOT NULL OR state = 'RESOLVED' AND batch_id <> VALUES(batch_id),
                               'OPEN', state),
                    cleared_at_utc = NULL,
                    batch_id = VALUES(batch_id), line = VALUES(line), wilayah = VALUES(wilayah),
                    owner_opd = VALUES(owner_opd), last_seen_at_utc = VALUES(last_seen_at_utc)
                """, found, Math.max(found.size(), 1), (statement, one) -> {
            statement.setLong(1, Ids.next());
            statement.setString(2, rule.code());
            statement.setString(3, rule.dataset());
            statement.setBytes(4, one.subject());
            statement.setLong(5, one.batchId());
            statement.setLong(6, one.line());
            statement.setString(7, one.wilayah());
            statement.setString(8, rule.owner());
            statement.setObject(9, now);
            statement.setObject(10, now);
        });
    }

    /** Clears up to so many that were last seen before; how many it were. */
    int clear(ContradictionRule rule, LocalDateTime before, int limit) {
        return jdbc.sql("""
                        UPDATE contradiction SET cleared_at_utc = ?, version = version + 1
                         WHERE rule = ? AND dataset = ? AND last_seen_at_utc < ? AND cleared_at_utc IS NULL
                         ORDER BY id LIMIT %d
                        """.formatted(limit))
                .params(before, rule.code(), rule.dataset(), before)
                .update();
    }

    List<Contradiction> find(Account reader, ContradictionFilter filter, int offset, int limit) {
        return jdbc.sql("SELECT c.*" + FROM + ORDER)
                .params(parameters(reader, filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> contradiction(row))
                .list();
    }

    long count(Account reader, ContradictionFilter filter) {
        return jdbc.sql("SELECT COUNT(*)" + FROM)
                .params(parameters(reader, filter))
                .query(Long.class)
                .single();
    }

    /** How many each rule still shows. */
    Map<String, Long> byRule(Account reader, ContradictionFilter filter) {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql("SELECT c.rule, COUNT(*) AS n" + FROM + " GROUP BY c.rule ORDER BY n DESC, c.rule")
                .params(parameters(reader, filter))
                .query(row -> {
                    counts.put(row.getString("rule"), row.getLong("n"));
                });
        return counts;
    }

    /** How many are in each state, by rule. */
    Map<String, Map<ContradictionState, Long>> counted() {
        var counts = new LinkedHashMap<String, Map<ContradictionState, Long>>();
        jdbc.sql("""
                SELECT rule, IF(cleared_at_utc IS NULL, state, 'CLEARED') AS stands, COUNT(*) AS n
                  FROM contradiction GROUP BY rule, stands
                """).query(row -> {
            counts.computeIfAbsent(row.getString("rule"), rule -> new EnumMap<>(ContradictionState.class))
                    .put(ContradictionState.valueOf(row.getString("stands")), row.getLong("n"));
        });
        return counts;
    }

    Optional<Contradiction> find(Account reader, long id) {
        return jdbc.sql("SELECT c.* FROM contradiction c WHERE c.id = :id AND (:owner IS NULL OR c.owner_opd = :owner)")
                .param("id", id)
                .param("owner", owner(reader))
                .query((row, n) -> contradiction(row))
                .optional();
    }

    /** Whether it still stood as it was seen. */
    boolean move(long id, int version, ContradictionState state, String note, String by) {
        return jdbc.sql("""
                        UPDATE contradiction
                           SET state = ?, note = ?, changed_by = ?, changed_at_utc = ?, version = version + 1
                         WHERE id = ? AND version = ? AND cleared_at_utc IS NULL
                        """)
                        .params(state.name(), note, by, LocalDateTime.now(ZoneOffset.UTC), id, version)
                        .update()
                == 1;
    }

    private static Map<String, Object> parameters(Account reader, ContradictionFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("owner", owner(reader));
        parameters.put("home", reader.wilayah().map(KodeWilayah::value).orElse(null));
        parameters.put("rule", filter.rule().orElse(null));
        parameters.put("area", filter.area().map(KodeWilayah::value).orElse(null));
        parameters.put("state", filter.state().map(Enum::name).orElse(null));
        return parameters;
    }

    /** Whose contradictions an account sees; nothing for those who see every OPD's. */
    private static @Nullable String owner(Account reader) {
        boolean all = reader.may(Permission.VALIDATE) || reader.role() == Role.CAMAT || reader.role() == Role.LURAH;
        return all ? null : reader.opd().orElse("-");
    }

    private static Contradiction contradiction(ResultSet row) throws SQLException {
        return new Contradiction(
                row.getLong("id"),
                row.getString("rule"),
                row.getString("dataset"),
                row.getString("owner_opd"),
                row.getLong("batch_id"),
                row.getLong("line"),
                Optional.ofNullable(row.getString("wilayah")).map(KodeWilayah::new),
                row.getObject("cleared_at_utc") == null
                        ? ContradictionState.valueOf(row.getString("state"))
                        : ContradictionState.CLEARED,
                row.getString("note"),
                instant(row, "first_seen_at_utc"),
                instant(row, "last_seen_at_utc"),
                Optional.ofNullable(row.getString("changed_by")),
                Optional.empty(),
                row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
