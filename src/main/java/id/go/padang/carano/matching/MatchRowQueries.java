package id.go.padang.carano.matching;

import id.go.padang.carano.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads compared rows and the persons they may mean, and keeps what was decided. */
@Repository
class MatchRowQueries {

    private final JdbcClient jdbc;

    MatchRowQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the comparison without its values. */
    record Row(
            long line,
            MatchState state,
            Optional<Long> populationBatch,
            Optional<Long> populationLine,
            Optional<MatchedRow.Decision> decision) {}

    /** Somebody as a register writes him. */
    record Written(long line, String name, LocalDate birth, Optional<String> wilayah, String street) {}

    List<Row> rows(long batchId, Optional<MatchState> state, int offset, int limit) {
        return jdbc.sql("""
                        SELECT m.*, b.period AS carried_from
                          FROM match_row m
                          LEFT JOIN match_decision d ON d.batch_id = m.batch_id AND d.line = m.line
                          LEFT JOIN batch b ON b.id = d.carried_from
                         WHERE m.batch_id = :batch AND (:state IS NULL OR m.state = :state)
                         ORDER BY m.line LIMIT :limit OFFSET :offset
                        """)
                .param("batch", batchId)
                .param("state", state.map(Enum::name).orElse(null))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    Optional<Row> row(long batchId, long line) {
        return jdbc.sql("SELECT m.*, NULL AS carried_from FROM match_row m WHERE batch_id = ? AND line = ?")
                .params(batchId, line)
                .query((row, n) -> row(row))
                .optional();
    }

    Optional<Written> person(Matched kind, long batchId, long line) {
        return jdbc.sql("SELECT line, nama, tanggal_lahir, wilayah, alamat FROM " + kind.table()
                        + " WHERE batch_id = ? AND line = ?")
                .params(batchId, line)
                .query((row, n) -> written(row))
                .optional();
    }

    /** Everybody born in these days or between these two. */
    List<Written> born(long population, Collection<LocalDate> days, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT line, nama, tanggal_lahir, wilayah, alamat FROM register_penduduk
                         WHERE batch_id = :population
                           AND (tanggal_lahir IN (:days) OR tanggal_lahir BETWEEN :from AND :to)
                        """)
                .param("population", population)
                .param("days", days)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> written(row))
                .list();
    }

    /** Keeps a decision unless another stands; whether it was kept. */
    boolean decide(long batchId, long line, String state, @Nullable Long population, @Nullable Long person, String by) {
        try {
            return again(batchId, line, state, population, person, by)
                    || jdbc.sql("""
                                            INSERT INTO match_decision
                                                   (batch_id, line, state, person_index, decided_by, decided_at_utc)
                                            VALUES (:batch, :line, :state,
                                                    (SELECT nik_index FROM register_penduduk
                                                      WHERE batch_id = :population AND line = :person), :by, :now)
                                            """)
                                    .param("batch", batchId)
                                    .param("line", line)
                                    .param("state", state)
                                    .param("population", population)
                                    .param("person", person)
                                    .param("by", by)
                                    .param("now", now())
                                    .update()
                            == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Takes a standing decision back; whether there was one. */
    boolean undo(long batchId, long line, String by) {
        return jdbc.sql("""
                        UPDATE match_decision
                           SET state = 'UNDONE', person_index = NULL, decided_by = :by, decided_at_utc = :now
                         WHERE batch_id = :batch AND line = :line AND state <> 'UNDONE'
                        """)
                        .param("batch", batchId)
                        .param("line", line)
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** @param by empty when no decision stands any more */
    void mark(
            long batchId,
            long line,
            MatchState state,
            @Nullable Long population,
            @Nullable Long person,
            @Nullable String by) {
        jdbc.sql("""
                        UPDATE match_row
                           SET state = :state, population_batch = :population, population_line = :person,
                               decided_by = :by, decided_at_utc = IF(:by IS NULL, NULL, :now)
                         WHERE batch_id = :batch AND line = :line
                        """)
                .param("batch", batchId)
                .param("line", line)
                .param("state", state.name())
                .param("population", person == null ? null : population)
                .param("person", person)
                .param("by", by)
                .param("now", now())
                .update();
    }

    private boolean again(
            long batchId, long line, String state, @Nullable Long population, @Nullable Long person, String by) {
        return jdbc.sql("""
                        UPDATE match_decision
                           SET state = :state, decided_by = :by, decided_at_utc = :now, carried_from = NULL,
                               person_index = (SELECT nik_index FROM register_penduduk
                                                WHERE batch_id = :population AND line = :person)
                         WHERE batch_id = :batch AND line = :line AND state = 'UNDONE'
                        """)
                        .param("batch", batchId)
                        .param("line", line)
                        .param("state", state)
                        .param("population", population)
                        .param("person", person)
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row) throws SQLException {
        var state = MatchState.valueOf(row.getString("state"));
        var at = row.getObject("decided_at_utc", LocalDateTime.class);
        return new Row(
                row.getLong("line"),
                state,
                Optional.ofNullable(row.getObject("population_batch", Long.class)),
                Optional.ofNullable(row.getObject("population_line", Long.class)),
                at == null
                        ? Optional.empty()
                        : Optional.of(new MatchedRow.Decision(
                                state == MatchState.ACCEPTED,
                                row.getString("decided_by"),
                                at.toInstant(ZoneOffset.UTC),
                                Optional.ofNullable(row.getString("carried_from"))
                                        .map(Period::parse))));
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                row.getLong("line"),
                row.getString("nama"),
                row.getObject("tanggal_lahir", LocalDate.class),
                Optional.ofNullable(row.getString("wilayah")),
                row.getString("alamat"));
    }
}
