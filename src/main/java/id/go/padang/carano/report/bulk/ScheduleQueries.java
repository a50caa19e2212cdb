package id.go.padang.carano.report.bulk;

import id.go.padang.carano.report.Paper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what comes by itself. */
@Repository
class ScheduleQueries {

    /** A schedule with whose it is. */
    record Owned(String username, Schedule schedule) {}

    private static final String COLUMNS =
            "SELECT id, username, report, cadence, language, paper, annex, guarded FROM report_schedule ";

    private final JdbcClient jdbc;

    ScheduleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param occasion the last one, so that it does not come at once */
    void save(String username, Schedule schedule, String occasion) {
        jdbc.sql("""
                        INSERT INTO report_schedule (id, username, report, cadence, language, paper, annex, guarded, occasion)
                        VALUES (:id, :username, :report, :cadence, :language, :paper, :annex, :guarded, :occasion)
                        ON DUPLICATE KEY UPDATE language = VALUES(language), paper = VALUES(paper),
                               annex = VALUES(annex), guarded = VALUES(guarded)
                        """)
                .param("id", schedule.id())
                .param("username", username)
                .param("report", schedule.report())
                .param("cadence", schedule.cadence().name())
                .param("language", schedule.language().getLanguage())
                .param("paper", schedule.paper().name())
                .param("annex", schedule.annex())
                .param("guarded", schedule.guarded())
                .param("occasion", occasion)
                .update();
    }

    List<Schedule> of(String username) {
        return jdbc.sql(COLUMNS + "WHERE username = :username ORDER BY id")
                .param("username", username)
                .query((row, n) -> schedule(row))
                .list();
    }

    List<Owned> all(Cadence cadence) {
        return jdbc.sql(COLUMNS + "WHERE cadence = :cadence ORDER BY id")
                .param("cadence", cadence.name())
                .query((row, n) -> new Owned(row.getString("username"), schedule(row)))
                .list();
    }

    /** True for the one node that serves this occasion. */
    boolean take(long id, String occasion) {
        return jdbc.sql("UPDATE report_schedule SET occasion = :occasion WHERE id = :id AND occasion <> :occasion")
                        .param("occasion", occasion)
                        .param("id", id)
                        .update()
                > 0;
    }

    void delete(long id, String username) {
        jdbc.sql("DELETE FROM report_schedule WHERE id = :id AND username = :username")
                .param("id", id)
                .param("username", username)
                .update();
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        return new Schedule(
                row.getLong("id"),
                row.getString("report"),
                Cadence.valueOf(row.getString("cadence")),
                Locale.of(row.getString("language")),
                Paper.valueOf(row.getString("paper")),
                row.getBoolean("annex"),
                row.getBoolean("guarded"));
    }
}
