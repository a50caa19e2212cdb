package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads batches, cut to what an account may see. */
@Repository
class BatchQueries {

    private static final String FROM = """
              FROM batch b
              LEFT JOIN batch_progress p ON p.batch_id = b.id
             WHERE b.dataset IN (:visible)
               AND (:dataset IS NULL OR b.dataset = :dataset)
               AND (:period IS NULL OR b.period = :period)
               AND (:status IS NULL OR b.status = :status)
               AND (:id IS NULL OR b.id = :id)
            """;

    /** What was sent back or broke off waits only until something later of the same kind has come. */
    private static final String WAITING = """
            (b.status IN (:waiting)
             AND (b.status NOT IN ('RETURNED', 'REFUSED', 'INTERRUPTED')
                  OR NOT EXISTS (SELECT 1 FROM batch later
                                  WHERE later.dataset = b.dataset AND later.period = b.period AND later.id > b.id)))
            """;

    private final JdbcClient jdbc;

    BatchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BatchSummary> find(
            Account reader,
            List<Dataset> visible,
            BatchFilter filter,
            Function<String, String> opdName,
            int offset,
            int limit) {
        if (visible.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT b.*, p.bytes, " + WAITING + " AS waiting " + FROM
                        + " ORDER BY waiting DESC, b.changed_at_utc DESC, b.id DESC LIMIT :limit OFFSET :offset")
                .params(parameters(reader, visible, filter, null))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> summary(row, opdName))
                .list();
    }

    long count(Account reader, List<Dataset> visible, BatchFilter filter) {
        return visible.isEmpty()
                ? 0
                : jdbc.sql("SELECT COUNT(*) " + FROM)
                        .params(parameters(reader, visible, filter, null))
                        .query(Long.class)
                        .single();
    }

    Optional<BatchSummary> find(Account reader, List<Dataset> visible, long id, Function<String, String> opdName) {
        return visible.isEmpty()
                ? Optional.empty()
                : jdbc.sql("SELECT b.*, p.bytes, " + WAITING + " AS waiting " + FROM)
                        .params(parameters(reader, visible, BatchFilter.ALL, id))
                        .query((row, n) -> summary(row, opdName))
                        .optional();
    }

    /** A delivery of exactly this file that is still under way or published. */
    Optional<Earlier> earlierDelivery(String dataset, Period period, String digest) {
        return jdbc
                .sql("""
                        SELECT received_by, received_at_utc, status FROM batch
                         WHERE dataset = ? AND period = ? AND digest = ? ORDER BY id DESC
                        """)
                .params(dataset, period.code(), digest)
                .query((row, n) -> new Earlier(
                        row.getString(1),
                        instant(row.getObject(2, LocalDateTime.class)),
                        BatchStatus.valueOf(row.getString(3))))
                .list()
                .stream()
                .filter(earlier -> earlier.status().holdsItsFile())
                .findFirst();
    }

    record Earlier(String receivedBy, Instant receivedAt, BatchStatus status) {}

    /** Validated batches of the same dataset and period as this one, which it takes the place of. */
    List<Long> validatedBeside(Batch batch) {
        return jdbc.sql("SELECT id FROM batch WHERE dataset = ? AND period = ? AND status = 'VALIDATED' AND id <> ?")
                .params(batch.dataset(), batch.period().code(), batch.id())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    List<Long> unfinished(String node) {
        return jdbc.sql("SELECT id FROM batch WHERE status = 'RECEIVED' AND node = ?")
                .param(node)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    List<BatchEvent> events(long id) {
        return jdbc.sql("SELECT * FROM batch_event WHERE batch_id = ? ORDER BY id")
                .param(id)
                .query((row, n) -> new BatchEvent(
                        BatchStatus.valueOf(row.getString("status")),
                        row.getString("actor"),
                        instant(row.getObject("happened_at_utc", LocalDateTime.class)),
                        Optional.ofNullable(row.getString("reason"))))
                .list();
    }

    void insert(Batch.Event event) {
        jdbc.sql("""
                        INSERT INTO batch_event (id, batch_id, status, actor, happened_at_utc, reason)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .param(event.id())
                .param(event.batchId())
                .param(event.status().name())
                .param(event.actor())
                .param(event.at())
                .param(event.reason())
                .update();
    }

    void progress(long id, long bytes) {
        jdbc.sql("""
                        INSERT INTO batch_progress (batch_id, bytes) VALUES (:id, :bytes)
                        ON DUPLICATE KEY UPDATE bytes = :bytes
                        """).param("id", id).param("bytes", bytes).update();
    }

    private static Map<String, Object> parameters(
            Account reader, List<Dataset> visible, BatchFilter filter, @Nullable Long id) {
        var parameters = new HashMap<String, Object>();
        parameters.put("visible", visible.stream().map(Dataset::code).toList());
        parameters.put("dataset", filter.dataset().orElse(null));
        parameters.put("period", filter.period().map(Period::code).orElse(null));
        parameters.put("status", filter.status().map(Enum::name).orElse(null));
        parameters.put("id", id);
        parameters.put("waiting", waitingFor(reader));
        return parameters;
    }

    /** The statuses in which this account is the one to act. */
    private static List<String> waitingFor(Account reader) {
        if (reader.may(Permission.UPLOAD)) {
            return List.of("CHECKED", "RETURNED", "REFUSED", "INTERRUPTED");
        } else if (reader.may(Permission.VERIFY)) {
            return List.of("SUBMITTED");
        }
        return reader.may(Permission.VALIDATE) ? List.of("VERIFIED", "VALIDATED") : List.of("-");
    }

    private static BatchSummary summary(ResultSet row, Function<String, String> opdName) throws SQLException {
        long size = row.getLong("size");
        var status = BatchStatus.valueOf(row.getString("status"));
        var validated = row.getObject("validated_at_utc", LocalDateTime.class);
        return new BatchSummary(
                row.getLong("id"),
                row.getString("dataset"),
                Period.parse(row.getString("period")),
                opdName.apply(row.getString("dataset")),
                row.getObject("reference_date", LocalDate.class),
                row.getString("file_name"),
                size,
                status,
                row.getLong("checked_rows"),
                row.getLong("accepted_rows"),
                row.getLong("warned_rows"),
                row.getLong("rejected_rows"),
                row.getString("received_by"),
                instant(row.getObject("received_at_utc", LocalDateTime.class)),
                row.getString("changed_by"),
                instant(row.getObject("changed_at_utc", LocalDateTime.class)),
                Optional.ofNullable(validated).map(BatchQueries::instant),
                Optional.ofNullable(row.getString("reason")),
                status == BatchStatus.RECEIVED && size > 0 ? (int) (row.getLong("bytes") * 100 / size) : 100,
                row.getBoolean("waiting"));
    }

    private static Instant instant(@Nullable LocalDateTime utc) {
        return Objects.requireNonNull(utc).toInstant(ZoneOffset.UTC);
    }
}
