package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.register.AcceptedRow;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.register.Severity;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.Period;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files in, has them checked, and moves batches from hand to hand. What cannot be done is a
 * {@link SubmissionRefusedException} with its sentence; a batch the account may not see is as unknown as none.
 */
@Service
public class SubmissionService {

    /** The rule of what a reviewer said about a single row. */
    public static final String ROW_RETURNED = "row.returned";

    static final String NODE = Optional.ofNullable(System.getenv("HOSTNAME")).orElse("carano");
    private static final int LONGEST_REASON = 1000;

    private final BatchMoves moves;
    private final BatchQueries queries;
    private final ProblemQueries problems;
    private final FileStore files;
    private final RowsLeftBehind rowsLeftBehind;
    private final CheckQueue queue;
    private final CheckQueries checks;
    private final ErrorFile errorFile;
    private final RowHistory rowHistory;
    private final RegisterService registerService;
    private final IndicatorService indicatorService;
    private final OpdService opdService;
    private final CurrentAccount currentAccount;

    SubmissionService(
            BatchMoves moves,
            BatchQueries queries,
            ProblemQueries problems,
            FileStore files,
            RowsLeftBehind rowsLeftBehind,
            CheckQueue queue,
            CheckQueries checks,
            ErrorFile errorFile,
            RowHistory rowHistory,
            RegisterService registerService,
            IndicatorService indicatorService,
            OpdService opdService,
            CurrentAccount currentAccount) {
        this.moves = moves;
        this.queries = queries;
        this.problems = problems;
        this.files = files;
        this.rowsLeftBehind = rowsLeftBehind;
        this.queue = queue;
        this.checks = checks;
        this.errorFile = errorFile;
        this.rowHistory = rowHistory;
        this.registerService = registerService;
        this.indicatorService = indicatorService;
        this.opdService = opdService;
        this.currentAccount = currentAccount;
    }

    /** Stores a file and has it checked in the background; its progress stands in {@link #batch}. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public BatchSummary receive(Dataset dataset, Period period, String fileName, InputStream content) {
        long id = store(dataset, period, fileName, content, null);
        queue.start(id);
        return visible(id);
    }

    /** Stores a file and comes back when every row is checked, or when somebody has to match its headers. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public BatchSummary receiveAndCheck(Dataset dataset, Period period, String fileName, InputStream content) {
        long id = store(dataset, period, fileName, content, null);
        queue.check(id);
        return visible(id);
    }

    /**
     * Takes corrections of a returned batch in: a new batch of its accepted rows and of the open ones as the file has
     * them now, checked in the background.
     *
     * @param content an error file of the returned batch, corrected; {@code baris} says which row each of its rows is
     */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public BatchSummary correct(long returnedBatchId, String fileName, InputStream content) {
        var dataset = requireOwn(returnedBatchId);
        var parent = visible(returnedBatchId);
        if (parent.status() != BatchStatus.RETURNED) {
            throw new SubmissionRefusedException("submission.refused.not_returned");
        }
        if (checks.corrections(returnedBatchId).stream().map(checks::status).anyMatch(BatchStatus::holdsItsFile)) {
            throw new SubmissionRefusedException("submission.refused.corrected");
        }
        long id = store(dataset, parent.period(), fileName, content, returnedBatchId);
        queue.start(id);
        return visible(id);
    }

    /** Takes the check of a batch up again that was interrupted; from the beginning of its file. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public void resume(long id) {
        requireOwn(id);
        moves.move(id, BatchStatus.RECEIVED, null, batch -> batch.takenUp(NODE));
        queue.start(id);
    }

    /** How far the check of a batch is. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public CheckProgress progress(long id) {
        int ahead = queue.ahead(visible(id).id());
        return checks.progress(id, ahead).orElseGet(() -> CheckProgress.waiting(ahead));
    }

    /** The operator stands for the batch; at least one row must have been accepted. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public void submit(long id) {
        requireOwn(id);
        moves.move(id, BatchStatus.SUBMITTED, null, batch -> {
            if (batch.acceptedRows() == 0) {
                throw new SubmissionRefusedException("submission.refused.no_rows");
            }
        });
    }

    /** The operator takes the batch back, also while it is being checked; its rows and file are removed soon. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public void withdraw(long id) {
        var dataset = requireOwn(id);
        moves.move(id, BatchStatus.WITHDRAWN, null);
        // a check that is running notices at its next chunk, and removes what it wrote
        if (!queue.giveUp(id)) {
            rowsLeftBehind.removeLater(id, dataset, currentAccount.get());
        }
    }

    /** Kepala OPD stands for the batch. */
    @PreAuthorize("hasAuthority('VERIFY')")
    public void verify(long id) {
        requireOwn(id);
        moves.move(id, BatchStatus.VERIFIED, null);
    }

    /** Walidata stands for the batch; it takes the place of an earlier one that still waits for a release. */
    @PreAuthorize("hasAuthority('VALIDATE')")
    public void validate(long id) {
        visible(id);
        moves.move(id, BatchStatus.VALIDATED, null);
    }

    /** Sends the batch back to the operator. */
    @PreAuthorize("hasAnyAuthority('VERIFY', 'VALIDATE')")
    public void returnBatch(long id, String reason) {
        visible(id);
        moves.move(id, BatchStatus.RETURNED, required(reason));
    }

    /** Sends the batch back because of these rows, which the operator finds among the problems. */
    @PreAuthorize("hasAnyAuthority('VERIFY', 'VALIDATE')")
    public void returnRows(long id, List<Long> lines, String reason) {
        visible(id);
        var why = required(reason);
        if (lines.isEmpty()) {
            throw new SubmissionRefusedException("submission.refused.no_lines");
        }
        var flags = lines.stream()
                .distinct()
                .map(line -> new Problem(line, "", "", ProblemQueries.RETURNED, Severity.ERROR, List.of(why)))
                .toList();
        moves.move(id, BatchStatus.RETURNED, why, batch -> problems.insert(id, flags, ProblemQueries.BEHIND_ALL));
    }

    /** A batch, or empty when the account may not see it. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public Optional<BatchSummary> batch(long id) {
        return queries.find(currentAccount.get(), readable(), id, this::opdName);
    }

    /** Batches the account may see: what waits for the account first, then the last changed. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<BatchSummary> batches(BatchFilter filter, int offset, int limit) {
        return queries.find(currentAccount.get(), readable(), filter, this::opdName, offset, limit);
    }

    /** Of every OPD, the last changed first. */
    @PreAuthorize("hasAuthority('READ_CHECKS')")
    public List<BatchSummary> everyBatch(int limit) {
        return queries
                .find(currentAccount.get(), indicatorService.datasets(), BatchFilter.ALL, this::opdName, 0, limit)
                .stream()
                .sorted(Comparator.comparing(BatchSummary::changedAt)
                        .thenComparing(BatchSummary::id)
                        .reversed())
                .toList();
    }

    /** As {@link #rules}, of a batch of any OPD. */
    @PreAuthorize("hasAuthority('READ_CHECKS')")
    public List<RuleCount> rulesOfAny(long id) {
        return problems.rules(id);
    }

    /** How many batches match. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public long count(BatchFilter filter) {
        return queries.count(currentAccount.get(), readable(), filter);
    }

    /** The moves of a batch, first to last. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<BatchEvent> events(long id) {
        return queries.events(visible(id).id());
    }

    /** A page of a batch's problems, by line. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<Problem> problems(long id, ProblemFilter filter, int offset, int limit) {
        return problems.find(visible(id).id(), filter, offset, limit);
    }

    /** How many problems match. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public long problemCount(long id, ProblemFilter filter) {
        return problems.count(visible(id).id(), filter);
    }

    /** How often each rule was broken: errors first, the most frequent first. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<RuleCount> rules(long id) {
        return problems.rules(visible(id).id());
    }

    /** A page of accepted rows, personal values masked. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<AcceptedRow> rows(long id, int offset, int limit) {
        return registerService.page(dataset(visible(id)), id, offset, limit);
    }

    /**
     * Writes the rows with problems in the layout of the delivered file; only for the OPD whose file it is. Of a
     * returned batch only the rows that are open, so that they can be corrected and sent back as they are.
     */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public void writeErrorFile(long id, OutputStream out) {
        requireOwn(id);
        boolean openOnly = visible(id).status() == BatchStatus.RETURNED;
        moves.traceErrorFile(id);
        errorFile.write(id, openOnly, currentAccount.get().locale(), out);
    }

    /** What became of one row in every batch it went through, first to last; personal values masked. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<RowVersion> history(long id, long line) {
        return rowHistory.of(visible(id).id(), line);
    }

    /** Validated batches that no release holds yet, at most one per dataset and period. */
    @PreAuthorize("hasAuthority('PUBLISH')")
    public List<BatchSummary> readyToPublish() {
        var validated = new BatchFilter(Optional.empty(), Optional.empty(), Optional.of(BatchStatus.VALIDATED));
        return queries.find(currentAccount.get(), readable(), validated, this::opdName, 0, Integer.MAX_VALUE);
    }

    /** Marks batches as part of a release, in the caller's transaction: all or none. */
    @PreAuthorize("hasAuthority('PUBLISH')")
    @Transactional
    public void markPublished(List<Long> batchIds, int release) {
        moves.publish(batchIds, release);
    }

    /** The datasets whose batches the account may see. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<Dataset> readable() {
        var account = currentAccount.get();
        return indicatorService.datasets().stream()
                .filter(dataset -> account.may(Permission.VALIDATE) || account.servesIn(dataset.ownerOpd()))
                .toList();
    }

    private long store(Dataset dataset, Period period, String fileName, InputStream content, @Nullable Long corrects) {
        var account = currentAccount.get();
        requireOwner(account, dataset);
        if (period.cycle() != dataset.cycle()) {
            throw new SubmissionRefusedException("submission.refused.period", period.code());
        }
        var file = files.store(Ids.next(), fileName, content);
        queries.earlierDelivery(dataset.code(), period, file.digest()).ifPresent(earlier -> {
            files.delete(file.batchId());
            throw new SubmissionRefusedException(
                    "submission.refused.same_file", earlier.receivedBy(), earlier.receivedAt(), earlier.status());
        });
        moves.receive(new Batch(dataset.code(), period, file, account.displayName(), NODE, corrects));
        return file.batchId();
    }

    private BatchSummary visible(long id) {
        return queries.find(currentAccount.get(), readable(), id, this::opdName).orElseThrow(BatchMoves::unknown);
    }

    private Dataset requireOwn(long id) {
        var dataset = dataset(visible(id));
        requireOwner(currentAccount.get(), dataset);
        return dataset;
    }

    static void requireOwner(Account account, Dataset dataset) {
        if (!account.servesIn(dataset.ownerOpd())) {
            throw new AccessDeniedException("not a dataset of the own OPD");
        }
    }

    private Dataset dataset(BatchSummary batch) {
        return indicatorService.dataset(batch.dataset());
    }

    private String opdName(String dataset) {
        return opdService.nameOf(indicatorService.dataset(dataset).ownerOpd());
    }

    private static String required(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new SubmissionRefusedException("submission.refused.reason", LONGEST_REASON);
        }
        return reason.strip();
    }
}
