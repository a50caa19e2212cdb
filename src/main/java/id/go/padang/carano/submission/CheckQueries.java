package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the check of a file reads and notes about its batch. */
@Repository
class CheckQueries {

    private final JdbcClient jdbc;
    private final IndicatorService indicatorService;

    CheckQueries(JdbcClient jdbc, IndicatorService indicatorService) {
        this.jdbc = jdbc;
        this.indicatorService = indicatorService;
    }

    Delivery delivery(long id) {
        return jdbc.sql("SELECT * FROM batch WHERE id = ?")
                .param(id)
                .query((row, n) -> delivery(row))
                .single();
    }

    /** The batch, the one it corrects, the one that one corrects, … */
    List<Delivery> chain(long id) {
        var chain = new ArrayList<Delivery>();
        var next = OptionalLong.of(id);
        while (next.isPresent()) {
            var one = delivery(next.getAsLong());
            chain.add(one);
            next = one.corrects();
        }
        return chain;
    }

    /** Batches that correct this one, in the order they came. */
    List<Long> corrections(long id) {
        return jdbc.sql("SELECT id FROM batch WHERE corrects = ? ORDER BY id")
                .param(id)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** Who delivered a batch, and when. */
    Received received(long id) {
        return jdbc.sql("SELECT file_name, received_by, received_at_utc FROM batch WHERE id = ?")
                .param(id)
                .query((row, n) -> new Received(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .single();
    }

    record Received(String fileName, String by, Instant at) {}

    BatchStatus status(long id) {
        return jdbc.sql("SELECT status FROM batch WHERE id = ?")
                .param(id)
                .query((row, n) -> BatchStatus.valueOf(row.getString(1)))
                .single();
    }

    /** Nobody moves the batch before the caller's transaction ends. */
    BatchStatus lockedStatus(long id) {
        return jdbc.sql("SELECT status FROM batch WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, n) -> BatchStatus.valueOf(row.getString(1)))
                .single();
    }

    void requireReceived(long id) {
        if (status(id) != BatchStatus.RECEIVED) {
            throw new CheckWithdrawnException(id);
        }
    }

    Optional<String> headers(long id) {
        return jdbc.sql("SELECT headers FROM batch WHERE id = ? AND headers IS NOT NULL")
                .param(id)
                .query((row, n) -> row.getString(1))
                .optional();
    }

    void begin(long id) {
        jdbc.sql("REPLACE INTO batch_progress (batch_id, bytes, checked, started_at_utc) VALUES (?, 0, 0, ?)")
                .params(id, LocalDateTime.now(ZoneOffset.UTC))
                .update();
    }

    void progress(long id, long bytes, long rows) {
        jdbc.sql("UPDATE batch_progress SET bytes = ?, checked = ? WHERE batch_id = ?")
                .params(bytes, rows, id)
                .update();
    }

    void forgetProgress(long id) {
        jdbc.sql("DELETE FROM batch_progress WHERE batch_id = ?").param(id).update();
    }

    Optional<CheckProgress> progress(long id, int ahead) {
        return jdbc.sql("""
                        SELECT p.*, b.size FROM batch_progress p JOIN batch b ON b.id = p.batch_id
                         WHERE p.batch_id = ?
                        """)
                .param(id)
                .query((row, n) -> CheckProgress.of(
                        row.getLong("bytes"),
                        row.getLong("size"),
                        row.getLong("checked"),
                        row.getObject("started_at_utc", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        Instant.now(),
                        ahead))
                .optional();
    }

    /** Batches this node was checking when it stopped. */
    List<Long> unfinished(String node) {
        return ids("SELECT id FROM batch WHERE status = 'RECEIVED' AND node = ?", node);
    }

    /** Batches of this node whose check may have left something; cheap to ask about again. */
    List<Long> interrupted(String node) {
        return ids("SELECT id FROM batch WHERE status = 'INTERRUPTED' AND node = ?", node);
    }

    /** Batches that were withdrawn and whose remains this node could not remove any more. */
    List<Long> halfRemoved(String node) {
        return ids("""
                SELECT id FROM batch b
                 WHERE status = 'WITHDRAWN' AND node = ?
                   AND EXISTS (SELECT 1 FROM batch_file_chunk f WHERE f.batch_id = b.id)
                """, node);
    }

    private List<Long> ids(String sql, String node) {
        return jdbc.sql(sql).param(node).query((row, n) -> row.getLong(1)).list();
    }

    private Delivery delivery(ResultSet row) throws SQLException {
        var corrects = Optional.ofNullable(row.getObject("corrects", Long.class));
        return new Delivery(
                row.getLong("id"),
                indicatorService.dataset(row.getString("dataset")),
                Period.parse(row.getString("period")),
                row.getLong("size"),
                corrects.map(OptionalLong::of).orElseGet(OptionalLong::empty));
    }
}
