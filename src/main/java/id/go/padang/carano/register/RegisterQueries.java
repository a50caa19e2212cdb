package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterQueries {

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // table and column names come from the catalogue, never from a request
    List<CellCount> count(Dataset dataset, String table, long batchId) {
        var columns = dataset.dimensions().stream().map(Dimension::column).collect(Collectors.joining(", "));
        return jdbc.sql("""
                        SELECT wilayah, %1$s, COUNT(*) AS n
                          FROM %2$s
                         WHERE batch_id = ?
                         GROUP BY wilayah, %1$s
                         ORDER BY wilayah, %1$s
                        """.formatted(columns, table))
                .param(batchId)
                .query((row, n) -> {
                    var categories = new ArrayList<String>();
                    for (Dimension dimension : dataset.dimensions()) {
                        categories.add(row.getString(dimension.column()));
                    }
                    return new CellCount(
                            Optional.ofNullable(row.getString("wilayah")).map(KodeWilayah::new),
                            categories,
                            row.getLong("n"));
                })
                .list();
    }

    long rows(String table, long batchId) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE batch_id = ?")
                .param(batchId)
                .query(Long.class)
                .single();
    }

    int delete(String table, long batchId, int limit) {
        return jdbc.sql("DELETE FROM " + table + " WHERE batch_id = ? ORDER BY line LIMIT " + limit)
                .param(batchId)
                .update();
    }
}
