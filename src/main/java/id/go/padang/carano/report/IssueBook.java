package id.go.padang.carano.report;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.Period;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The book of everything printed: written once per print, together with its entry in the trail. */
@Repository
class IssueBook {

    private final JdbcClient jdbc;
    private final AuditService auditService;

    IssueBook(JdbcClient jdbc, AuditService auditService) {
        this.jdbc = jdbc;
        this.auditService = auditService;
    }

    @Transactional
    void enter(Letter letter, String username, byte[] content) {
        var part = letter.figures().place().part();
        var release = letter.figures().place().release().number();
        var digest = sha256(content);
        jdbc.sql("""
                        INSERT INTO report_issue (id, code, report, place_code, place, release_number, period, language,
                                                  document_number, username, printed_at_utc, digest, bytes)
                        VALUES (:id, :code, :report, :placeCode, :place, :release, :period, :language,
                                :documentNumber, :username, :printedAt, :digest, :bytes)
                        """)
                .param("id", Ids.next())
                .param("code", letter.code())
                .param("report", part.dataset())
                .param("placeCode", letter.placeCode())
                .param("place", letter.placeName())
                .param("release", release)
                .param("period", part.period().code())
                .param("language", letter.wording().locale().getLanguage())
                .param("documentNumber", letter.request().number())
                .param("username", username)
                .param("printedAt", LocalDateTime.ofInstant(letter.printedAt(), ZoneOffset.UTC))
                .param("digest", digest)
                .param("bytes", content.length)
                .update();
        auditService.record(
                "REPORT_PRINTED",
                "report/" + letter.code(),
                "place=%s release=%d period=%s language=%s sha256=%s"
                        .formatted(
                                letter.placeCode(),
                                release,
                                part.period().code(),
                                letter.wording().locale().getLanguage(),
                                digest));
    }

    Optional<IssuedReport> find(String code) {
        return jdbc.sql("""
                        SELECT code, place, release_number, period, language, printed_at_utc, digest
                          FROM report_issue
                         WHERE code = :code
                        """)
                .param("code", code)
                .query((row, n) -> new IssuedReport(
                        row.getString("code"),
                        row.getString("place"),
                        row.getInt("release_number"),
                        Period.parse(row.getString("period")),
                        Locale.of(row.getString("language")),
                        row.getObject("printed_at_utc", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("digest")))
                .optional();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
