package id.go.padang.carano.program.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowUpQueries {

    private static final String ACTIONS = """
            SELECT f.*, (SELECT d.decision
                           FROM review_decision d
                           JOIN review r ON r.id = d.review_id
                          WHERE d.follow_up_id = f.id
                          ORDER BY r.held_on DESC, r.id DESC
                          LIMIT 1) AS last_decision
              FROM follow_up f
            """;

    private final JdbcClient jdbc;

    FollowUpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, what is open and due first on top. */
    List<Action> all() {
        return jdbc.sql(ACTIONS + " ORDER BY f.state IN ('DONE', 'CANCELLED'), f.due, f.id")
                .query((row, n) -> action(row))
                .list();
    }

    Optional<Action> find(long id) {
        return jdbc.sql(ACTIONS + " WHERE f.id = ?")
                .param(id)
                .query((row, n) -> action(row))
                .optional();
    }

    /** Whether the row still had this version; holds it until the transaction ends. */
    boolean lock(long id, int version) {
        return jdbc.sql("SELECT version FROM follow_up WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Integer.class)
                .optional()
                .filter(now -> now == version)
                .isPresent();
    }

    void insert(Action action) {
        write("""
                INSERT INTO follow_up (version, title, detail, owner_opd, supporting, due, state, reason, evidence, link,
                                       goal_id, decision_id, published, agreed_on, closed_on, changed_by,
                                       changed_at_utc, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, action);
    }

    void update(Action action) {
        write("""
                UPDATE follow_up
                   SET version = ?, title = ?, detail = ?, owner_opd = ?, supporting = ?, due = ?, state = ?, reason = ?,
                       evidence = ?, link = ?, goal_id = ?, decision_id = ?, published = ?, agreed_on = ?,
                       closed_on = ?, changed_by = ?, changed_at_utc = ?
                 WHERE id = ?
                """, action);
    }

    /** Remembers that somebody is reminded; false when somebody was already. */
    boolean remember(long id, String occasion) {
        return jdbc.sql("INSERT IGNORE INTO follow_up_reminder (follow_up_id, occasion, at_utc) VALUES (?, ?, ?)")
                        .params(id, occasion, LocalDateTime.now(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Newest first. */
    List<Review> reviews(int limit) {
        Map<Long, Map<Long, String>> decisions = new HashMap<>();
        jdbc.sql("SELECT review_id, follow_up_id, decision FROM review_decision")
                .query(row -> {
                    decisions
                            .computeIfAbsent(row.getLong(1), review -> new HashMap<>())
                            .put(row.getLong(2), row.getString(3));
                });
        return jdbc.sql("SELECT * FROM review ORDER BY held_on DESC, id DESC LIMIT ?")
                .param(limit)
                .query((row, n) -> new Review(
                        row.getLong("id"),
                        row.getObject("held_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("next_on", LocalDate.class)),
                        row.getString("minutes"),
                        decisions.getOrDefault(row.getLong("id"), Map.of()),
                        row.getString("written_by")))
                .list();
    }

    void insert(Review review) {
        jdbc.sql("INSERT INTO review (id, held_on, next_on, minutes, written_by, at_utc) VALUES (?, ?, ?, ?, ?, ?)")
                .params(review.id(), review.held())
                .param(review.next().orElse(null))
                .params(review.minutes(), review.writtenBy())
                .param(LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC))
                .update();
        review.decisions()
                .forEach((action, decision) -> jdbc.sql(
                                "INSERT INTO review_decision (review_id, follow_up_id, decision) VALUES (?, ?, ?)")
                        .params(review.id(), action, decision)
                        .update());
    }

    private void write(String sql, Action action) {
        var content = action.content();
        jdbc.sql(sql)
                .params(action.version(), content.title(), content.detail(), content.ownerOpd())
                .params(
                        String.join(",", content.supporting()),
                        content.due(),
                        action.state().name())
                .params(action.reason(), action.evidence(), action.link())
                .param(content.goalId().orElse(null))
                .param(content.decisionId().orElse(null))
                .params(content.published(), content.agreed())
                .param(action.closedOn().orElse(null))
                .params(action.changedBy(), LocalDateTime.now(ZoneOffset.UTC), action.id())
                .update();
    }

    private static Action action(ResultSet row) throws SQLException {
        var supporting = row.getString("supporting");
        return new Action(
                row.getLong("id"),
                row.getInt("version"),
                new ActionContent(
                        row.getString("title"),
                        row.getString("detail"),
                        row.getString("owner_opd"),
                        supporting.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(supporting.split(","))),
                        row.getObject("agreed_on", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        Optional.ofNullable(row.getObject("goal_id", Long.class)),
                        Optional.ofNullable(row.getObject("decision_id", Long.class)),
                        row.getBoolean("published")),
                ActionState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("evidence"),
                row.getString("link"),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                row.getString("changed_by"),
                Optional.ofNullable(row.getString("last_decision")));
    }
}
