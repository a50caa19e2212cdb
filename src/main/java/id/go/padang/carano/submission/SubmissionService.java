package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
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

    static final String NODE = Optional.ofNullable(System.getenv("HOSTNAME")).orElse("carano");
    private static final int LONGEST_REASON = 1000;
    private static final int CHECKED_AT_ONCE = 2;

    private final BatchMoves moves;
    private final BatchQueries queries;
    private final ProblemQueries problems;
    private final FileStore files;
    private final Examination examination;
    private final ErrorFile errorFile;
    private final RegisterService registerService;
    private final IndicatorService indicatorService;
    private final OpdService opdService;
    private final CurrentAccount currentAccount;
    private final Semaphore places = new Semaphore(CHECKED_AT_ONCE);

    SubmissionService(
            BatchMoves moves,
            BatchQueries queries,
            ProblemQueries problems,
            FileStore files,
            Examination examination,
            ErrorFile errorFile,
            RegisterService registerService,
            IndicatorService indicatorService,
            OpdService opdService,
            CurrentAccount currentAccount) {
        this.moves = moves;
        this.queries = queries;
        this.problems = problems;
        this.files = files;
        this.examination = examination;
        this.errorFile = errorFile;
        this.registerService = registerService;
        this.indicatorService = indicatorService;
        this.opdService = opdService;
        this.currentAccount = currentAccount;
    }

    /** Stores a file and has it checked in the background; its progress stands in {@link #batch}. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public BatchSummary receive(Dataset dataset, Period period, String fileName, InputStream content) {
        long id = store(dataset, period, fileName, content);
        var account = currentAccount.get();
        Thread.ofVirtual()
                .name("check-" + id)
                .start(() -> ActingAs.account(account, () -> examine(id, dataset, period)));
        return visible(id);
    }

    /** Stores a file and comes back when every row is checked. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public BatchSummary receiveAndCheck(Dataset dataset, Period period, String fileName, InputStream content) {
        long id = store(dataset, period, fileName, content);
        examine(id, dataset, period);
        return visible(id);
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

    /** The operator takes the batch back; its rows and file are removed. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public void withdraw(long id) {
        var dataset = requireOwn(id);
        moves.move(id, BatchStatus.WITHDRAWN, null);
        examination.discard(id, dataset);
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

    /** Writes the rows with problems in the layout of the delivered file; only for the OPD whose file it is. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public void writeErrorFile(long id, OutputStream out) {
        errorFile.write(id, requireOwn(id), currentAccount.get().locale(), out);
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

    private long store(Dataset dataset, Period period, String fileName, InputStream content) {
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
        moves.receive(new Batch(dataset.code(), period, file, account.displayName(), NODE));
        return file.batchId();
    }

    private void examine(long id, Dataset dataset, Period period) {
        places.acquireUninterruptibly();
        try {
            examination.examine(id, dataset, period);
        } finally {
            places.release();
        }
    }

    private BatchSummary visible(long id) {
        return queries.find(currentAccount.get(), readable(), id, this::opdName).orElseThrow(BatchMoves::unknown);
    }

    private Dataset requireOwn(long id) {
        var dataset = dataset(visible(id));
        requireOwner(currentAccount.get(), dataset);
        return dataset;
    }

    private static void requireOwner(Account account, Dataset dataset) {
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
