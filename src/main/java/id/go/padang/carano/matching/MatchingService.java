package id.go.padang.carano.matching;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.register.AcceptedRow;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.submission.BatchFilter;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.SubmissionService;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of every row with a NIK whether it is padan with the population base, and lets persons decide about those not
 * found. Readers are walidata and the OPD that owns the dataset; a batch the account may not see is as unknown as none.
 */
@Service
public class MatchingService {

    private static final int BATCHES_OF_A_DATASET = 60;
    private static final int PERCENT = 100;

    private final Matcher matcher;
    private final MatchRunQueries runs;
    private final MatchRowQueries rows;
    private final Candidates candidates;
    private final SubmissionService submissionService;
    private final RegisterService registerService;
    private final IndicatorService indicatorService;
    private final AuditService auditService;
    private final CurrentAccount currentAccount;

    MatchingService(
            Matcher matcher,
            MatchRunQueries runs,
            MatchRowQueries rows,
            Candidates candidates,
            SubmissionService submissionService,
            RegisterService registerService,
            IndicatorService indicatorService,
            AuditService auditService,
            CurrentAccount currentAccount) {
        this.matcher = matcher;
        this.runs = runs;
        this.rows = rows;
        this.candidates = candidates;
        this.submissionService = submissionService;
        this.registerService = registerService;
        this.indicatorService = indicatorService;
        this.auditService = auditService;
        this.currentAccount = currentAccount;
    }

    /** The batches that are held against the population base, the newest first. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<MatchSummary> batches() {
        var batches = Arrays.stream(Matched.values())
                .map(kind -> new BatchFilter(Optional.of(kind.dataset()), Optional.empty(), Optional.empty()))
                .flatMap(filter -> submissionService.batches(filter, 0, BATCHES_OF_A_DATASET).stream())
                .filter(MatchingService::hasRows)
                .sorted(Comparator.comparing(BatchSummary::referenceDate)
                        .thenComparing(BatchSummary::id)
                        .reversed())
                .toList();
        var ids = batches.stream().map(BatchSummary::id).toList();
        var known = runs.runs(ids);
        var counts = runs.counts(ids);
        return batches.stream()
                .map(batch -> summary(batch, known.get(batch.id()), counts.getOrDefault(batch.id(), Map.of())))
                .toList();
    }

    /** One of them, or empty when the account may not see it or it is not compared. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public Optional<MatchSummary> batch(long id) {
        return submissionService
                .batch(id)
                .filter(batch -> Matched.of(batch.dataset()).isPresent() && hasRows(batch))
                .map(batch -> summary(
                        batch,
                        runs.runs(List.of(id)).get(id),
                        runs.counts(List.of(id)).getOrDefault(id, Map.of())));
    }

    /** A page of compared rows in the order of the file. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<MatchedRow> rows(long id, Optional<MatchState> state, int offset, int limit) {
        var dataset = dataset(id);
        var page = rows.rows(id, state, offset, limit);
        var own = registerService.masked(
                dataset, id, page.stream().map(MatchRowQueries.Row::line).toList());
        var population = page.stream()
                .flatMap(row -> row.populationBatch().stream())
                .findFirst()
                .map(batch -> persons(
                        batch,
                        page.stream()
                                .flatMap(row -> row.populationLine().stream())
                                .toList()))
                .orElse(Map.of());
        return page.stream()
                .flatMap(row -> Optional.ofNullable(own.get(row.line()))
                        .map(masked -> new MatchedRow(
                                row.line(),
                                row.state(),
                                masked,
                                row.populationLine().flatMap(line -> Optional.ofNullable(population.get(line))),
                                row.decision()))
                        .stream())
                .toList();
    }

    /** Whom of the population base a row may mean that was not found; the likeliest first, at most five. */
    @PreAuthorize("hasAuthority('DECIDE_MATCHES')")
    public List<Candidate> candidates(long id, long line) {
        var population = population(id);
        var found = found(id, line, population);
        var persons =
                persons(population, found.stream().map(Candidates.Found::line).toList());
        return found.stream()
                .flatMap(one ->
                        Optional.ofNullable(persons.get(one.line())).map(person -> candidate(one, person)).stream())
                .toList();
    }

    /** The account stands for a candidate being the person of the row. */
    @PreAuthorize("hasAuthority('DECIDE_MATCHES')")
    @Transactional
    public void accept(long id, long line, long populationLine) {
        var population = population(id);
        if (found(id, line, population).stream().noneMatch(found -> found.line() == populationLine)) {
            throw new MatchingRefusedException("match.refused.candidate");
        }
        decide(id, line, MatchState.ACCEPTED, population, populationLine);
    }

    /** The account stands for the row meaning none of the candidates. */
    @PreAuthorize("hasAuthority('DECIDE_MATCHES')")
    @Transactional
    public void refuse(long id, long line) {
        dataset(id);
        decide(id, line, MatchState.NOT_FOUND, null, null);
    }

    /** Takes a decision back: the row stands as not found again. */
    @PreAuthorize("hasAuthority('DECIDE_MATCHES')")
    @Transactional
    public void undo(long id, long line) {
        dataset(id);
        var before = rows.row(id, line).orElseThrow(MatchingService::unknown);
        if (!rows.undo(id, line, actor())) {
            throw new MatchingRefusedException("match.refused.undone");
        }
        rows.mark(id, line, MatchState.NOT_FOUND, null, null, null);
        if (before.state() == MatchState.ACCEPTED) {
            runs.recount(id, MatchState.ACCEPTED, MatchState.NOT_FOUND);
        }
        trace("MATCH_UNDONE", id, line);
    }

    /** Has a batch compared again, in the background. */
    @PreAuthorize("hasAuthority('DECIDE_MATCHES')")
    public void match(long id) {
        if (batch(id).orElseThrow(MatchingService::unknown).run().underWay()) {
            return;
        }
        auditService.record("MATCH_STARTED", "batch/" + id, "");
        matcher.later(id);
    }

    private void decide(long id, long line, MatchState to, @Nullable Long population, @Nullable Long person) {
        var state = rows.row(id, line).orElseThrow(MatchingService::unknown).state();
        var kept = to == MatchState.ACCEPTED ? "ACCEPTED" : "REFUSED";
        if (state != MatchState.NOT_FOUND || !rows.decide(id, line, kept, population, person, actor())) {
            throw new MatchingRefusedException("match.refused.decided");
        }
        rows.mark(id, line, to, population, person, actor());
        if (to == MatchState.ACCEPTED) {
            runs.recount(id, state, to);
        }
        trace("MATCH_" + kept, id, line);
    }

    private List<Candidates.Found> found(long id, long line, long population) {
        return candidates.of(Matched.of(dataset(id).code()).orElseThrow(), id, line, population);
    }

    private Map<Long, AcceptedRow> persons(long population, List<Long> lines) {
        return registerService.masked(indicatorService.dataset(Dataset.PENDUDUK), population, lines);
    }

    private static Candidate candidate(Candidates.Found found, AcceptedRow person) {
        var likeness = found.likeness();
        return new Candidate(
                found.line(),
                (int) Math.round(PERCENT * likeness.score()),
                (int) Math.round(PERCENT * likeness.name()),
                likeness.birth(),
                likeness.sameArea(),
                likeness.sameStreet(),
                person);
    }

    private long population(long id) {
        dataset(id);
        return runs.population(id).orElseThrow(MatchingService::unknown);
    }

    private Dataset dataset(long id) {
        return indicatorService.dataset(
                batch(id).orElseThrow(MatchingService::unknown).batch().dataset());
    }

    private static MatchSummary summary(
            BatchSummary batch, MatchRunQueries.@Nullable Run run, Map<MatchState, Long> counts) {
        var known = run == null ? new MatchRunQueries.Run(RunState.STOPPED, 0, Instant.EPOCH) : run;
        return new MatchSummary(batch, known.state(), known.done(), known.state() == RunState.DONE ? counts : Map.of());
    }

    private static boolean hasRows(BatchSummary batch) {
        return switch (batch.status()) {
            case CHECKED, SUBMITTED, VERIFIED, VALIDATED, PUBLISHED -> batch.accepted() > 0;
            case RECEIVED, UNMAPPED, RETURNED, REFUSED, INTERRUPTED, WITHDRAWN, REPLACED -> false;
        };
    }

    private static MatchingRefusedException unknown() {
        return new MatchingRefusedException("match.refused.unknown");
    }

    private void trace(String action, long id, long line) {
        auditService.record(action, "batch/" + id, "line=" + line);
    }

    private String actor() {
        return currentAccount.get().displayName();
    }
}
