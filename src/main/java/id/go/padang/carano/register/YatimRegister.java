package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.wilayah.WilayahService;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class YatimRegister implements Register {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Vault vault;
    private final WilayahService wilayahService;

    YatimRegister(JdbcTemplate jdbc, JdbcClient client, Vault vault, WilayahService wilayahService) {
        this.jdbc = jdbc;
        this.client = client;
        this.vault = vault;
        this.wilayahService = wilayahService;
    }

    @Override
    public String dataset() {
        return Dataset.YATIM;
    }

    @Override
    public String table() {
        return "register_yatim";
    }

    @Override
    public RowChecks checks(Dataset dataset, LocalDate referenceDate) {
        var rules = YatimRules.all(dataset);
        return source -> {
            var draft = new YatimDraft(dataset, source, referenceDate, wilayahService);
            var problems = Rule.problems(draft, rules);
            return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                    ? new CheckedRow.Rejected(problems)
                    : new CheckedRow.Accepted(draft.row(problems.size()), problems);
        };
    }

    @Override
    public void insert(long batchId, List<RegisterRow> rows) {
        var typed = rows.stream().map(YatimRow.class::cast).toList();
        jdbc.batchUpdate("""
                INSERT INTO register_yatim (batch_id, line, nik, nik_index, no_kk, kk_index, nama, kelamin,
                       tanggal_lahir, alamat, rt, rw, wilayah, jenis, status, nik_ayah, nik_ibu, pendidikan,
                       usia, umur, warnings)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, typed, typed.size(), (statement, row) -> fill(statement, batchId, row));
    }

    @Override
    public void repeats(Dataset dataset, long batchId, Consumer<Problem> problems) {
        var twice = client.sql("""
                        SELECT r.line, r.nik, f.first
                          FROM register_yatim r
                          JOIN (SELECT nik_index, MIN(line) AS first FROM register_yatim
                                 WHERE batch_id = :batch GROUP BY nik_index HAVING COUNT(*) > 1) f
                            ON f.nik_index = r.nik_index
                         WHERE r.batch_id = :batch AND r.line > f.first
                         ORDER BY r.line
                        """)
                .param("batch", batchId)
                .query((row, n) -> Map.entry(
                        row.getLong("line"),
                        problem(dataset, row, "nik", decrypted(row, "nik"), "nik.repeated", Severity.ERROR)))
                .list();
        twice.forEach(one -> {
            client.sql("DELETE FROM register_yatim WHERE batch_id = ? AND line = ?")
                    .params(batchId, one.getKey())
                    .update();
            problems.accept(one.getValue());
        });
        var sameChild = client.sql("""
                        SELECT r.line, r.nama, f.first
                          FROM register_yatim r
                          JOIN (SELECT kk_index, nama, tanggal_lahir, MIN(line) AS first FROM register_yatim
                                 WHERE batch_id = :batch GROUP BY kk_index, nama, tanggal_lahir HAVING COUNT(*) > 1) f
                            ON f.kk_index = r.kk_index AND f.nama = r.nama AND f.tanggal_lahir = r.tanggal_lahir
                         WHERE r.batch_id = :batch AND r.line > f.first
                         ORDER BY r.line
                        """)
                .param("batch", batchId)
                .query((row, n) ->
                        problem(dataset, row, "nama", row.getString("nama"), "person.repeated", Severity.WARNING))
                .list();
        sameChild.forEach(problem -> {
            client.sql("UPDATE register_yatim SET warnings = warnings + 1 WHERE batch_id = ? AND line = ?")
                    .params(batchId, problem.line())
                    .update();
            problems.accept(problem);
        });
    }

    @Override
    public List<AcceptedRow> page(Dataset dataset, long batchId, int offset, int limit) {
        return client.sql("SELECT * FROM register_yatim WHERE batch_id = ? ORDER BY line LIMIT ? OFFSET ?")
                .params(batchId, limit, offset)
                .query((row, n) -> {
                    var plain = new ArrayList<>(List.of(
                            decrypted(row, "nik"),
                            decrypted(row, "no_kk"),
                            row.getString("nama"),
                            row.getString("kelamin"),
                            row.getString("tanggal_lahir"),
                            row.getString("alamat"),
                            row.getString("rt"),
                            row.getString("rw")));
                    var wilayah = row.getString("wilayah");
                    plain.addAll(List.of(
                            wilayah == null ? "" : wilayah,
                            row.getString("jenis"),
                            row.getString("status"),
                            decrypted(row, "nik_ayah"),
                            decrypted(row, "nik_ibu"),
                            row.getString("pendidikan")));
                    var masked = IntStream.range(0, plain.size())
                            .mapToObj(i -> Masking.of(dataset.columns().get(i), plain.get(i)))
                            .toList();
                    return new AcceptedRow(row.getLong("line"), row.getInt("warnings"), masked);
                })
                .list();
    }

    private void fill(PreparedStatement statement, long batchId, YatimRow row) throws SQLException {
        int i = 0;
        statement.setLong(++i, batchId);
        statement.setLong(++i, row.line());
        statement.setBytes(++i, encrypted(row.nik(), "nik"));
        statement.setBytes(++i, vault.blindIndex(row.nik()));
        statement.setBytes(++i, encrypted(row.noKk(), "no_kk"));
        statement.setBytes(++i, vault.blindIndex(row.noKk()));
        statement.setString(++i, row.nama());
        statement.setString(++i, row.kelamin());
        statement.setObject(++i, row.tanggalLahir());
        statement.setString(++i, row.alamat());
        statement.setString(++i, row.rt());
        statement.setString(++i, row.rw());
        statement.setString(++i, row.wilayah().map(Object::toString).orElse(null));
        statement.setString(++i, row.jenis());
        statement.setString(++i, row.status());
        statement.setBytes(++i, encrypted(row.nikAyah(), "nik_ayah"));
        statement.setBytes(++i, encrypted(row.nikIbu(), "nik_ibu"));
        statement.setString(++i, row.pendidikan());
        statement.setInt(++i, row.usia());
        statement.setString(++i, row.umur());
        statement.setInt(++i, row.warnings());
    }

    private byte @Nullable [] encrypted(String value, String column) {
        return value.isEmpty() ? null : vault.encrypt(value, "register_yatim." + column);
    }

    private String decrypted(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? "" : vault.decryptText(bytes, "register_yatim." + column);
    }

    private static Problem problem(
            Dataset dataset, ResultSet row, String column, String value, String rule, Severity severity)
            throws SQLException {
        return new Problem(
                row.getLong("line"),
                column,
                Masking.of(dataset.column(column), value),
                rule,
                severity,
                List.of(row.getString("first")));
    }
}
