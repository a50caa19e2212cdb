package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        var amount = dataset.amount().map(column -> "SUM(" + column + ")").orElse("0");
        return jdbc.sql("""
                        SELECT wilayah, %1$s, COUNT(*) AS n, %2$s AS amount
                          FROM %3$s
                         WHERE batch_id = ?
                         GROUP BY wilayah, %1$s
                        """.formatted(columns, amount, table))
                .param(batchId)
                .query((row, n) -> cell(dataset, row))
                .list();
    }

    private static CellCount cell(Dataset dataset, ResultSet row) throws SQLException {
        var categories = new ArrayList<String>();
        for (Dimension dimension : dataset.dimensions()) {
            // one and the same text for all cells: a full city has some hundred thousand of them
            categories.add(row.getString(dimension.column()).intern());
        }
        return new CellCount(
                Optional.ofNullable(row.getString("wilayah")).map(KodeWilayah::new),
                categories,
                row.getLong("n"),
                row.getLong("amount"));
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
