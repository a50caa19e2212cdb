package id.go.padang.carano.report.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables of runs and their ZIPs. */
@Repository
class BulkQueries {

    private static final int CHUNK = 1 << 20;
    private static final String COLUMNS = """
            SELECT id, report, release_number, language, state, total, done, problems, bytes, started_at_utc,
                   finished_at_utc
              FROM report_bulk
            """;

    private final JdbcClient jdbc;

    BulkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long id, Shelf shelf, String node, BulkOrder order) {
        jdbc.sql("""
                        INSERT INTO report_bulk (id, username, scope, node, report, release_number, language, paper, guarded,
                                                 state, total, started_at_utc)
                        VALUES (:id, :username, :scope, :node, :report, :release, :language, :paper, :guarded,
                                'RUNNING', :total, :at)
                        """)
                .param("id", id)
                .param("username", shelf.username())
                .param("scope", shelf.scope())
                .param("node", node)
                .param("report", order.report())
                .param("release", order.release())
                .param("language", order.language().getLanguage())
                .param("paper", order.paper().name())
                .param("guarded", order.guarded())
                .param("total", order.pieces().size())
                .param("at", now())
                .update();
    }

    /** False when the run does not go on: it was cancelled. */
    boolean progress(long id, int done, List<String> problems) {
        return jdbc.sql("""
                        UPDATE report_bulk SET done = :done, problems = :problems
                         WHERE id = :id AND state = 'RUNNING'
                        """)
                        .param("done", done)
                        .param("problems", String.join("\n", problems))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** 0 when it was not running any more. */
    int end(long id, BulkState state, long bytes) {
        return jdbc.sql("""
                        UPDATE report_bulk SET state = :state, bytes = :bytes, finished_at_utc = :at
                         WHERE id = :id AND state = 'RUNNING'
                        """)
                .param("state", state.name())
                .param("bytes", bytes)
                .param("at", now())
                .param("id", id)
                .update();
    }

    void interrupt(String node) {
        jdbc.sql("""
                        UPDATE report_bulk SET state = 'INTERRUPTED', finished_at_utc = :at
                         WHERE node = :node AND state = 'RUNNING'
                        """).param("at", now()).param("node", node).update();
    }

    void insertContent(long id, InputStream zip) throws IOException {
        int number = 0;
        for (var chunk = zip.readNBytes(CHUNK); chunk.length > 0; chunk = zip.readNBytes(CHUNK)) {
            jdbc.sql("INSERT INTO report_bulk_chunk (bulk_id, number, content) VALUES (:id, :number, :content)")
                    .param("id", id)
                    .param("number", number++)
                    .param("content", chunk)
                    .update();
        }
    }

    Optional<byte[]> chunk(long id, int number) {
        return jdbc.sql("SELECT content FROM report_bulk_chunk WHERE bulk_id = :id AND number = :number")
                .param("id", id)
                .param("number", number)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM report_bulk_chunk WHERE bulk_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM report_bulk WHERE id = :id").param("id", id).update();
    }

    void deleteContent(long id) {
        jdbc.sql("DELETE FROM report_bulk_chunk WHERE bulk_id = :id")
                .param("id", id)
                .update();
    }

    List<BulkRun> of(Shelf shelf) {
        return jdbc.sql(COLUMNS
                        + " WHERE username = :username AND scope = :scope ORDER BY started_at_utc DESC, id DESC")
                .param("username", shelf.username())
                .param("scope", shelf.scope())
                .query((row, n) -> run(row))
                .list();
    }

    Optional<BulkRun> find(long id, Shelf shelf) {
        return jdbc.sql(COLUMNS + " WHERE id = :id AND username = :username AND scope = :scope")
                .param("id", id)
                .param("username", shelf.username())
                .param("scope", shelf.scope())
                .query((row, n) -> run(row))
                .optional();
    }

    private static BulkRun run(ResultSet row) throws SQLException {
        return new BulkRun(
                row.getLong("id"),
                row.getString("report"),
                row.getInt("release_number"),
                Locale.of(row.getString("language")),
                BulkState.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("done"),
                row.getString("problems").lines().toList(),
                row.getLong("bytes"),
                moment(row, "started_at_utc").orElseThrow(),
                moment(row, "finished_at_utc"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }
}
