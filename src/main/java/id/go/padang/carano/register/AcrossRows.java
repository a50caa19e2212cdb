package id.go.padang.carano.register;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A check that looks at all rows of a batch at once; it may find breaches of several rules.
 *
 * @param column where the finding is shown
 * @param severity an error takes the row out of the register
 * @param sql the {@code line} of every finding, the {@code rule} broken and the {@code argument} its texts fill in, for
 *     {@code :batch}
 */
record AcrossRows(String column, Severity severity, String sql) {

    /** Every row that repeats an earlier one in these columns; the argument is the earlier line. */
    static AcrossRows repeated(String rule, String column, Severity severity, String table, String... keys) {
        var same = Arrays.stream(keys).map(key -> "r." + key + " = g." + key).collect(Collectors.joining(" AND "));
        var list = String.join(", ", keys);
        return new AcrossRows(column, severity, """
                SELECT r.line, '%4$s' AS rule, g.first AS argument
                  FROM %1$s r
                  JOIN (SELECT %2$s, MIN(line) AS first FROM %1$s
                         WHERE batch_id = :batch GROUP BY %2$s HAVING COUNT(*) > 1) g
                    ON %3$s
                 WHERE r.batch_id = :batch AND r.line > g.first
                """.formatted(table, list, same, rule));
    }
}
