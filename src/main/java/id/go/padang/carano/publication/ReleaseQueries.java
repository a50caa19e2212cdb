package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReleaseQueries {

    private final JdbcClient jdbc;

    ReleaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the newest release; 0 when there is none. */
    int newest() {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM release_")
                .query(Integer.class)
                .single();
    }

    /**
     * Every release with its parts and its catalogue, newest first.
     *
     * @param definition the definition of a code and revision
     */
    List<Release> releases(BiFunction<String, Integer, Optional<Indicator>> definition) {
        var catalogues = new HashMap<Integer, List<Indicator>>();
        jdbc.sql("SELECT release_number, code, revision FROM release_indicator ORDER BY release_number, position")
                .query(row -> {
                    definition
                            .apply(row.getString("code"), row.getInt("revision"))
                            .ifPresent(catalogues.computeIfAbsent(
                                    row.getInt("release_number"), number -> new ArrayList<>())::add);
                });
        var parts = new HashMap<Integer, List<ReleasePart>>();
        jdbc.sql("""
                        SELECT l.release_number, p.*
                          FROM release_part_link l
                          JOIN release_part p ON p.id = l.part_id
                         ORDER BY l.release_number, p.dataset, p.period
                        """).query(row -> {
            parts.computeIfAbsent(row.getInt("release_number"), number -> new ArrayList<>())
                    .add(part(row));
        });
        return jdbc.sql("SELECT number, published_at, published_by, note FROM release_ ORDER BY number DESC")
                .query((row, n) -> release(row, parts, catalogues))
                .list();
    }

    /** Every published part of a dataset and period, whatever its release, oldest first. */
    List<Long> partsOf(String dataset, Period period) {
        return jdbc.sql("""
                        SELECT p.id FROM release_part p
                         WHERE p.dataset = :dataset AND p.period = :period
                           AND EXISTS (SELECT 1 FROM release_part_link l WHERE l.part_id = p.id)
                         ORDER BY p.id
                        """)
                .param("dataset", dataset)
                .param("period", period.code())
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    void insertPart(ReleasePart part) {
        jdbc.sql("""
                        INSERT INTO release_part (id, dataset, period, batch_id, source_opd, reference_date,
                                                  file_rows, accepted, warned, validated_at)
                        VALUES (:id, :dataset, :period, :batch, :opd, :date, :rows, :accepted, :warned, :validated)
                        """)
                .param("id", part.id())
                .param("dataset", part.dataset())
                .param("period", part.period().code())
                .param("batch", part.batchId())
                .param("opd", part.sourceOpd())
                .param("date", part.referenceDate())
                .param("rows", part.rows())
                .param("accepted", part.accepted())
                .param("warned", part.warned())
                .param("validated", utc(part.validatedAt()))
                .update();
    }

    /** The newest release's number, kept for this transaction alone. */
    int lockCounter() {
        return jdbc.sql("SELECT last_number FROM release_counter WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    void moveCounter(int number) {
        jdbc.sql("UPDATE release_counter SET last_number = :number WHERE id = 1")
                .param("number", number)
                .update();
    }

    void insertRelease(int number, Instant at, String publisher, String note) {
        jdbc.sql("INSERT INTO release_ (number, published_at, published_by, note) VALUES (:number, :at, :by, :note)")
                .param("number", number)
                .param("at", utc(at))
                .param("by", publisher)
                .param("note", note)
                .update();
    }

    void insertCatalogue(int release, List<Indicator> indicators) {
        int position = 0;
        for (Indicator indicator : indicators) {
            jdbc.sql("""
                            INSERT INTO release_indicator (release_number, position, code, revision)
                            VALUES (:release, :position, :code, :revision)
                            """)
                    .param("release", release)
                    .param("position", ++position)
                    .param("code", indicator.code())
                    .param("revision", indicator.revision())
                    .update();
        }
    }

    void carryOver(int from, int to) {
        jdbc.sql("""
                        INSERT INTO release_part_link (release_number, part_id)
                        SELECT :to, part_id FROM release_part_link WHERE release_number = :from
                        """).param("from", from).param("to", to).update();
    }

    void unlink(int number, String dataset, Period period) {
        jdbc.sql("""
                        DELETE FROM release_part_link
                         WHERE release_number = :number
                           AND part_id IN (SELECT id FROM release_part
                                            WHERE dataset = :dataset AND period = :period)
                        """)
                .param("number", number)
                .param("dataset", dataset)
                .param("period", period.code())
                .update();
    }

    boolean holds(int number, String dataset, Period period) {
        return jdbc.sql("""
                                SELECT COUNT(*) FROM release_part_link l
                                  JOIN release_part p ON p.id = l.part_id
                                 WHERE l.release_number = :number AND p.dataset = :dataset AND p.period = :period
                                """)
                        .param("number", number)
                        .param("dataset", dataset)
                        .param("period", period.code())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void link(int number, long part) {
        jdbc.sql("INSERT INTO release_part_link (release_number, part_id) VALUES (:number, :part)")
                .param("number", number)
                .param("part", part)
                .update();
    }

    /** Parts that no release shows: a publication that was stopped left them behind. */
    List<Long> unlinkedParts() {
        return jdbc.sql("""
                        SELECT p.id FROM release_part p
                         WHERE NOT EXISTS (SELECT 1 FROM release_part_link l WHERE l.part_id = p.id)
                        """).query((row, n) -> row.getLong("id")).list();
    }

    void deleteUnlinkedPart(long part) {
        for (String table :
                List.of("figure_cell", "figure_measure", "figure_hidden", "suppression_audit", "official_figure")) {
            jdbc.sql("DELETE FROM " + table + " WHERE part_id = :part")
                    .param("part", part)
                    .update();
        }
        jdbc.sql("DELETE FROM release_part WHERE id = :part")
                .param("part", part)
                .update();
    }

    void deleteClaims() {
        jdbc.sql("DELETE FROM release_claim").update();
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static Release release(
            ResultSet row, Map<Integer, List<ReleasePart>> parts, Map<Integer, List<Indicator>> catalogues)
            throws SQLException {
        int number = row.getInt("number");
        return new Release(
                number,
                instant(row, "published_at"),
                row.getString("published_by"),
                row.getString("note"),
                List.copyOf(parts.getOrDefault(number, List.of())),
                List.copyOf(catalogues.getOrDefault(number, List.of())));
    }

    private static ReleasePart part(ResultSet row) throws SQLException {
        return new ReleasePart(
                row.getLong("id"),
                row.getString("dataset"),
                Period.parse(row.getString("period")),
                row.getLong("batch_id"),
                row.getString("source_opd"),
                row.getObject("reference_date", LocalDate.class),
                row.getLong("file_rows"),
                row.getLong("accepted"),
                row.getLong("warned"),
                instant(row, "validated_at"));
    }
}
