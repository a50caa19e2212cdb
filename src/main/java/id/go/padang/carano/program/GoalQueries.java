package id.go.padang.carano.program;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.shared.Period;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GoalQueries {

    private static final String PLANNED = "";

    private final JdbcClient jdbc;

    GoalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the parts of several goals are put. */
    private record Parts(
            Map<Long, List<YearTarget>> targets,
            Map<Long, List<Share>> shares,
            Map<Long, List<Overlap>> overlaps,
            Map<Long, List<Programme>> programmes) {}

    /** Everything that is not deleted, by code. */
    List<Goal> all() {
        var parts = parts("");
        return jdbc.sql("SELECT * FROM goal WHERE NOT deleted ORDER BY code, id")
                .query((row, n) -> goal(row, parts))
                .list();
    }

    /** One, deleted or not. */
    Optional<Goal> find(long id) {
        var parts = parts(" WHERE goal_id = " + id);
        return jdbc.sql("SELECT * FROM goal WHERE id = ?")
                .param(id)
                .query((row, n) -> goal(row, parts))
                .optional();
    }

    /** Holds the row until the transaction ends; empty when it does not exist. */
    Optional<Integer> lockVersion(long id) {
        return jdbc.sql("SELECT version FROM goal WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Integer.class)
                .optional();
    }

    boolean codeTaken(String code, long besides) {
        return jdbc.sql("SELECT COUNT(*) FROM goal WHERE code = ? AND id <> ? AND NOT deleted")
                        .params(code, besides)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(Goal goal) {
        write("""
                INSERT INTO goal (version, code, title, measure_kind, measure_code, measure_name, unit, direction,
                                  base_year, base_value, share_unit, source, state, lead_opd, deleted, changed_by,
                                  changed_at_utc, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, goal);
        insertParts(goal);
    }

    void update(Goal goal) {
        write("""
                UPDATE goal
                   SET version = ?, code = ?, title = ?, measure_kind = ?, measure_code = ?, measure_name = ?, unit = ?,
                       direction = ?, base_year = ?, base_value = ?, share_unit = ?, source = ?, state = ?,
                       lead_opd = ?, deleted = ?, changed_by = ?, changed_at_utc = ?
                 WHERE id = ?
                """, goal);
        for (String table : List.of("goal_target", "goal_programme", "goal_share")) {
            jdbc.sql("DELETE FROM " + table + " WHERE goal_id = ?")
                    .param(goal.id())
                    .update();
        }
        insertParts(goal);
    }

    List<GoalReport> reports(long id) {
        return jdbc.sql("SELECT * FROM goal_report WHERE goal_id = ? ORDER BY period, opd")
                .param(id)
                .query((row, n) -> new GoalReport(
                        row.getString("opd"),
                        Period.parse(row.getString("period")),
                        row.getBigDecimal("amount").stripTrailingZeros(),
                        row.getString("note"),
                        row.getString("reported_by"),
                        at(row, "at_utc")))
                .list();
    }

    void report(long id, GoalReport report) {
        jdbc.sql("""
                        INSERT INTO goal_report (goal_id, period, opd, version, amount, note, reported_by, at_utc)
                        VALUES (?, ?, ?, 1, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE version = version + 1, amount = VALUES(amount), note = VALUES(note),
                               reported_by = VALUES(reported_by), at_utc = VALUES(at_utc)
                        """)
                .params(id, report.period().code(), report.opd(), report.amount(), report.note())
                .params(report.reportedBy(), LocalDateTime.ofInstant(report.at(), ZoneOffset.UTC))
                .update();
    }

    /** Those served by several OPDs in a period, as reported. */
    List<Overlap> overlaps(long id, Period period) {
        return jdbc.sql("SELECT opds, amount FROM goal_overlap WHERE goal_id = ? AND period = ? ORDER BY position")
                .params(id, period.code())
                .query((row, n) -> overlap(row))
                .list();
    }

    void replaceOverlaps(long id, Period period, List<Overlap> overlaps) {
        replaceOverlaps(id, period.code(), overlaps);
    }

    private void replaceOverlaps(long id, String period, List<Overlap> overlaps) {
        jdbc.sql("DELETE FROM goal_overlap WHERE goal_id = ? AND period = ?")
                .params(id, period)
                .update();
        for (int i = 0; i < overlaps.size(); i++) {
            jdbc.sql("INSERT INTO goal_overlap (goal_id, period, position, opds, amount) VALUES (?, ?, ?, ?, ?)")
                    .params(id, period, i, String.join(",", overlaps.get(i).opd()))
                    .param(overlaps.get(i).amount())
                    .update();
        }
    }

    private void write(String sql, Goal goal) {
        var content = goal.content();
        var measure = content.measure();
        jdbc.sql(sql)
                .params(goal.version(), content.code(), content.title())
                .params(measure.kind().name(), measure.code(), measure.name(), measure.unit())
                .param(measure.direction().name())
                .param(content.base().map(YearTarget::year).orElse(null))
                .param(content.base().map(YearTarget::value).orElse(null))
                .params(
                        content.shareUnit().name(),
                        content.source(),
                        goal.state().name(),
                        content.leadOpd())
                .params(goal.deleted(), goal.changedBy())
                .params(LocalDateTime.ofInstant(goal.changedAt(), ZoneOffset.UTC), goal.id())
                .update();
    }

    private void insertParts(Goal goal) {
        var content = goal.content();
        content.targets()
                .forEach(target -> jdbc.sql("INSERT INTO goal_target (goal_id, year, value) VALUES (?, ?, ?)")
                        .params(goal.id(), target.year(), target.value())
                        .update());
        for (int i = 0; i < content.programmes().size(); i++) {
            var one = content.programmes().get(i);
            jdbc.sql("INSERT INTO goal_programme (goal_id, position, code, name, budget) VALUES (?, ?, ?, ?, ?)")
                    .params(goal.id(), i, one.code(), one.name(), one.budget())
                    .update();
        }
        for (int i = 0; i < content.shares().size(); i++) {
            var share = content.shares().get(i);
            jdbc.sql("""
                            INSERT INTO goal_share (goal_id, position, opd, is_lead, amount, agreed_by)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """)
                    .params(goal.id(), i, share.opd(), share.lead(), share.amount())
                    .param(share.agreedBy().orElse(null))
                    .update();
        }
        replaceOverlaps(goal.id(), PLANNED, content.overlaps());
    }

    private Parts parts(String where) {
        var parts = new Parts(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        jdbc.sql("SELECT * FROM goal_target" + where + " ORDER BY year").query(row -> {
            put(
                    parts.targets(),
                    row,
                    new YearTarget(
                            row.getInt("year"), row.getBigDecimal("value").stripTrailingZeros()));
        });
        jdbc.sql("SELECT * FROM goal_programme" + where + " ORDER BY position").query(row -> {
            put(
                    parts.programmes(),
                    row,
                    new Programme(row.getString("code"), row.getString("name"), row.getBigDecimal("budget")));
        });
        jdbc.sql("SELECT * FROM goal_share" + where + " ORDER BY position").query(row -> {
            put(
                    parts.shares(),
                    row,
                    new Share(
                            row.getString("opd"),
                            row.getBoolean("is_lead"),
                            row.getBigDecimal("amount").stripTrailingZeros(),
                            Optional.ofNullable(row.getString("agreed_by"))));
        });
        jdbc.sql("SELECT * FROM goal_overlap" + where + (where.isEmpty() ? " WHERE" : " AND")
                        + " period = '' ORDER BY position")
                .query(row -> {
                    put(parts.overlaps(), row, overlap(row));
                });
        return parts;
    }

    private static <T> void put(Map<Long, List<T>> map, ResultSet row, T part) throws SQLException {
        map.computeIfAbsent(row.getLong("goal_id"), id -> new ArrayList<>()).add(part);
    }

    private static Overlap overlap(ResultSet row) throws SQLException {
        return new Overlap(
                new TreeSet<>(List.of(row.getString("opds").split(","))),
                row.getBigDecimal("amount").stripTrailingZeros());
    }

    private static Goal goal(ResultSet row, Parts parts) throws SQLException {
        long id = row.getLong("id");
        var baseValue = row.getBigDecimal("base_value");
        int baseYear = row.getInt("base_year");
        return new Goal(
                id,
                row.getInt("version"),
                new GoalContent(
                        row.getString("code"),
                        row.getString("title"),
                        new Measure(
                                Measure.Kind.valueOf(row.getString("measure_kind")),
                                row.getString("measure_code"),
                                row.getString("measure_name"),
                                row.getString("unit"),
                                Direction.valueOf(row.getString("direction"))),
                        Optional.ofNullable(baseValue)
                                .map(BigDecimal::stripTrailingZeros)
                                .map(value -> new YearTarget(baseYear, value)),
                        parts.targets().getOrDefault(id, List.of()),
                        ShareUnit.valueOf(row.getString("share_unit")),
                        parts.shares().getOrDefault(id, List.of()),
                        parts.overlaps().getOrDefault(id, List.of()),
                        parts.programmes().getOrDefault(id, List.of()),
                        row.getString("source")),
                GoalState.valueOf(row.getString("state")),
                row.getBoolean("deleted"),
                row.getString("changed_by"),
                at(row, "changed_at_utc"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
