package id.go.padang.carano.report;

import com.github.luben.zstd.Zstd;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Period;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables of the book of issued reports. */
@Repository
class IssueQueries {

    private static final int CHUNK = 1 << 20;
    private static final String COLUMNS = """
            SELECT i.code, i.title, i.place, i.document_number, i.release_number, i.period, i.language,
                   i.classification, i.printed_at_utc, i.digest, i.bytes, i.kept, i.signed, i.state, i.reason,
                   i.changed_at_utc, i.replaced_by
              FROM report_issue i
            """;
    private static final String MATCHING = """
             WHERE i.kept
               AND (:state = '' OR i.state = :state)
               AND (i.title LIKE :words OR i.place LIKE :words OR i.document_number LIKE :words OR i.code LIKE :words)
               AND NOT EXISTS (SELECT 1 FROM report_issue_right r
                                WHERE r.issue_id = i.id AND r.kind = 'PLACE' AND r.code NOT IN (:places))
               AND NOT EXISTS (SELECT 1 FROM report_issue_right r
                                WHERE r.issue_id = i.id AND r.kind = 'SMALL_CELLS' AND r.code NOT IN (:smallCells))
               AND NOT EXISTS (SELECT 1 FROM report_issue_right r
                                WHERE r.issue_id = i.id AND r.kind = 'PERMISSION' AND r.code NOT IN (:permissions))
            """;

    private final JdbcClient jdbc;

    IssueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Issue issue, String digest) {
        var letter = issue.letter();
        var request = letter.request();
        jdbc.sql("""
                        INSERT INTO report_issue (id, code, report, subject, place_code, place, release_number, period, newest, language,
                                                  document_number, username, printed_at_utc, digest, bytes, title,
                                                  paper, annex, guarded, classification, place_and_date, jabatan,
                                                  signatory, pangkat, nip, tembusan, file_name, kept, signed)
                        VALUES (:id, :code, :report, :subject, :placeCode, :place, :release, :period, :newest, :language,
                                :documentNumber, :username, :printedAt, :digest, :bytes, :title,
                                :paper, :annex, :guarded, :classification, :placeAndDate, :jabatan,
                                :signatory, :pangkat, :nip, :tembusan, :fileName, TRUE, :signed)
                        """)
                .param("id", issue.id())
                .param("code", issue.code())
                .param("report", request.kind())
                .param("subject", request.subject())
                .param("placeCode", letter.placeCode())
                .param("place", letter.placeName())
                .param("release", letter.release())
                .param("period", letter.period())
                .param("newest", request.selection().period().isEmpty())
                .param("language", letter.wording().locale().getLanguage())
                .param("documentNumber", request.number())
                .param("username", issue.username())
                .param("printedAt", LocalDateTime.ofInstant(letter.printedAt(), ZoneOffset.UTC))
                .param("digest", digest)
                .param("bytes", issue.content().length)
                .param("title", letter.content().title())
                .param("paper", request.paper().name())
                .param("annex", request.annex())
                .param("guarded", request.guarded())
                .param("classification", request.dispatch().classification().name())
                .param("placeAndDate", request.signatory().placeAndDate())
                .param("jabatan", request.signatory().jabatan())
                .param("signatory", request.signatory().name())
                .param("pangkat", request.signatory().pangkat())
                .param("nip", request.signatory().nip())
                .param("tembusan", request.dispatch().lines())
                .param("fileName", letter.fileName())
                .param("signed", issue.signed())
                .update();
    }

    void insertRights(Issue issue) {
        var rights = issue.letter().content().rights();
        rights.places().forEach(code -> insertRight(issue.id(), "PLACE", code));
        rights.smallCells().forEach(code -> insertRight(issue.id(), "SMALL_CELLS", code));
        rights.permissions().forEach(code -> insertRight(issue.id(), "PERMISSION", code));
    }

    private void insertRight(long id, String kind, String code) {
        jdbc.sql("INSERT INTO report_issue_right (issue_id, kind, code) VALUES (:id, :kind, :code)")
                .param("id", id)
                .param("kind", kind)
                .param("code", code)
                .update();
    }

    void insertContent(long id, byte[] content) {
        var packed = Zstd.compress(content);
        for (int number = 0; number * CHUNK < packed.length; number++) {
            jdbc.sql("INSERT INTO report_issue_chunk (issue_id, number, content) VALUES (:id, :number, :content)")
                    .param("id", id)
                    .param("number", number)
                    .param(
                            "content",
                            Arrays.copyOfRange(packed, number * CHUNK, Math.min(packed.length, (number + 1) * CHUNK)))
                    .update();
        }
    }

    byte[] content(String code) {
        var packed = new ByteArrayOutputStream();
        jdbc.sql("""
                        SELECT c.content FROM report_issue_chunk c JOIN report_issue i ON i.id = c.issue_id
                         WHERE i.code = :code ORDER BY c.number
                        """)
                .param("code", code)
                .query((row, n) -> row.getBytes("content"))
                .list()
                .forEach(packed::writeBytes);
        var bytes = packed.toByteArray();
        return Zstd.decompress(bytes, (int) Zstd.getFrameContentSize(bytes));
    }

    Optional<IssuedReport> find(String code) {
        return jdbc.sql(COLUMNS + " WHERE i.code = :code")
                .param("code", code)
                .query((row, n) -> report(row))
                .optional();
    }

    List<IssuedReport> withDigest(String digest) {
        return jdbc.sql(COLUMNS + " WHERE i.digest = :digest ORDER BY i.id")
                .param("digest", digest)
                .query((row, n) -> report(row))
                .list();
    }

    List<IssuedReport> find(ArchiveFilter filter, ReaderRights rights, int offset, int limit) {
        return matching(
                        COLUMNS + MATCHING + " ORDER BY i.printed_at_utc DESC, i.id DESC LIMIT :limit OFFSET :offset",
                        filter,
                        rights)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> report(row))
                .list();
    }

    int count(ArchiveFilter filter, ReaderRights rights) {
        return matching("SELECT COUNT(*) FROM report_issue i " + MATCHING, filter, rights)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec matching(String sql, ArchiveFilter filter, ReaderRights rights) {
        var words = filter.words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(sql)
                .param("state", filter.state().map(IssueState::name).orElse(""))
                .param("words", "%" + words + "%")
                .param("places", orNothing(rights.places()))
                .param("smallCells", orNothing(rights.smallCells()))
                .param("permissions", orNothing(rights.permissions()));
    }

    // an empty list is no SQL
    private static Set<String> orNothing(Set<String> codes) {
        return codes.isEmpty() ? Set.of("") : codes;
    }

    ReaderRights rights(String code) {
        return new ReaderRights(
                Set.copyOf(rights(code, "PLACE")),
                Set.copyOf(rights(code, "SMALL_CELLS")),
                Set.copyOf(rights(code, "PERMISSION")));
    }

    private List<String> rights(String code, String kind) {
        return jdbc.sql("""
                        SELECT r.code FROM report_issue_right r JOIN report_issue i ON i.id = r.issue_id
                         WHERE i.code = :code AND r.kind = :kind
                        """)
                .param("code", code)
                .param("kind", kind)
                .query((row, n) -> row.getString("code"))
                .list();
    }

    String fileName(String code) {
        return jdbc.sql("SELECT file_name FROM report_issue WHERE code = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    /** What was asked for, so that the report can be built again; empty when the place is no more. */
    Optional<ReportRequest> request(String code, Function<String, Optional<Place>> places) {
        return jdbc.sql("""
                        SELECT report, subject, place_code, release_number, period, newest, language, paper, annex, guarded, document_number,
                               classification, place_and_date, jabatan, signatory, pangkat, nip, tembusan
                          FROM report_issue
                         WHERE code = :code
                        """)
                .param("code", code)
                .query((row, n) -> request(row, places))
                .optional()
                .flatMap(request -> request);
    }

    private static Optional<ReportRequest> request(ResultSet row, Function<String, Optional<Place>> places)
            throws SQLException {
        var place = places.apply(row.getString("place_code"));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReportRequest(
                row.getString("report"),
                row.getString("subject"),
                place.get(),
                new Selection(
                        Optional.of(row.getInt("release_number")),
                        row.getBoolean("newest")
                                ? Optional.empty()
                                : Optional.of(Period.parse(row.getString("period")))),
                Locale.of(row.getString("language")),
                Paper.valueOf(row.getString("paper")),
                row.getBoolean("annex"),
                row.getBoolean("guarded"),
                row.getString("document_number"),
                new Signatory(
                        row.getString("place_and_date"),
                        row.getString("jabatan"),
                        row.getString("signatory"),
                        row.getString("pangkat"),
                        row.getString("nip")),
                Dispatch.of(Classification.valueOf(row.getString("classification")), row.getString("tembusan")),
                Optional.empty()));
    }

    /** 0 when the report is no longer valid. */
    int change(String code, IssueState state, Optional<String> replacedBy, String reason, String username, Instant at) {
        return jdbc.sql("""
                        UPDATE report_issue
                           SET state = :state, reason = :reason, changed_by = :username, changed_at_utc = :at,
                               replaced_by = :replacedBy
                         WHERE code = :code AND state = 'VALID'
                        """)
                .param("state", state.name())
                .param("reason", reason)
                .param("username", username)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("replacedBy", replacedBy.orElse(null))
                .param("code", code)
                .update();
    }

    private static IssuedReport report(ResultSet row) throws SQLException {
        var state = IssueState.valueOf(row.getString("state"));
        return new IssuedReport(
                row.getString("code"),
                row.getString("title"),
                row.getString("place"),
                row.getString("document_number"),
                row.getInt("release_number"),
                Period.parse(row.getString("period")),
                Locale.of(row.getString("language")),
                Classification.valueOf(row.getString("classification")),
                moment(row, "printed_at_utc"),
                row.getString("digest"),
                row.getInt("bytes"),
                row.getBoolean("kept"),
                row.getBoolean("signed"),
                state,
                state == IssueState.VALID
                        ? Optional.empty()
                        : Optional.of(new IssuedReport.Change(
                                row.getString("reason"),
                                moment(row, "changed_at_utc"),
                                Optional.ofNullable(row.getString("replaced_by")))));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
