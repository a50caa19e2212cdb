package id.go.padang.carano.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Compares a batch with the population base, some thousand lines at a time. Table and column names are {@link Matched}'s.
 * Which index to take is said, since right after a delivery the server does not know its tables yet.
 */
@Repository
class MatchQueries {

    private static final String OTHER_AREA = """
            LEFT(r.wilayah, LEAST(LENGTH(r.wilayah), LENGTH(p.wilayah)))
              <> LEFT(p.wilayah, LEAST(LENGTH(r.wilayah), LENGTH(p.wilayah)))""";
    private static final String EVENT = """
            EXISTS (SELECT 1 FROM register_peristiwa e FORCE INDEX (register_peristiwa_nik)
                     WHERE e.nik_index = r.%s AND e.jenis = '%s' AND e.batch_id IN (:events)
                       AND e.tanggal_peristiwa <= :reference)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MatchQueries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    record Batch(long id, String dataset, LocalDate referenceDate) {}

    /** Lines {@code after < line <= to} of one batch, held against one population and the events until then. */
    record Task(Matched kind, Batch batch, long population, List<Long> events, long after, long to) {

        Map<String, Object> parameters() {
            return Map.of(
                    "batch",
                    batch.id(),
                    "reference",
                    batch.referenceDate(),
                    "population",
                    population,
                    "events",
                    events.isEmpty() ? List.of(-1L) : events,
                    "after",
                    after,
                    "to",
                    to);
        }
    }

    /** A row whose name is written otherwise in the population, and what else differs. */
    record OtherName(long line, String own, String population, boolean birth, boolean area) {}

    /** A batch whose rows stand in a register. */
    Optional<Batch> batch(long id) {
        return jdbc.sql("SELECT id, dataset, reference_date FROM batch WHERE id = ?")
                .param(id)
                .query((row, n) -> batch(row))
                .optional();
    }

    /** The newest batch of each dataset whose rows stand in a register. */
    List<Batch> newest() {
        return jdbc.sql("""
                        SELECT b.id, b.dataset, b.reference_date FROM batch b
                         WHERE b.status IN ('CHECKED', 'SUBMITTED', 'VERIFIED', 'VALIDATED', 'PUBLISHED')
                           AND NOT EXISTS (SELECT 1 FROM batch later
                                            WHERE later.dataset = b.dataset
                                              AND later.status IN ('CHECKED', 'SUBMITTED', 'VERIFIED', 'VALIDATED',
                                                                   'PUBLISHED')
                                              AND (later.reference_date > b.reference_date
                                                   OR later.reference_date = b.reference_date AND later.id > b.id))
                        """).query((row, n) -> batch(row)).list();
    }

    /** The newest population that walidata stands for, not later than a day. */
    Optional<Long> population(LocalDate day) {
        return jdbc.sql("""
                        SELECT id FROM batch
                         WHERE dataset = 'penduduk' AND status IN ('VALIDATED', 'PUBLISHED') AND reference_date <= ?
                         ORDER BY reference_date DESC, id DESC LIMIT 1
                        """).param(day).query((row, n) -> row.getLong(1)).optional();
    }

    /** The events that walidata stands for: of every month the last delivery. */
    List<Long> events() {
        return jdbc.sql("""
                        SELECT MAX(id) FROM batch
                         WHERE dataset = 'peristiwa' AND status IN ('VALIDATED', 'PUBLISHED') GROUP BY period
                        """).query((row, n) -> row.getLong(1)).list();
    }

    /** The last line of the next chunk; empty behind the end of the batch. */
    Optional<Long> lastOfChunk(Matched kind, long batchId, long after, int size) {
        return jdbc.sql("""
                        SELECT MAX(line) FROM (SELECT line FROM %s WHERE batch_id = ? AND line > ?
                                                ORDER BY line LIMIT %d) chunk
                        """.formatted(kind.table(), size))
                .params(batchId, after)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    void delete(long batchId, long after, long to) {
        jdbc.sql("DELETE FROM match_row WHERE batch_id = ? AND line > ? AND line <= ?")
                .params(batchId, after, to)
                .update();
    }

    /** Removes up to so many rows behind a line; how many it were. */
    int deleteBehind(long batchId, long after, int limit) {
        return jdbc.sql("DELETE FROM match_row WHERE batch_id = ? AND line > ? ORDER BY line LIMIT " + limit)
                .params(batchId, after)
                .update();
    }

    /** Everything but the names: a row whose name is written otherwise at all stands as {@code NAME} for now. */
    int insert(Task task) {
        var kind = task.kind();
        var twice = """
                WHEN EXISTS (SELECT 1 FROM %s d FORCE INDEX (%s) WHERE d.batch_id = r.batch_id AND d.%3$s = r.%3$s
                                AND d.line <> r.line) THEN 'DOUBLE'""".formatted(kind.table(), kind.index(), kind.number());
        var person = """
                WHEN r.tanggal_lahir <> p.tanggal_lahir THEN 'BIRTH'
                WHEN %s THEN 'KELURAHAN'""".formatted(OTHER_AREA);
        return jdbc.sql("""
                        INSERT INTO match_row (batch_id, line, state, population_batch, population_line)
                        SELECT r.batch_id, r.line,
                               CASE %s
                                    WHEN %s THEN 'DEAD'
                                    WHEN p.line IS NULL AND %s THEN 'MOVED'
                                    WHEN p.line IS NULL THEN 'NOT_FOUND'
                                    WHEN r.%s <> p.nama THEN 'NAME'
                                    %s
                                    ELSE 'PADAN'
                               END,
                               p.batch_id, p.line
                          FROM %s r
                          LEFT JOIN register_penduduk p FORCE INDEX (register_penduduk_nik)
                            ON p.batch_id = :population AND p.nik_index = r.%s
                         WHERE r.batch_id = :batch AND r.line > :after AND r.line <= :to AND r.%7$s IS NOT NULL
                        """.formatted(
                                kind.person() ? twice : "",
                                EVENT.formatted(kind.number(), "MATI"),
                                EVENT.formatted(kind.number(), "PINDAH"),
                                kind.nameColumn(),
                                kind.person() ? person : "",
                                kind.table(),
                                kind.number()))
                .params(task.parameters())
                .update();
    }

    List<OtherName> otherNames(Task task) {
        var kind = task.kind();
        return jdbc.sql("""
                        SELECT r.line, r.%s AS own, p.nama, %s AS birth, %s AS area
                          FROM match_row m
                          JOIN %s r ON r.batch_id = m.batch_id AND r.line = m.line
                          JOIN register_penduduk p ON p.batch_id = m.population_batch AND p.line = m.population_line
                         WHERE m.batch_id = :batch AND m.line > :after AND m.line <= :to AND m.state = 'NAME'
                        """.formatted(
                                kind.nameColumn(),
                                kind.person() ? "r.tanggal_lahir <> p.tanggal_lahir" : "FALSE",
                                kind.person() ? "COALESCE(" + OTHER_AREA + ", FALSE)" : "FALSE",
                                kind.table()))
                .params(task.parameters())
                .query((row, n) -> new OtherName(
                        row.getLong("line"),
                        row.getString("own"),
                        row.getString("nama"),
                        row.getBoolean("birth"),
                        row.getBoolean("area")))
                .list();
    }

    void setStates(long batchId, List<Map.Entry<Long, MatchState>> states) {
        batches.batchUpdate(
                "UPDATE match_row SET state = ? WHERE batch_id = ? AND line = ?",
                states,
                Math.max(states.size(), 1),
                (statement, entry) -> {
                    statement.setString(1, entry.getValue().name());
                    statement.setLong(2, batchId);
                    statement.setLong(3, entry.getKey());
                });
    }

    /**
     * What persons last decided about the same row of an earlier delivery is decided here too, unless somebody decided
     * here. The same row has the same NIK, name and birth date; who was accepted must still be in the population.
     */
    void carryDecisions(Matched kind, long batchId, long population) {
        jdbc.sql("""
                        INSERT IGNORE INTO match_decision
                               (batch_id, line, state, person_index, decided_by, decided_at_utc, carried_from)
                        SELECT :batch, line, state, person_index, decided_by, decided_at_utc, decided_in
                          FROM (SELECT r.line, d.state, d.person_index, d.decided_by, d.decided_at_utc,
                                       COALESCE(d.carried_from, d.batch_id) AS decided_in,
                                       ROW_NUMBER() OVER (PARTITION BY r.line ORDER BY d.batch_id DESC, d.line) AS latest
                                  FROM batch b
                                  JOIN match_decision d ON d.batch_id = b.id
                                  JOIN %1$s o ON o.batch_id = d.batch_id AND o.line = d.line
                                  STRAIGHT_JOIN %1$s r FORCE INDEX (%2$s)
                                    ON r.batch_id = :batch AND r.%3$s = o.%3$s
                                   AND r.%4$s = o.%4$s %5$s
                                 WHERE b.dataset = :dataset AND b.id < :batch) earlier
                         WHERE latest = 1
                           AND (state = 'REFUSED'
                                OR state = 'ACCEPTED'
                                   AND EXISTS (SELECT 1 FROM register_penduduk p FORCE INDEX (register_penduduk_nik)
                                                WHERE p.batch_id = :population AND p.nik_index = earlier.person_index))
                        """.formatted(
                                kind.table(),
                                kind.index(),
                                kind.number(),
                                kind.nameColumn(),
                                kind.person() ? "AND r.tanggal_lahir = o.tanggal_lahir" : ""))
                .param("batch", batchId)
                .param("population", population)
                .param("dataset", kind.dataset())
                .update();
    }

    /** What persons decided before stands again, where the comparison finds as little as then. */
    void repeatDecisions(Task task) {
        jdbc.sql("""
                        UPDATE match_row m
                          JOIN match_decision d ON d.batch_id = m.batch_id AND d.line = m.line
                                               AND d.state IN ('ACCEPTED', 'REFUSED')
                          LEFT JOIN register_penduduk p FORCE INDEX (register_penduduk_nik)
                            ON p.batch_id = :population AND p.nik_index = d.person_index
                           SET m.state = IF(p.line IS NULL, m.state, 'ACCEPTED'),
                               m.population_batch = p.batch_id,
                               m.population_line = p.line,
                               m.decided_by = d.decided_by,
                               m.decided_at_utc = d.decided_at_utc
                         WHERE m.batch_id = :batch AND m.line > :after AND m.line <= :to AND m.state = 'NOT_FOUND'
                        """).params(task.parameters()).update();
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(row.getLong("id"), row.getString("dataset"), row.getObject("reference_date", LocalDate.class));
    }
}
