package id.go.padang.carano.priority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Studies, what people said to them, and their way. */
@Repository
class StudyQueries {

    private final JdbcClient jdbc;

    StudyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Study study) {
        jdbc.sql("""
                        INSERT INTO priority_study (id, version, root, revision, previous, status, lead_opd, plan,
                                                    created_by, created_at_utc, changed_by, changed_at_utc)
                        VALUES (:id, :version, :root, :revision, :previous, :status, :lead, :plan,
                                :by, :at, :by, :at)
                        """)
                .param("id", study.id())
                .param("version", study.version())
                .param("root", study.root())
                .param("revision", study.revision())
                .param("previous", study.previous().orElse(null))
                .param("status", study.status().name())
                .param("lead", study.plan().team().lead())
                .param("plan", StudyJson.write(study.plan()))
                .param("by", study.createdBy())
                .param("at", utc(study.changedAt()))
                .update();
    }

    /** Held until the caller's transaction ends. */
    Optional<Study> lock(long id) {
        return jdbc.sql("SELECT * FROM priority_study WHERE id = ? FOR UPDATE")
                .param(id)
                .query(StudyQueries::study)
                .optional();
    }

    Optional<Study> find(long id) {
        return jdbc.sql("SELECT * FROM priority_study WHERE id = ?")
                .param(id)
                .query(StudyQueries::study)
                .optional();
    }

    /** Newest first. */
    List<Study> list(StudyFilter filter) {
        return jdbc.sql("""
                        SELECT * FROM priority_study
                         WHERE (:status = '' OR status = :status) AND (:lead = '' OR lead_opd = :lead)
                         ORDER BY changed_at_utc DESC, id DESC
                        """)
                .param("status", filter.status().map(Enum::name).orElse(""))
                .param("lead", filter.lead().orElse(""))
                .query(StudyQueries::study)
                .list();
    }

    void update(long id, int version, StudyStatus status, Plan plan, String by) {
        jdbc.sql("""
                        UPDATE priority_study
                           SET version = :version, status = :status, lead_opd = :lead, plan = :plan,
                               changed_by = :by, changed_at_utc = :at
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("version", version)
                .param("status", status.name())
                .param("lead", plan.team().lead())
                .param("plan", StudyJson.write(plan))
                .param("by", by)
                .param("at", utc(Instant.now()))
                .update();
    }

    /** The newest revision of a decision. */
    int newestRevision(long root) {
        return jdbc.sql("SELECT MAX(revision) FROM priority_study WHERE root = ?")
                .param(root)
                .query(Integer.class)
                .single();
    }

    /** The decided revision that came after this one. */
    Optional<Long> replacedBy(Study study) {
        return jdbc.sql("""
                        SELECT id FROM priority_study
                         WHERE root = :root AND revision > :revision AND status IN ('APPROVED', 'PUBLISHED')
                         ORDER BY revision DESC LIMIT 1
                        """)
                .param("root", study.root())
                .param("revision", study.revision())
                .query((row, n) -> row.getLong(1))
                .optional();
    }

    void weigh(long study, long account, String name, Weighing weighing) {
        jdbc.sql("""
                        INSERT INTO priority_weighing (study_id, account_id, name, weighing, changed_at_utc)
                        VALUES (:study, :account, :name, :weighing, :at)
                        ON DUPLICATE KEY UPDATE name = :name, weighing = :weighing, changed_at_utc = :at
                        """)
                .param("study", study)
                .param("account", account)
                .param("name", name)
                .param("weighing", StudyJson.write(weighing))
                .param("at", utc(Instant.now()))
                .update();
    }

    /** In order of name. */
    List<Opinion> opinions(long study) {
        return jdbc.sql("SELECT * FROM priority_weighing WHERE study_id = ? ORDER BY name, account_id")
                .param(study)
                .query((row, n) -> new Opinion(
                        row.getLong("account_id"),
                        row.getString("name"),
                        StudyJson.read(row.getString("weighing"), Weighing.class),
                        instant(row, "changed_at_utc")))
                .list();
    }

    void say(long study, Stance stance) {
        jdbc.sql("""
                        REPLACE INTO priority_stance (study_id, opd, agreed, reason, said_by, at_utc)
                        VALUES (:study, :opd, :agreed, :reason, :by, :at)
                        """)
                .param("study", study)
                .param("opd", stance.opd())
                .param("agreed", stance.agreed())
                .param("reason", stance.reason())
                .param("by", stance.by())
                .param("at", utc(stance.at()))
                .update();
    }

    List<Stance> stances(long study) {
        return jdbc.sql("SELECT * FROM priority_stance WHERE study_id = ? ORDER BY at_utc, opd")
                .param(study)
                .query((row, n) -> new Stance(
                        row.getString("opd"),
                        row.getBoolean("agreed"),
                        row.getString("reason"),
                        row.getString("said_by"),
                        instant(row, "at_utc")))
                .list();
    }

    void forgetStances(long study) {
        jdbc.sql("DELETE FROM priority_stance WHERE study_id = ?").param(study).update();
    }

    void remember(long id, long study, StudyEvent event) {
        jdbc.sql("""
                        INSERT INTO priority_event (id, study_id, kind, actor, at_utc, reason)
                        VALUES (:id, :study, :kind, :actor, :at, :reason)
                        """)
                .param("id", id)
                .param("study", study)
                .param("kind", event.kind())
                .param("actor", event.actor())
                .param("at", utc(event.at()))
                .param("reason", event.reason())
                .update();
    }

    /** Oldest first. */
    List<StudyEvent> events(long study) {
        return jdbc.sql("SELECT * FROM priority_event WHERE study_id = ? ORDER BY id")
                .param(study)
                .query((row, n) -> new StudyEvent(
                        row.getString("kind"), row.getString("actor"), instant(row, "at_utc"), row.getString("reason")))
                .list();
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static Study study(ResultSet row, int n) throws SQLException {
        long previous = row.getLong("previous");
        return new Study(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("root"),
                row.getInt("revision"),
                previous == 0 ? Optional.empty() : Optional.of(previous),
                StudyStatus.valueOf(row.getString("status")),
                StudyJson.read(row.getString("plan"), Plan.class),
                row.getString("created_by"),
                row.getString("changed_by"),
                instant(row, "changed_at_utc"));
    }
}
