package id.go.padang.carano.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SuppressionAuditQueries {

    private final JdbcClient jdbc;

    SuppressionAuditQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long part, SuppressionAudit audit) {
        jdbc.sql("""
                        INSERT INTO suppression_audit
                               (part_id, audited_at, threshold, cells, hidden_small, hidden_beside, unprotected,
                                narrowed, narrowest, programmes, millis)
                        VALUES (:part, :at, :threshold, :cells, :small, :beside, :unprotected,
                                :narrowed, :narrowest, :programmes, :millis)
                        """)
                .param("part", part)
                .param("at", ReleaseQueries.utc(audit.at()))
                .param("threshold", audit.threshold())
                .param("cells", audit.cells())
                .param("small", audit.small())
                .param("beside", audit.beside())
                .param("unprotected", audit.unprotected())
                .param("narrowed", audit.narrowed())
                .param("narrowest", audit.narrowest())
                .param("programmes", audit.programmes())
                .param("millis", audit.took().toMillis())
                .update();
    }

    /** Of every published part, by the part's id. */
    Map<Long, SuppressionAudit> published() {
        var audits = new HashMap<Long, SuppressionAudit>();
        jdbc.sql("""
                        SELECT * FROM suppression_audit a
                         WHERE EXISTS (SELECT 1 FROM release_part_link l WHERE l.part_id = a.part_id)
                        """).query(row -> {
            audits.put(row.getLong("part_id"), audit(row));
        });
        return audits;
    }

    private static SuppressionAudit audit(ResultSet row) throws SQLException {
        return new SuppressionAudit(
                ReleaseQueries.instant(row, "audited_at"),
                row.getLong("threshold"),
                row.getInt("cells"),
                row.getInt("hidden_small"),
                row.getInt("hidden_beside"),
                row.getInt("unprotected"),
                row.getInt("narrowed"),
                row.getLong("narrowest"),
                row.getInt("programmes"),
                Duration.ofMillis(row.getLong("millis")));
    }
}
