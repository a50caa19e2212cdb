package id.go.padang.carano.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class CatalogueQueries {

    /** What every revision is kept as: its row never changes. */
    private static final String READ = """
            SELECT code, revision, definition, retired, edited_by, edited_at, note
              FROM indicator_revision
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    CatalogueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Grows with every change; tells a reader's copy that it is old. */
    long changes() {
        return jdbc.sql("SELECT COUNT(*) FROM indicator_revision")
                .query(Long.class)
                .single();
    }

    /** Every revision, indicators in the order of screens, each with its newest revision last. */
    List<Revision> all() {
        return jdbc.sql(READ + " ORDER BY position, code, revision")
                .query((row, n) -> revision(row))
                .list();
    }

    int nextPosition() {
        return jdbc.sql("SELECT COALESCE(MAX(position), 0) + 1 FROM indicator_revision")
                .query(Integer.class)
                .single();
    }

    int position(String code) {
        return jdbc.sql("SELECT MIN(position) FROM indicator_revision WHERE code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    void insert(Revision revision, int position) {
        var indicator = revision.indicator();
        jdbc.sql("""
                        INSERT INTO indicator_revision
                               (code, revision, position, definition, retired, edited_by, edited_at, note)
                        VALUES (:code, :revision, :position, :definition, :retired, :by, :at, :note)
                        """)
                .param("code", indicator.code())
                .param("revision", indicator.revision())
                .param("position", position)
                .param("definition", json.writeValueAsString(indicator))
                .param("retired", revision.retired())
                .param("by", revision.editedBy())
                .param("at", LocalDateTime.ofInstant(revision.editedAt(), ZoneOffset.UTC))
                .param("note", revision.note())
                .update();
    }

    private Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                json.readValue(row.getString("definition"), Indicator.class),
                row.getBoolean("retired"),
                row.getString("edited_by"),
                instant(row),
                row.getString("note"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("edited_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
