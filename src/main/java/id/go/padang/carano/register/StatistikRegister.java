package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StatistikRegister implements Register {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final IndicatorService indicatorService;
    private final WilayahService wilayahService;

    StatistikRegister(
            JdbcTemplate jdbc, JdbcClient client, IndicatorService indicatorService, WilayahService wilayahService) {
        this.jdbc = jdbc;
        this.client = client;
        this.indicatorService = indicatorService;
        this.wilayahService = wilayahService;
    }

    @Override
    public String dataset() {
        return Dataset.STATISTIK;
    }

    @Override
    public String table() {
        return "register_statistik";
    }

    @Override
    public RowChecks checks(Dataset dataset, LocalDate referenceDate) {
        var series = indicatorService.series();
        var rules = StatistikRules.all(dataset, series, referenceDate.getYear() + 1);
        return source -> {
            var draft = new StatistikDraft(dataset, source, series, wilayahService);
            var problems = Rule.problems(draft, rules);
            return problems.isEmpty()
                    ? new CheckedRow.Accepted(draft.row(), problems)
                    : new CheckedRow.Rejected(problems);
        };
    }

    @Override
    public void insert(long batchId, List<RegisterRow> rows) {
        var typed = rows.stream().map(StatistikRow.class::cast).toList();
        jdbc.batchUpdate("""
                INSERT INTO register_statistik
                       (batch_id, line, wilayah, tahun, indikator, nilai, satuan, sumber, catatan)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, typed, typed.size(), (statement, row) -> {
            statement.setLong(1, batchId);
            statement.setLong(2, row.line());
            statement.setString(3, row.wilayah().value());
            statement.setInt(4, row.tahun());
            statement.setString(5, row.indikator());
            statement.setString(6, row.nilai().toPlainString());
            statement.setString(7, row.satuan());
            statement.setString(8, row.sumber());
            statement.setString(9, row.catatan());
        });
    }

    @Override
    public void acrossRows(Dataset dataset, long batchId, Consumer<List<Problem>> problems) {
        var twice = client.sql("""
                        SELECT r.line, r.indikator, f.first
                          FROM register_statistik r
                          JOIN (SELECT wilayah, tahun, indikator, sumber, MIN(line) AS first FROM register_statistik
                                 WHERE batch_id = :batch GROUP BY wilayah, tahun, indikator, sumber
                                HAVING COUNT(*) > 1) f
                            ON f.wilayah = r.wilayah AND f.tahun = r.tahun AND f.indikator = r.indikator
                               AND f.sumber = r.sumber
                         WHERE r.batch_id = :batch AND r.line > f.first
                         ORDER BY r.line
                        """)
                .param("batch", batchId)
                .query((row, n) -> new Problem(
                        row.getLong("line"),
                        "indikator",
                        row.getString("indikator"),
                        "series.repeated",
                        Severity.ERROR,
                        List.of(row.getString("first"))))
                .list();
        problems.accept(twice);
        twice.forEach(problem -> {
            client.sql("DELETE FROM register_statistik WHERE batch_id = ? AND line = ?")
                    .params(batchId, problem.line())
                    .update();
        });
    }

    @Override
    public List<AcceptedRow> page(Dataset dataset, long batchId, int offset, int limit) {
        return client.sql("SELECT * FROM register_statistik WHERE batch_id = ? ORDER BY line LIMIT ? OFFSET ?")
                .params(batchId, limit, offset)
                .query((row, n) -> shown(row(row)))
                .list();
    }

    /** No statistic is about a person. */
    @Override
    public List<FoundRow> find(List<Long> batchIds, String nik, int limit) {
        return List.of();
    }

    @Override
    public int encryptAgain(byte[] earlierKeyId, int limit) {
        return 0;
    }

    @Override
    public Optional<AcceptedRow> row(Dataset dataset, long batchId, long line) {
        return client.sql("SELECT * FROM register_statistik WHERE batch_id = ? AND line = ?")
                .params(batchId, line)
                .query((row, n) -> shown(row(row)))
                .optional();
    }

    @Override
    public List<String> columns() {
        return List.of("wilayah", "tahun", "indikator", "nilai", "satuan", "sumber", "catatan");
    }

    @Override
    public boolean countsWarnings() {
        return false;
    }

    private static AcceptedRow shown(StatistikRow one) {
        return new AcceptedRow(
                one.line(),
                0,
                List.of(
                        one.wilayah().value(),
                        Integer.toString(one.tahun()),
                        one.indikator(),
                        one.nilai().toPlainString(),
                        one.satuan(),
                        one.sumber(),
                        one.catatan()));
    }

    List<StatistikRow> all(long batchId) {
        return client.sql("SELECT * FROM register_statistik WHERE batch_id = ? ORDER BY line")
                .param(batchId)
                .query((row, n) -> row(row))
                .list();
    }

    private static StatistikRow row(ResultSet row) throws SQLException {
        return new StatistikRow(
                row.getLong("line"),
                new KodeWilayah(row.getString("wilayah")),
                row.getInt("tahun"),
                row.getString("indikator"),
                new BigDecimal(row.getString("nilai")),
                row.getString("satuan"),
                row.getString("sumber"),
                row.getString("catatan"));
    }
}
