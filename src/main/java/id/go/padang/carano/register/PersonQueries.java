package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.personal.Vault;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rows behind a figure. Names of tables and columns come from the catalogue, never from a request. */
@Repository
class PersonQueries {

    private static final BinaryOperator<String> AND = (some, more) -> some + " AND " + more;

    private final JdbcClient jdbc;
    private final Vault vault;

    PersonQueries(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Conditions and what they fill in. */
    private record Wanted(String sql, Map<String, Object> parameters) {}

    RowSum sum(Dataset dataset, RowFilter filter, KodeWilayah home) {
        var wanted = wanted(dataset, filter, home);
        var amount = dataset.amount()
                .map(column -> "COALESCE(SUM(" + column + "), 0)")
                .orElse("0");
        return jdbc.sql("SELECT COUNT(*), " + amount + " FROM " + table(dataset) + " r WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, n) -> new RowSum(row.getLong(1), row.getLong(2)))
                .single();
    }

    List<PersonRow> page(
            Dataset dataset, RowFilter filter, KodeWilayah home, RowOrder order, int offset, int limit, boolean plain) {
        var wanted = wanted(dataset, filter, home);
        // the inner query is answered from an index alone; only rows that are shown are read
        return jdbc.sql("""
                        SELECT t.* FROM %1$s t
                          JOIN (SELECT r.line FROM %1$s r WHERE %2$s ORDER BY %3$s LIMIT :limit OFFSET :offset) p
                            ON p.line = t.line
                         WHERE t.batch_id = :batch
                         ORDER BY %4$s
                        """.formatted(
                                table(dataset), wanted.sql(), order(dataset, order, "r"), order(dataset, order, "t")))
                .params(wanted.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(dataset, row, plain))
                .list();
    }

    /** Those of some lines that a filter holds. */
    List<PersonRow> lines(Dataset dataset, RowFilter filter, KodeWilayah home, Collection<Long> lines, boolean plain) {
        var wanted = wanted(dataset, filter, home);
        return jdbc.sql("SELECT r.* FROM " + table(dataset) + " r WHERE " + wanted.sql()
                        + " AND r.line IN (:lines) ORDER BY r.line")
                .params(wanted.parameters())
                .param("lines", lines)
                .query((row, n) -> row(dataset, row, plain))
                .list();
    }

    private static String table(Dataset dataset) {
        return new RegisterTable(dataset, List.of()).name();
    }

    private static Wanted wanted(Dataset dataset, RowFilter filter, KodeWilayah home) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<>(List.of("r.batch_id = :batch"));
        parameters.put("batch", filter.batchId());
        where(filter.where(), conditions, parameters);
        if (!home.equals(KodeWilayah.KOTA_PADANG)) {
            conditions.add("r.wilayah LIKE :home");
            parameters.put("home", home.value() + "%");
        }
        for (Dimension dimension : dataset.dimensions()) {
            var categories = filter.filter().categories().get(dimension.code());
            if (categories != null) {
                // a filter that names no category counts nothing
                conditions.add(
                        categories.isEmpty() ? "FALSE" : "r." + dimension.column() + " IN (:" + dimension.code() + ")");
                parameters.put(dimension.code(), categories);
            }
        }
        filter.sought().ifPresent(sought -> about(dataset, sought, conditions, parameters));
        return new Wanted(conditions.stream().reduce(AND).orElseThrow(), parameters);
    }

    private static void where(RowFilter.Where where, List<String> conditions, Map<String, Object> parameters) {
        switch (where) {
            case RowFilter.Where.Unmapped(var area)
            when area.equals(KodeWilayah.KOTA_PADANG) -> conditions.add("r.wilayah IS NULL");
            case RowFilter.Where.Unmapped(var area) -> {
                conditions.add("r.wilayah = :area");
                parameters.put("area", area.value());
            }
            case RowFilter.Where.Inside(var areas) when areas.contains(KodeWilayah.KOTA_PADANG) -> {}
            case RowFilter.Where.Inside(var areas) -> {
                var any = new ArrayList<String>();
                for (KodeWilayah area : areas) {
                    var name = "area" + any.size();
                    any.add("r.wilayah LIKE :" + name);
                    // every part of a code has a fixed length: what begins with it lies inside
                    parameters.put(name, area.value() + "%");
                }
                conditions.add(any.isEmpty() ? "FALSE" : "(" + String.join(" OR ", any) + ")");
            }
        }
    }

    private static void about(
            Dataset dataset, RowFilter.Sought sought, List<String> conditions, Map<String, Object> parameters) {
        switch (sought) {
            case RowFilter.Sought.Name(var part) -> {
                var name = "r." + nameColumn(dataset);
                conditions.add("(" + name + " LIKE :begins OR " + name + " LIKE :inside)");
                var literal = part.replaceAll("([\\\\%_])", "\\\\$1");
                parameters.put("begins", literal + "%");
                parameters.put("inside", "% " + literal + "%");
            }
            case RowFilter.Sought.Person(var index) -> {
                conditions.add(nikColumn(dataset)
                        .map(column -> "r." + RegisterTable.stored(column) + " = :person")
                        .orElse("FALSE"));
                parameters.put("person", index);
            }
        }
    }

    private static String order(Dataset dataset, RowOrder order, String table) {
        var wilayah = table + ".wilayah";
        var name = table + "." + nameColumn(dataset);
        var line = table + ".line";
        return switch (order) {
            case WILAYAH -> String.join(", ", wilayah, name, line);
            case WILAYAH_BACK -> String.join(" DESC, ", wilayah, name, line) + " DESC";
            case NAME -> String.join(", ", name, line);
            case NAME_BACK -> String.join(" DESC, ", name, line) + " DESC";
        };
    }

    private static String nameColumn(Dataset dataset) {
        return dataset.columns().stream()
                .filter(column -> column.content() instanceof Content.Name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no names in " + dataset.code()))
                .name();
    }

    /** The number of the person a row is about; the first one, those of parents stand behind. */
    private static Optional<Column> nikColumn(Dataset dataset) {
        return dataset.columns().stream()
                .filter(column -> column.content() instanceof Content.Nik)
                .findFirst();
    }

    private PersonRow row(Dataset dataset, ResultSet row, boolean plain) throws SQLException {
        var table = new RegisterTable(dataset, List.of());
        var numbers = table.numbers(vault.decryptText(row.getBytes(RegisterTable.SECRET), table.place()))
                .iterator();
        var values = new ArrayList<String>();
        for (Column column : dataset.columns()) {
            var stored = RegisterTable.isNumber(column.content())
                    ? numbers.next()
                    : row.getString(RegisterTable.stored(column));
            var value = stored == null ? "" : stored;
            values.add(plain ? value : Shown.of(column, value));
        }
        var nik = nikColumn(dataset);
        return new PersonRow(
                row.getLong("line"),
                Optional.ofNullable(row.getString("wilayah")).map(KodeWilayah::new),
                nik.isPresent() ? Optional.ofNullable(row.getBytes(RegisterTable.stored(nik.get()))) : Optional.empty(),
                values);
    }
}
