package id.go.padang.carano.report;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The archive of issued reports, cut to those that the reader's rights cover. */
@Service
@PreAuthorize("hasAuthority('PRINT_REPORTS')")
public class ArchiveService {

    private final IssueBook book;
    private final IssueQueries queries;
    private final FigureService figureService;
    private final IndicatorService indicatorService;
    private final WilayahService wilayahService;
    private final CurrentAccount current;

    ArchiveService(
            IssueBook book,
            IssueQueries queries,
            FigureService figureService,
            IndicatorService indicatorService,
            WilayahService wilayahService,
            CurrentAccount current) {
        this.book = book;
        this.queries = queries;
        this.figureService = figureService;
        this.indicatorService = indicatorService;
        this.wilayahService = wilayahService;
        this.current = current;
    }

    /** A page of the reports this reader may open, newest first. */
    public List<IssuedReport> find(ArchiveFilter filter, int offset, int limit) {
        return queries.find(filter, own(), offset, limit);
    }

    /** How many of them there are. */
    public int count(ArchiveFilter filter) {
        return queries.count(filter, own());
    }

    /** The issued bytes, with an entry in the trail; empty for a code that is unknown or outside the reader's rights. */
    public Optional<PrintedReport> open(String code) {
        return readable(code)
                .map(report -> new PrintedReport(
                        Optional.of(code), queries.fileName(code), report.printedAt(), book.open(code)));
    }

    /** Takes a report out of force; a {@link ReportProblem} when no reason is given or it is no longer in force. */
    @PreAuthorize("hasAuthority('ISSUE_REPORTS')")
    public void withdraw(String code, String reason) {
        change(code, IssueState.WITHDRAWN, Optional.empty(), reason);
    }

    /**
     * Puts another issued report in the place of this one; a {@link ReportProblem} as for {@link #withdraw}, or when
     * the other one is the same, unknown, or not in force itself.
     */
    @PreAuthorize("hasAuthority('ISSUE_REPORTS')")
    public void replace(String code, String by, String reason) {
        var other = VerificationCode.parse(by)
                .filter(one -> !one.equals(code))
                .flatMap(this::readable)
                .filter(report -> report.state() == IssueState.VALID)
                .orElseThrow(() -> new ReportProblem("report.problem.replacement", by));
        change(code, IssueState.REPLACED, Optional.of(other.code()), reason);
    }

    private void change(String code, IssueState next, Optional<String> by, String reason) {
        if (reason.isBlank()) {
            throw new ReportProblem("report.problem.reason", code);
        }
        var report = readable(code).orElseThrow(() -> new ReportProblem("report.problem.code", code));
        book.change(report, next, by, reason.strip(), current.get().username());
    }

    private Optional<IssuedReport> readable(String code) {
        return queries.find(code).filter(IssuedReport::kept).filter(report -> own().cover(queries.rights(code)));
    }

    private ReaderRights own() {
        return new ReaderRights(
                Places.all(wilayahService)
                        .filter(figureService::mayOpen)
                        .map(Places::code)
                        .collect(Collectors.toSet()),
                indicatorService.datasets().stream()
                        .map(Dataset::code)
                        .filter(figureService::mayCross)
                        .collect(Collectors.toSet()),
                Arrays.stream(Permission.values())
                        .filter(current.get()::may)
                        .map(Permission::name)
                        .collect(Collectors.toSet()));
    }
}
