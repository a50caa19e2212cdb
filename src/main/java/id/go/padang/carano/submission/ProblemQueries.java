package id.go.padang.carano.submission;

import id.go.padang.carano.register.Problem;
import id.go.padang.carano.register.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProblemQueries {

    /** What a reviewer said about a row. */
    static final String RETURNED = SubmissionService.ROW_RETURNED;

    /** Where the flags of reviewers stand among the problems of a row. */
    static final int BEHIND_ALL = 1_000_000_000;

    /** Where what only shows in the whole file stands among the problems of a row. */
    static final int AFTER_THE_ROWS_OWN = 1_000;

    private static final String SEPARATOR = "\u001F";
    private static final int LONGEST_ARGUMENTS = 1200;
    private static final int LONGEST_VALUE = 80;
    private static final int DELETED_AT_ONCE = 5_000;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    ProblemQueries(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** How the rows with problems split; the other rows of the file have none. */
    record Totals(long warned, long rejected) {}

    /** @param first position of the first problem; what belongs to later steps stands behind what the rows had */
    void insert(long batchId, List<Problem> problems, int first) {
        if (problems.isEmpty()) {
            return;
        }
        var line = new long[] {problems.getFirst().line()};
        var position = new int[] {first};
        jdbc.batchUpdate("""
                INSERT INTO batch_problem
                       (batch_id, line, position, column_name, value, rule, severity, arguments)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, problems, problems.size(), (statement, problem) -> {
            position[0] = problem.line() == line[0] ? position[0] : first;
            line[0] = problem.line();
            statement.setLong(1, batchId);
            statement.setLong(2, problem.line());
            statement.setInt(3, position[0]++);
            statement.setString(4, problem.column());
            statement.setString(5, cut(problem.value(), LONGEST_VALUE));
            statement.setString(6, problem.rule());
            statement.setString(7, problem.severity().name());
            statement.setString(8, cut(String.join(SEPARATOR, problem.arguments()), LONGEST_ARGUMENTS));
        });
    }

    List<Problem> find(long batchId, ProblemFilter filter, int offset, int limit) {
        return client.sql("SELECT * " + from(filter) + " ORDER BY line, position LIMIT :limit OFFSET :offset")
                .params(parameters(batchId, filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> problem(row))
                .list();
    }

    /** The problems of some lines, for walking through a file of any size. */
    List<Problem> of(long batchId, List<Long> lines) {
        return client.sql("""
                        SELECT * FROM batch_problem WHERE batch_id = :batch AND line IN (:lines)
                         ORDER BY line, position
                        """)
                .param("batch", batchId)
                .param("lines", lines)
                .query((row, n) -> problem(row))
                .list();
    }

    long count(long batchId, ProblemFilter filter) {
        return client.sql("SELECT COUNT(*) " + from(filter))
                .params(parameters(batchId, filter))
                .query(Long.class)
                .single();
    }

    List<RuleCount> rules(long batchId) {
        return client.sql("""
                        SELECT rule, severity, COUNT(*) AS n FROM batch_problem
                         WHERE batch_id = ? GROUP BY rule, severity ORDER BY severity, n DESC, rule
                        """)
                .param(batchId)
                .query((row, n) -> new RuleCount(
                        row.getString("rule"), Severity.valueOf(row.getString("severity")), row.getLong("n")))
                .list();
    }

    Totals totals(long batchId) {
        return client.sql("""
                        SELECT COALESCE(SUM(errors = 0), 0), COALESCE(SUM(errors > 0), 0)
                          FROM (SELECT line, SUM(severity = 'ERROR') AS errors FROM batch_problem
                                 WHERE batch_id = ? AND line <> 0 GROUP BY line) per_line
                        """)
                .param(batchId)
                .query((row, n) -> new Totals(row.getLong(1), row.getLong(2)))
                .single();
    }

    void delete(long batchId) {
        client.sql("DELETE FROM batch_problem WHERE batch_id = ?")
                .param(batchId)
                .update();
    }

    /** Removes some thousand, in the caller's transaction; whether there may be more. */
    boolean deleteSome(long batchId) {
        int deleted = client.sql(
                        "DELETE FROM batch_problem WHERE batch_id = ? ORDER BY line, position LIMIT " + DELETED_AT_ONCE)
                .param(batchId)
                .update();
        return deleted == DELETED_AT_ONCE;
    }

    private static String from(ProblemFilter filter) {
        return " FROM batch_problem WHERE batch_id = :batch"
                + (filter.severity().isPresent() ? " AND severity = :severity" : "")
                + (filter.rule().isPresent() ? " AND rule = :rule" : "");
    }

    private static Map<String, Object> parameters(long batchId, ProblemFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("batch", batchId);
        filter.severity().ifPresent(severity -> parameters.put("severity", severity.name()));
        filter.rule().ifPresent(rule -> parameters.put("rule", rule));
        return parameters;
    }

    private static Problem problem(ResultSet row) throws SQLException {
        return new Problem(
                row.getLong("line"),
                row.getString("column_name"),
                row.getString("value"),
                row.getString("rule"),
                Severity.valueOf(row.getString("severity")),
                split(row.getString("arguments")));
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
