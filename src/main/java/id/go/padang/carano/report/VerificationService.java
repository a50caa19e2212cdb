package id.go.padang.carano.report;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.organization.CurrentAccount;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells whoever holds a paper or a file whether it was issued here and whether it still counts. */
@Service
@PreAuthorize("isAuthenticated()")
public class VerificationService {

    private final IssueQueries queries;
    private final Guesses guesses;
    private final AuditService auditService;
    private final CurrentAccount current;

    VerificationService(IssueQueries queries, Guesses guesses, AuditService auditService, CurrentAccount current) {
        this.queries = queries;
        this.guesses = guesses;
        this.auditService = auditService;
        this.current = current;
    }

    /**
     * What was issued under a kode verifikasi; empty for a code that was never given out. Throws a {@link
     * ReportProblem} after too many such codes from one account or address.
     *
     * @param address where the question comes from
     */
    public Optional<IssuedReport> issued(String code, String address) {
        var askers = List.of("account:" + current.get().username(), "address:" + address);
        guesses.admit(askers);
        var found = VerificationCode.parse(code).flatMap(queries::find);
        if (found.isEmpty()) {
            guesses.wasWrong(askers);
        }
        return found;
    }

    /** The reports whose bytes are exactly these, as a rule one; empty when the file was changed or never issued. */
    public List<IssuedReport> withBytes(byte[] file) {
        var digest = Digest.of(file);
        var found = queries.withDigest(digest);
        auditService.record(
                "REPORT_CHECKED",
                found.isEmpty()
                        ? "report/-"
                        : IssueBook.subject(found.getFirst().code()),
                "sha256=" + digest);
        return found;
    }

    /** Whether these are the bytes that were issued as this report. */
    public boolean isUnchanged(IssuedReport report, byte[] file) {
        return report.digest().equals(Digest.of(file));
    }
}
