package id.go.padang.carano.report;

import id.go.padang.carano.audit.AuditService;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of everything issued: entry, bytes, rights and trail are written together or not at all. */
@Component
class IssueBook {

    private final IssueQueries queries;
    private final AuditService auditService;

    IssueBook(IssueQueries queries, AuditService auditService) {
        this.queries = queries;
        this.auditService = auditService;
    }

    @Transactional
    void enter(Issue issue) {
        var digest = Digest.of(issue.content());
        queries.insert(issue, digest);
        queries.insertRights(issue);
        queries.insertContent(issue.id(), issue.content());
        auditService.record(
                "REPORT_ISSUED",
                subject(issue.code()),
                "report=%s place=%s release=%d period=%s language=%s signed=%s sha256=%s"
                        .formatted(
                                issue.letter().request().kind(),
                                issue.letter().placeCode(),
                                issue.letter().release(),
                                issue.letter().period(),
                                issue.letter().wording().locale().getLanguage(),
                                issue.signed(),
                                digest));
    }

    @Transactional
    void change(IssuedReport report, IssueState next, Optional<String> replacedBy, String reason, String username) {
        var state = report.state().to(next);
        if (queries.change(report.code(), state, replacedBy, reason, username, Instant.now()) == 0) {
            // somebody else was quicker
            throw new ReportProblem("report.problem.state", state.name());
        }
        auditService.record(
                "REPORT_" + state,
                subject(report.code()),
                replacedBy.map(code -> "by=" + code + " ").orElse("") + "reason=" + reason);
    }

    @Transactional
    byte[] open(String code) {
        auditService.record("REPORT_OPENED", subject(code), "archive");
        return queries.content(code);
    }

    static String subject(String code) {
        return "report/" + code;
    }
}
