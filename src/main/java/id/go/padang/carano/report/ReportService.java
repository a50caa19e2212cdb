package id.go.padang.carano.report;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.pdf.PdfSigner;
import id.go.padang.carano.pdf.SigningProblem;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.TableExport;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Prints official PDFs with the rights of whoever asks: drafts to look at, and reports that are issued for good. */
@Service
public class ReportService {

    private final ReportKinds kinds;
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
            ReportKinds kinds,
            LetterWriter writer,
            Press press,
            PdfSigner signer,
            IssueBook book,
            IssueQueries queries,
            WilayahService wilayahService,
            AuditService auditService,
            CurrentAccount current) {
        this.kinds = kinds;
        this.writer = writer;
        this.press = press;
        this.signer = signer;
        this.book = book;
        this.queries = queries;
        this.wilayahService = wilayahService;
        this.auditService = auditService;
        this.current = current;
    }

    /** The kinds of report this reader may ask for, in the order of screens; none without an area to read. */
    @PreAuthorize("hasAuthority('PRINT_REPORTS')")
    public List<ReportOffer> offers(Locale locale) {
        return kinds.offers(locale);
    }

    /**
     * A draft, marked as such on every page and without a code; empty when nothing is published for the place, or the
     * kind or the place is not for this reader. Throws a {@link ReportProblem} when a template or
     * the emblem is broken.
     */
    @PreAuthorize("hasAuthority('PRINT_REPORTS')")
    public Optional<PrintedReport> draft(ReportRequest request) {
        return writer.write(request, Optional.empty(), now()).map(letter -> {
            var content = press.print(letter);
            auditService.record("REPORT_DRAFTED", "draft/" + request.kind() + "/" + letter.placeCode(), facts(letter));
            return new PrintedReport(Optional.empty(), letter.fileName(), letter.printedAt(), content);
        });
    }

    /**
     * Issues a report: the bytes, their digest and the rights they were built with go into the archive,
     * signed when the installation has a certificate. Empty as for {@link #draft}; throws a {@link ReportProblem} and
     * leaves nothing behind when a template, the emblem, the certificate or the database fails.
     */
    @PreAuthorize("hasAuthority('ISSUE_REPORTS')")
    public Optional<PrintedReport> issue(ReportRequest request) {
        return writer.write(request, Optional.of(VerificationCode.next()), now())
                .map(letter -> {
                    var content = signed(press.print(letter), letter.printedAt());
                    enter(new Issue(Ids.next(), letter, current.get().username(), signer.isConfigured(), content));
                    return new PrintedReport(letter.code(), letter.fileName(), letter.printedAt(), content);
                });
    }

    /**
     * Prints an issued report once more from the release it was issued from, before any signature: the same figures,
     * and for the same reader the same bytes. Empty for an unknown code, a place that is no more, figures outside the
     * reader's areas, and a kind that shows the day it was printed.
     */
    @PreAuthorize("hasAuthority('ISSUE_REPORTS')")
    public Optional<PrintedReport> rebuild(String code) {
        return queries.find(code)
                .filter(IssuedReport::kept)
                .flatMap(issued -> queries.request(code, place -> Places.find(place, wilayahService))
                        .filter(request -> kinds.find(request.kind())
                                .filter(kind -> kind.basis() != ReportKind.Basis.TODAY)
                                .isPresent())
                        .flatMap(request -> writer.write(request, Optional.of(code), issued.printedAt())))
                .filter(letter -> letter.content().rights().equals(queries.rights(code)))
                .map(letter -> {
                    var content = press.print(letter);
                    auditService.record("REPORT_REBUILT", IssueBook.subject(code), "sha256=" + Digest.of(content));
                    return new PrintedReport(letter.code(), letter.fileName(), letter.printedAt(), content);
                });
    }

    /** Every table of a report as worksheets, with the same figures; empty as for {@link #draft}. */
    @PreAuthorize("hasAuthority('PRINT_REPORTS')")
    public Optional<Workbook> tables(ReportRequest request) {
        return writer.write(request, Optional.empty(), now()).map(letter -> {
            auditService.record(
                    "TABLE_EXPORTED",
                    "report/" + request.kind() + "/" + letter.placeCode(),
                    "format=xlsx " + facts(letter));
            return new Workbook(letter.stem() + ".xlsx", TableExport.xlsx(Sheets.of(letter)));
        });
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
            throw new ReportProblem(
                    "report.problem.archive", issue.letter().content().title(), e);
        }
    }

    private static String facts(Letter letter) {
        return "release=%d period=%s language=%s"
                .formatted(
                        letter.release(),
                        letter.period(),
                        letter.wording().locale().getLanguage());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
