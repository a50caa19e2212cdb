package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.personal.Vault;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of one by-name dataset, as its columns and its plan describe it. */
final class ByNameRegister implements Register {

    // the driver's buffer grows with a batch and is thrown away behind it
    private static final int WRITTEN_AT_ONCE = 1_000;
    private static final int FOUND_AT_ONCE = 20_000;

    private final Plan plan;
    private final RegisterTable table;
    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Vault vault;
    private final WilayahService wilayahService;
    private final StagingTables stagingTables;

    ByNameRegister(
            Plan plan,
            Dataset dataset,
            JdbcTemplate jdbc,
            JdbcClient client,
            Vault vault,
            WilayahService wilayahService,
            StagingTables stagingTables) {
        this.plan = plan;
        this.table = new RegisterTable(dataset, plan.derived());
        this.jdbc = jdbc;
        this.client = client;
        this.vault = vault;
        this.wilayahService = wilayahService;
        this.stagingTables = stagingTables;
    }

    @Override
    public String dataset() {
        return plan.dataset();
    }

    @Override
    public String table() {
        return table.name();
    }

    @Override
    public RowChecks checks(Dataset dataset, LocalDate referenceDate) {
        var layout = new Layout(dataset, referenceDate, wilayahService);
        return new ByNameChecks(layout, table, plan.rules(), vault.sealer(table.place()));
    }

    @Override
    public void insert(long batchId, List<RegisterRow> rows) {
        var into = stagingTables.target(table(), batchId);
        jdbc.batchUpdate(table.insert(into), rows, WRITTEN_AT_ONCE, (statement, row) -> {
            statement.setLong(1, batchId);
            statement.setLong(2, row.line());
            int at = 3;
            for (var value : ((ByNameRow) row).values()) {
                set(statement, at++, value);
            }
        });
    }

    /** What is looked for in the whole batch is looked for once, however many rows it finds. */
    @Override
    public void acrossRows(Dataset dataset, long batchId, Consumer<List<Problem>> problems) {
        for (AcrossRows check : plan.acrossRows()) {
            client.sql("DROP TEMPORARY TABLE IF EXISTS found_across").update();
            client.sql("CREATE TEMPORARY TABLE found_across (PRIMARY KEY (line)) ENGINE = InnoDB " + check.sql())
                    .param("batch", batchId)
                    .update();
            for (var found = find(check, batchId, 0);
                    !found.isEmpty();
                    found = find(check, batchId, found.getLast().line())) {
                problems.accept(found);
                settle(check, batchId, found.getFirst().line(), found.getLast().line());
            }
        }
        client.sql("DROP TEMPORARY TABLE IF EXISTS found_across").update();
    }

    @Override
    public List<AcceptedRow> page(Dataset dataset, long batchId, int offset, int limit) {
        // the inner query walks the key alone: a late page must not read every row before it
        return client.sql("""
                        SELECT r.* FROM %1$s r
                          JOIN (SELECT line FROM %1$s WHERE batch_id = :batch ORDER BY line LIMIT :limit OFFSET :offset) p
                            ON p.line = r.line
                         WHERE r.batch_id = :batch
                         ORDER BY r.line
                        """.formatted(table()))
                .param("batch", batchId)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new AcceptedRow(row.getLong("line"), row.getInt("warnings"), masked(row)))
                .list();
    }

    @Override
    public List<FoundRow> find(List<Long> batchIds, String nik, int limit) {
        var person = table.dataset().columns().stream()
                .filter(column -> column.content() instanceof Content.Nik)
                .findFirst();
        if (person.isEmpty() || batchIds.isEmpty()) {
            return List.of();
        }
        return client.sql("SELECT * FROM " + table() + " WHERE batch_id IN (:batches) AND "
                        + RegisterTable.stored(person.get()) + " = :index ORDER BY batch_id DESC, line LIMIT :limit")
                .param("batches", batchIds)
                .param("index", vault.blindIndex(nik))
                .param("limit", limit)
                .query((row, n) -> new FoundRow(
                        row.getLong("batch_id"),
                        new AcceptedRow(row.getLong("line"), row.getInt("warnings"), masked(row))))
                .list();
    }

    @Override
    public int encryptAgain(byte[] earlierKeyId, int limit) {
        record Old(long batchId, long line, byte[] secret) {}
        var old = client.sql("SELECT batch_id, line, secret FROM " + table()
                        + " WHERE LEFT(secret, :length) = :id LIMIT " + limit)
                .param("length", earlierKeyId.length)
                .param("id", earlierKeyId)
                .query((row, n) -> new Old(row.getLong(1), row.getLong(2), row.getBytes(3)))
                .list();
        var sealer = vault.sealer(table.place());
        jdbc.batchUpdate(
                "UPDATE " + table() + " SET secret = ? WHERE batch_id = ? AND line = ?",
                old,
                WRITTEN_AT_ONCE,
                (statement, one) -> {
                    statement.setBytes(1, sealer.encrypt(vault.decryptText(one.secret(), table.place())));
                    statement.setLong(2, one.batchId());
                    statement.setLong(3, one.line());
                });
        return old.size();
    }

    @Override
    public Optional<AcceptedRow> row(Dataset dataset, long batchId, long line) {
        return client.sql("SELECT * FROM " + table() + " WHERE batch_id = ? AND line = ?")
                .params(batchId, line)
                .query((row, n) -> new AcceptedRow(line, row.getInt("warnings"), masked(row)))
                .optional();
    }

    @Override
    public List<String> columns() {
        return table.kept().toList();
    }

    @Override
    public boolean countsWarnings() {
        return true;
    }

    @Override
    public List<AcceptedRow> lines(Dataset dataset, long batchId, Collection<Long> lines, KodeWilayah area) {
        return client.sql("""
                        SELECT * FROM %s
                         WHERE batch_id = :batch AND line IN (:lines)
                           AND (:area = '13.71' OR wilayah = :area OR wilayah LIKE CONCAT(:area, '.%%'))
                        """.formatted(table()))
                .param("batch", batchId)
                .param("lines", lines)
                .param("area", area.value())
                .query((row, n) -> new AcceptedRow(row.getLong("line"), row.getInt("warnings"), masked(row)))
                .list();
    }

    private List<Problem> find(AcrossRows check, long batchId, long after) {
        return client.sql("""
                        SELECT f.rule, f.argument, t.*
                          FROM found_across f
                          JOIN %s t ON t.batch_id = :batch AND t.line = f.line
                         WHERE f.line > :after
                         ORDER BY f.line
                         LIMIT :limit
                        """.formatted(table()))
                .param("batch", batchId)
                .param("after", after)
                .param("limit", FOUND_AT_ONCE)
                .query((row, n) -> new Problem(
                        row.getLong("line"),
                        check.column(),
                        masked(row).get(table.dataset().position(check.column())),
                        row.getString("rule"),
                        check.severity(),
                        List.of(row.getString("argument"))))
                .list();
    }

    private void settle(AcrossRows check, long batchId, long from, long to) {
        var found = "%s t JOIN found_across f ON t.line = f.line".formatted(table());
        var sql = switch (check.severity()) {
            case ERROR -> "DELETE t FROM " + found;
            case WARNING -> "UPDATE " + found + " SET t.warnings = t.warnings + 1";
        };
        client.sql(sql + " WHERE t.batch_id = :batch AND f.line BETWEEN :from AND :to")
                .param("batch", batchId)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private List<String> masked(ResultSet row) throws SQLException {
        var numbers = table.numbers(vault.decryptText(row.getBytes(RegisterTable.SECRET), table.place()))
                .iterator();
        var shown = new ArrayList<String>();
        for (Column column : table.dataset().columns()) {
            var plain = RegisterTable.isNumber(column.content())
                    ? numbers.next()
                    : row.getString(RegisterTable.stored(column));
            shown.add(Shown.of(column, plain == null ? "" : plain));
        }
        return shown;
    }

    private static void set(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, Types.VARCHAR);
            case String text -> statement.setString(at, text);
            case byte[] bytes -> statement.setBytes(at, bytes);
            case Integer number -> statement.setInt(at, number);
            case Long number -> statement.setLong(at, number);
            default -> throw new IllegalArgumentException("not stored: " + value.getClass());
        }
    }
}
