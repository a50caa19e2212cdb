package id.go.padang.carano.report;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.pdf.PdfSigner;
import id.go.padang.carano.pdf.SigningProblem;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Prints official PDFs with the rights of whoever asks: drafts to look at, and reports that are issued for good. */
@Service
public class ReportService {

    private final LetterWriter writer;
    private final Press press;
    private final PdfSigner signer;
    private final IssueBook book;
    private final IssueQueries queries;
    private final WilayahService wilayahService;
    private final AuditService auditService;
    private final CurrentAccount current;
    private final Clock clock = Clock.systemUTC();

    ReportService(
            LetterWriter writer,
            Press press,
            PdfSigner signer,
            IssueBook book,
            IssueQueries queries,
            WilayahService wilayahService,
            AuditService auditService,
            CurrentAccount current) {
        this.writer = writer;
        this.press = press;
        this.signer = signer;
        this.book = book;
        this.queries = queries;
        this.wilayahService = wilayahService;
        this.auditService = auditService;
        this.current = current;
    }

    /**
     * A draft of "Ringkasan Anak Yatim", marked as such on every page and without a code; empty when nothing is
     * published for the place or it is outside the reader's areas. Throws a {@link ReportProblem} when a template or
     * the emblem is broken.
     */
    @PreAuthorize("hasAuthority('PRINT_REPORTS')")
    public Optional<PrintedReport> draft(ReportRequest request) {
        return writer.write(request, Optional.empty(), now()).map(letter -> {
            var content = print(letter);
            auditService.record("REPORT_DRAFTED", "draft/" + Dataset.YATIM + "/" + letter.placeCode(), facts(letter));
            return new PrintedReport(Optional.empty(), letter.fileName(), letter.printedAt(), content);
        });
    }

    /**
     * Issues "Ringkasan Anak Yatim": the bytes, their digest and the rights they were built with go into the archive,
     * signed when the installation has a certificate. Empty as for {@link #draft}; throws a {@link ReportProblem} and
     * leaves nothing behind when a template, the emblem, the certificate or the database fails.
     */
    @PreAuthorize("hasAuthority('ISSUE_REPORTS')")
    public Optional<PrintedReport> issue(ReportRequest request) {
        return writer.write(request, Optional.of(VerificationCode.next()), now())
                .map(letter -> {
                    var content = signed(print(letter), letter.printedAt());
                    enter(new Issue(
                            Ids.next(),
                            Dataset.YATIM,
                            letter.wording().text("report.yatim.title"),
                            letter,
                            writer.rights(letter),
                            current.get().username(),
                            signer.isConfigured(),
                            content));
                    return new PrintedReport(letter.code(), letter.fileName(), letter.printedAt(), content);
                });
    }

    /**
     * Prints an issued report once more from the release it was issued from, before any signature: the same figures,
     * and for the same reader the same bytes. Empty for an unknown code, a place that is no more, and figures outside
     * the reader's areas.
     */
    @PreAuthorize("hasAuthority('ISSUE_REPORTS')")
    public Optional<PrintedReport> rebuild(String code) {
        return queries.find(code)
                .filter(IssuedReport::kept)
                .flatMap(issued -> queries.request(code, place -> Places.find(place, wilayahService))
                        .flatMap(request -> writer.write(request, Optional.of(code), issued.printedAt())))
                .filter(letter -> writer.rights(letter).equals(queries.rights(code)))
                .map(letter -> {
                    var content = print(letter);
                    auditService.record("REPORT_REBUILT", IssueBook.subject(code), "sha256=" + Digest.of(content));
                    return new PrintedReport(letter.code(), letter.fileName(), letter.printedAt(), content);
                });
    }

    private byte[] print(Letter letter) {
        return press.print(letter);
    }

    private byte[] signed(byte[] content, Instant at) {
        try {
            return signer.sign(content, at);
        } catch (SigningProblem e) {
            throw new ReportProblem(e.key(), e.subject(), e);
        }
    }

    private void enter(Issue issue) {
        try {
            book.enter(issue);
        } catch (DataAccessException | TransactionException e) {
            throw new ReportProblem("report.problem.archive", issue.title(), e);
        }
    }

    private static String facts(Letter letter) {
        return "release=%d period=%s language=%s"
                .formatted(
                        letter.figures().place().release().number(),
                        letter.figures().place().part().period().code(),
                        letter.wording().locale().getLanguage());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
