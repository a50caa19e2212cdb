package id.go.padang.carano.program.alignment;

import id.go.padang.carano.indicator.Indicator.Direction;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AlignmentQueries {

    private final JdbcClient jdbc;

    AlignmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanNode> nodes() {
        Map<Long, TreeMap<Integer, BigDecimal>> targets = new HashMap<>();
        jdbc.sql("SELECT node_id, year, value FROM plan_node_target").query(row -> {
            targets.computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                    .put(row.getInt(2), row.getBigDecimal(3).stripTrailingZeros());
        });
        return jdbc.sql("SELECT * FROM plan_node ORDER BY plan, code")
                .query((row, n) -> node(row, targets.getOrDefault(row.getLong("id"), new TreeMap<>())))
                .list();
    }

    List<PlanLink> links() {
        return jdbc.sql("SELECT child_id, parent_id FROM plan_link ORDER BY child_id, parent_id")
                .query((row, n) -> new PlanLink(row.getLong(1), row.getLong(2)))
                .list();
    }

    /** Whether the row still had this version; holds it until the transaction ends. */
    boolean lock(long id, int version) {
        return jdbc.sql("SELECT version FROM plan_node WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Integer.class)
                .optional()
                .filter(now -> now == version)
                .isPresent();
    }

    void insert(PlanNode node, String by) {
        write("""
                INSERT INTO plan_node (version, plan, level, code, parent_code, text, indicator, unit, direction,
                                       base_year, base_value, source, changed_by, changed_at_utc, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, node, by);
        insertTargets(node);
    }

    void update(PlanNode node, String by) {
        write("""
                UPDATE plan_node
                   SET version = ?, plan = ?, level = ?, code = ?, parent_code = ?, text = ?, indicator = ?, unit = ?,
                       direction = ?, base_year = ?, base_value = ?, source = ?, changed_by = ?, changed_at_utc = ?
                 WHERE id = ?
                """, node, by);
        jdbc.sql("DELETE FROM plan_node_target WHERE node_id = ?")
                .param(node.id())
                .update();
        insertTargets(node);
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM plan_node_target WHERE node_id = ?").param(id).update();
        jdbc.sql("DELETE FROM plan_link WHERE child_id = :id OR parent_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM plan_node WHERE id = ?").param(id).update();
    }

    void link(PlanLink link) {
        jdbc.sql("INSERT IGNORE INTO plan_link (child_id, parent_id) VALUES (?, ?)")
                .params(link.childId(), link.parentId())
                .update();
    }

    void unlink(PlanLink link) {
        jdbc.sql("DELETE FROM plan_link WHERE child_id = ? AND parent_id = ?")
                .params(link.childId(), link.parentId())
                .update();
    }

    private void write(String sql, PlanNode node, String by) {
        jdbc.sql(sql)
                .params(node.version(), node.plan().name(), node.level().name(), node.code(), node.parentCode())
                .params(
                        node.text(),
                        node.indicator(),
                        node.unit(),
                        node.direction().name())
                .param(node.baseYear().orElse(null))
                .param(node.baseValue().orElse(null))
                .params(node.source(), by, LocalDateTime.now(ZoneOffset.UTC), node.id())
                .update();
    }

    private void insertTargets(PlanNode node) {
        node.targets()
                .forEach((year, value) -> jdbc.sql(
                                "INSERT INTO plan_node_target (node_id, year, value) VALUES (?, ?, ?)")
                        .params(node.id(), year, value)
                        .update());
    }

    private static PlanNode node(ResultSet row, TreeMap<Integer, BigDecimal> targets) throws SQLException {
        return new PlanNode(
                row.getLong("id"),
                row.getInt("version"),
                Plan.valueOf(row.getString("plan")),
                PlanLevel.valueOf(row.getString("level")),
                row.getString("code"),
                row.getString("parent_code"),
                row.getString("text"),
                row.getString("indicator"),
                row.getString("unit"),
                Direction.valueOf(row.getString("direction")),
                Optional.ofNullable(row.getObject("base_year", Integer.class)),
                Optional.ofNullable(row.getBigDecimal("base_value")).map(BigDecimal::stripTrailingZeros),
                targets,
                row.getString("source"));
    }
}
