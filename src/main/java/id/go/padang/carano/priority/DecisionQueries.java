package id.go.padang.carano.priority;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen decisions, and what later releases would make of them. */
@Repository
class DecisionQueries {

    /** A decision as it is kept. */
    record Kept(Decision decision, String digest) {}

    private final JdbcClient jdbc;

    DecisionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void freeze(Decision decision) {
        var document = StudyJson.write(decision);
        jdbc.sql(
                        "INSERT INTO priority_decision (study_id, document, digest, at_utc) VALUES (:id, :document, :digest, :at)")
                .param("id", decision.id())
                .param("document", document)
                .param("digest", digest(document))
                .param("at", StudyQueries.utc(decision.approvedAt()))
                .update();
    }

    Optional<Kept> find(long study) {
        return jdbc.sql("SELECT document, digest FROM priority_decision WHERE study_id = ?")
                .param(study)
                .query((row, n) ->
                        new Kept(StudyJson.read(row.getString("document"), Decision.class), row.getString("digest")))
                .optional();
    }

    void reordered(long study, Reordering reordering) {
        jdbc.sql("""
                        REPLACE INTO priority_reordering (study_id, release_number, at_utc, shifts)
                        VALUES (:study, :release, :at, :shifts)
                        """)
                .param("study", study)
                .param("release", reordering.release())
                .param("at", StudyQueries.utc(reordering.at()))
                .param("shifts", StudyJson.write(reordering.shifts()))
                .update();
    }

    /** What the newest compared release would change. */
    Optional<Reordering> reordering(long study) {
        return jdbc.sql("SELECT * FROM priority_reordering WHERE study_id = ? ORDER BY release_number DESC LIMIT 1")
                .param(study)
                .query((row, n) -> reordering(row))
                .optional();
    }

    /** The same for every study that was compared, by its id. */
    Map<Long, Reordering> reorderings() {
        Map<Long, Reordering> newest = new HashMap<>();
        jdbc.sql("SELECT * FROM priority_reordering ORDER BY release_number").query(row -> {
            newest.put(row.getLong("study_id"), reordering(row));
        });
        return newest;
    }

    private static Reordering reordering(ResultSet row) throws SQLException {
        return new Reordering(
                row.getInt("release_number"),
                StudyQueries.instant(row, "at_utc"),
                StudyJson.shifts(row.getString("shifts")));
    }

    private static String digest(String document) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Instant now() {
        return Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
