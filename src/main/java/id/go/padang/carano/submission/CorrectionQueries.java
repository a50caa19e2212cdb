package id.go.padang.carano.submission;

import id.go.padang.carano.register.Problem;
import id.go.padang.carano.register.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rows of a returned batch are open, and what the others take along into its correction. */
@Repository
class CorrectionQueries {

    private final JdbcClient jdbc;

    CorrectionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows that were rejected by a check or flagged by a reviewer. */
    Set<Long> openLines(long batchId) {
        return new HashSet<>(jdbc.sql(
                        "SELECT DISTINCT line FROM batch_problem WHERE batch_id = ? AND severity = 'ERROR' AND line > 0")
                .param(batchId)
                .query((row, n) -> row.getLong(1))
                .list());
    }

    /** Rows that stand in the register although they are open. */
    List<Long> flaggedLines(long batchId) {
        return jdbc.sql("SELECT DISTINCT line FROM batch_problem WHERE batch_id = ? AND rule = ? AND line > 0")
                .params(batchId, ProblemQueries.RETURNED)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** The warnings that accepted rows had by themselves; what shows in the whole file is looked for anew. */
    void copyWarnings(long from, long to, long after, long last) {
        jdbc.sql("""
                        INSERT INTO batch_problem
                               (batch_id, line, position, column_name, value, rule, severity, arguments)
                        SELECT :to, line, position, column_name, value, rule, severity, arguments
                          FROM batch_problem p
                         WHERE batch_id = :from AND line > :after AND line <= :last
                           AND position < :own AND severity = 'WARNING'
                           AND NOT EXISTS (SELECT 1 FROM batch_problem e
                                            WHERE e.batch_id = p.batch_id AND e.line = p.line AND e.severity = 'ERROR')
                        """)
                .param("from", from)
                .param("to", to)
                .param("after", after)
                .param("last", last)
                .param("own", ProblemQueries.AFTER_THE_ROWS_OWN)
                .update();
    }

    Map<Long, Integer> warnings(long batchId, long after, long last) {
        var warnings = new HashMap<Long, Integer>();
        jdbc.sql("""
                        SELECT line, COUNT(*) FROM batch_problem
                         WHERE batch_id = ? AND line > ? AND line <= ? GROUP BY line
                        """).params(batchId, after, last).query(row -> {
            warnings.put(row.getLong(1), row.getInt(2));
        });
        return warnings;
    }

    /** Whether a row of a batch is open. */
    static boolean isOpen(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
