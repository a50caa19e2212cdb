package id.go.padang.carano.people;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.people.PersonAccess.Kind;
import id.go.padang.carano.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of who looked at whom; only ever added to. */
@Repository
class AccessQueries {

    private static final int WRITTEN_AT_ONCE = 1_000;
    private static final int LONGEST_LIST = 400;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AccessQueries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What all persons looked at in one go have in common. */
    record Look(
            Account account,
            Kind kind,
            String dataset,
            long batchId,
            String list,
            @Nullable String purpose) {}

    /** @param line empty when only a number was looked for */
    record Met(OptionalLong line, Optional<byte[]> person) {}

    void add(Look look, List<Met> persons) {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        var list = look.list().substring(0, Math.min(look.list().length(), LONGEST_LIST));
        batches.batchUpdate("""
                INSERT INTO person_access (id, accessed_at_utc, account_id, actor, actor_role, kind, dataset, batch_id,
                                           line, person, list, purpose)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, persons, WRITTEN_AT_ONCE, (statement, met) -> {
            statement.setLong(1, Ids.next());
            statement.setObject(2, now);
            statement.setLong(3, look.account().id());
            statement.setString(4, look.account().username());
            statement.setString(5, look.account().role().name());
            statement.setString(6, look.kind().name());
            statement.setString(7, look.dataset());
            statement.setLong(8, look.batchId());
            if (met.line().isPresent()) {
                statement.setLong(9, met.line().getAsLong());
            } else {
                statement.setNull(9, Types.INTEGER);
            }
            if (met.person().isPresent()) {
                statement.setBytes(10, met.person().get());
            } else {
                statement.setNull(10, Types.BINARY);
            }
            statement.setString(11, list);
            statement.setString(12, look.purpose());
        });
    }

    long count(long accountId, Kind kind, Instant since) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM person_access
                         WHERE account_id = ? AND kind = ? AND accessed_at_utc >= ?
                        """)
                .params(accountId, kind.name(), LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    List<PersonAccess> of(byte[] person, int limit) {
        return jdbc.sql("SELECT * FROM person_access WHERE person = ? ORDER BY accessed_at_utc DESC, id DESC LIMIT ?")
                .params(person, limit)
                .query((row, n) -> access(row))
                .list();
    }

    private static PersonAccess access(ResultSet row) throws SQLException {
        var line = row.getObject("line", Long.class);
        return new PersonAccess(
                row.getObject("accessed_at_utc", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor"),
                row.getString("actor_role"),
                Kind.valueOf(row.getString("kind")),
                row.getString("dataset"),
                row.getLong("batch_id"),
                line == null ? OptionalLong.empty() : OptionalLong.of(line),
                row.getString("list"),
                Optional.ofNullable(row.getString("purpose")));
    }
}
