package id.go.padang.carano.publication;

import id.go.padang.carano.register.CellCount;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FigureQueries {

    static final int DIMENSIONS = 8;
    private static final int CHUNK = 5000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FigureQueries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<MeasureCount> measures(long part) {
        return jdbc.sql("SELECT wilayah, unmapped, measure, n, amount FROM figure_measure WHERE part_id = :part")
                .param("part", part)
                .query((row, n) -> new MeasureCount(
                        node(row), row.getString("measure").intern(), row.getLong("n"), row.getLong("amount")))
                .list();
    }

    /** The finest cells of a part, each with the categories of its first dimensions. */
    List<CellCount> cells(long part, int dimensions) {
        return jdbc.sql("""
                        SELECT wilayah, d1, d2, d3, d4, d5, d6, d7, d8, n, amount
                          FROM figure_cell WHERE part_id = :part ORDER BY number
                        """)
                .param("part", part)
                .query((row, n) -> cell(row, dimensions))
                .list();
    }

    private static CellCount cell(ResultSet row, int dimensions) throws SQLException {
        var categories = new ArrayList<String>(dimensions);
        for (int i = 0; i < dimensions; i++) {
            categories.add(row.getString(2 + i).intern());
        }
        return new CellCount(
                Optional.ofNullable(row.getString("wilayah")).map(KodeWilayah::new),
                categories,
                row.getLong("n"),
                row.getLong("amount"));
    }

    /** How many rows the cells of a part hold together. */
    long rows(long part) {
        return jdbc.sql("SELECT COALESCE(SUM(n), 0) FROM figure_cell WHERE part_id = :part")
                .param("part", part)
                .query(Long.class)
                .single();
    }

    Map<Node, Set<String>> hidden(long part) {
        var hidden = new HashMap<Node, Set<String>>();
        jdbc.sql("SELECT wilayah, unmapped, measure FROM figure_hidden WHERE part_id = :part")
                .param("part", part)
                .query(row -> {
                    hidden.computeIfAbsent(node(row), node -> new HashSet<>()).add(row.getString("measure"));
                });
        return hidden;
    }

    List<PublishedFigure> officialFigures(long part) {
        return jdbc.sql("""
                        SELECT wilayah, year, indicator, amount, unit, source, note
                          FROM official_figure
                         WHERE part_id = :part
                         ORDER BY position
                        """)
                .param("part", part)
                .query((row, n) -> new PublishedFigure(
                        new KodeWilayah(row.getString("wilayah")),
                        row.getInt("year"),
                        row.getString("indicator"),
                        plain(row.getBigDecimal("amount")),
                        row.getString("unit"),
                        row.getString("source"),
                        row.getString("note")))
                .list();
    }

    /** @param before how many cells of the part are stored already */
    void insertCells(long part, int before, List<CellCount> cells) {
        var number = new int[] {before};
        batches.batchUpdate("""
                INSERT INTO figure_cell (part_id, number, wilayah, d1, d2, d3, d4, d5, d6, d7, d8, n, amount)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, cells, CHUNK, (statement, cell) -> {
            statement.setLong(1, part);
            statement.setInt(2, ++number[0]);
            statement.setString(3, cell.wilayah().map(KodeWilayah::value).orElse(null));
            for (int i = 0; i < DIMENSIONS; i++) {
                statement.setString(
                        4 + i, i < cell.categories().size() ? cell.categories().get(i) : "");
            }
            statement.setLong(4 + DIMENSIONS, cell.n());
            statement.setLong(5 + DIMENSIONS, cell.amount());
        });
    }

    void insertMeasures(long part, List<MeasureCount> counts) {
        batches.batchUpdate("""
                INSERT INTO figure_measure (part_id, wilayah, unmapped, measure, n, amount)
                VALUES (?, ?, ?, ?, ?, ?)
                """, counts, CHUNK, (statement, count) -> {
            statement.setLong(1, part);
            statement.setString(2, count.node().kode().value());
            statement.setBoolean(3, count.node().unmapped());
            statement.setString(4, count.measure());
            statement.setLong(5, count.n());
            statement.setLong(6, count.amount());
        });
    }

    void insertHidden(long part, Map<Node, Set<String>> hidden) {
        var rows = new ArrayList<Map.Entry<Node, String>>();
        hidden.forEach((node, measures) -> measures.forEach(measure -> rows.add(Map.entry(node, measure))));
        batches.batchUpdate(
                "INSERT INTO figure_hidden (part_id, wilayah, unmapped, measure) VALUES (?, ?, ?, ?)",
                rows,
                CHUNK,
                (statement, row) -> {
                    statement.setLong(1, part);
                    statement.setString(2, row.getKey().kode().value());
                    statement.setBoolean(3, row.getKey().unmapped());
                    statement.setString(4, row.getValue());
                });
    }

    void insertOfficialFigures(long part, List<PublishedFigure> figures) {
        var position = new int[1];
        batches.batchUpdate("""
                INSERT INTO official_figure
                       (part_id, position, wilayah, year, indicator, amount, unit, source, note)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, figures, CHUNK, (statement, figure) -> {
            statement.setLong(1, part);
            statement.setInt(2, ++position[0]);
            statement.setString(3, figure.wilayah().value());
            statement.setInt(4, figure.year());
            statement.setString(5, figure.indicator());
            statement.setBigDecimal(6, figure.value());
            statement.setString(7, figure.unit());
            statement.setString(8, figure.source());
            statement.setString(9, figure.note());
        });
    }

    private static Node node(ResultSet row) throws SQLException {
        return new Node(new KodeWilayah(row.getString("wilayah")), row.getBoolean("unmapped"));
    }

    private static BigDecimal plain(BigDecimal stored) {
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
