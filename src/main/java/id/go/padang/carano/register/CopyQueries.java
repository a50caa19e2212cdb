package id.go.padang.carano.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes rows of one batch over into another, inside the database. */
@Repository
class CopyQueries {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    CopyQueries(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** The line at which the next so many rows behind a line end; empty when there are none. */
    OptionalLong end(String table, long batchId, long after, int rows) {
        return jdbc.sql("SELECT MAX(line) FROM (SELECT line FROM " + table
                        + " WHERE batch_id = ? AND line > ? ORDER BY line LIMIT ?) next")
                .params(batchId, after, rows)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    // table and column names come from the catalogue, never from a request
    void copy(Register register, long from, long to, long after, long last, Collection<Long> without) {
        var columns = String.join(", ", register.columns());
        boolean warnings = register.countsWarnings();
        jdbc.sql("""
                        INSERT INTO %1$s (batch_id, line, %2$s%3$s)
                        SELECT :to, line, %2$s%4$s FROM %1$s
                         WHERE batch_id = :from AND line > :after AND line <= :last AND line NOT IN (:without)
                        """.formatted(register.table(), columns, warnings ? ", warnings" : "", warnings ? ", 0" : ""))
                .param("to", to)
                .param("from", from)
                .param("after", after)
                .param("last", last)
                .param("without", without.isEmpty() ? List.of(0L) : without)
                .update();
    }

    void warn(String table, long batchId, Map<Long, Integer> warnings) {
        var lines = List.copyOf(warnings.entrySet());
        template.batchUpdate(
                "UPDATE " + table + " SET warnings = ? WHERE batch_id = ? AND line = ?",
                lines,
                lines.size(),
                (statement, line) -> {
                    statement.setInt(1, line.getValue());
                    statement.setLong(2, batchId);
                    statement.setLong(3, line.getKey());
                });
    }
}
