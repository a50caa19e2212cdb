package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.register.RegisterService;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Walks a delivered file row by row through the checks; its memory does not grow with the file. */
@Component
class Examination {

    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);
    private static final int CHUNK = 5_000;

    /** From so many bytes on, a table of its own for the batch is worth the making. */
    static final long LARGE = 8L * 1024 * 1024;

    private final FileStore files;
    private final Headers headers;
    private final RegisterService registerService;
    private final ProblemQueries problems;
    private final CheckQueries queries;
    private final Correction correction;
    private final BatchMoves moves;
    private final CurrentAccount currentAccount;
    private final ReadersFirst readersFirst;

    Examination(
            FileStore files,
            Headers headers,
            RegisterService registerService,
            ProblemQueries problems,
            CheckQueries queries,
            Correction correction,
            BatchMoves moves,
            CurrentAccount currentAccount,
            ReadersFirst readersFirst) {
        this.files = files;
        this.headers = headers;
        this.registerService = registerService;
        this.problems = problems;
        this.queries = queries;
        this.correction = correction;
        this.moves = moves;
        this.currentAccount = currentAccount;
        this.readersFirst = readersFirst;
    }

    /** Checks the file of a received batch to its end, or undoes everything and says why. */
    void examine(long batchId) {
        var delivery = queries.delivery(batchId);
        var dataset = delivery.dataset();
        try {
            queries.requireReceived(batchId);
            discardRows(batchId, dataset);
            queries.begin(batchId);
            read(delivery);
        } catch (CheckWithdrawnException e) {
            discard(batchId, dataset);
        } catch (FileProblemException e) {
            discard(batchId, dataset);
            moves.move(batchId, BatchStatus.REFUSED, null, batch -> problems.insert(batchId, List.of(e.problem()), 0));
        } catch (RuntimeException e) {
            breakOff(batchId, dataset, e);
        }
    }

    /** Removes everything a file left behind, except that it once was delivered. */
    void discard(long batchId, Dataset dataset) {
        discardRows(batchId, dataset);
        files.delete(batchId);
    }

    /** Removes what a check wrote; the file stays. */
    void discardRows(long batchId, Dataset dataset) {
        registerService.discard(dataset, batchId);
        problems.delete(batchId);
        queries.forgetProgress(batchId);
    }

    /** The operator may have been faster at the very end; then there is nothing to take up again. */
    private void breakOff(long batchId, Dataset dataset, RuntimeException e) {
        if (queries.status(batchId) == BatchStatus.WITHDRAWN) {
            discard(batchId, dataset);
            return;
        }
        LOG.error("the check of batch {} broke off", batchId, e);
        discardRows(batchId, dataset);
        moves.move(batchId, BatchStatus.INTERRUPTED, null);
    }

    private void read(Delivery delivery) {
        long id = delivery.id();
        var dataset = delivery.dataset();
        try (var file = files.read(delivery, names -> headers.of(dataset, names).isPresent())) {
            var match = delivery.corrects().isPresent()
                    ? correction.header(delivery, file.headerNames())
                    : headers.of(dataset, file.headerNames());
            if (match.isEmpty()) {
                FileHeader.requireUsable(dataset, file.headerNames());
                moves.move(id, BatchStatus.UNMAPPED, null);
                return;
            }
            long rows = delivery.corrects().isPresent()
                    ? correction.read(delivery, file, match.get().header())
                    : rows(delivery, file, match.get().header());
            readersFirst.turn(() -> moves.repeatedly(() -> acrossRows(id, dataset)));
            finish(delivery, rows, match.get().remembered().orElse(null));
        }
    }

    /** Reads and checks here while the chunk before is being written on another thread. */
    private long rows(Delivery delivery, DeliveredFile file, FileHeader header) {
        long rows = 0;
        var checks = registerService.checks(delivery.dataset(), delivery.period());
        if (delivery.size() >= LARGE) {
            registerService.stage(delivery.dataset(), delivery.id());
        }
        try (var writer = new ChunkWriter(currentAccount.get())) {
            for (boolean more = true; more; ) {
                int size = readersFirst.rows(CHUNK);
                var chunk = new Chunk(delivery, header, checks);
                readersFirst.turn(() -> chunk.fill(file, size));
                rows += chunk.size();
                more = chunk.size() == size;
                writer.write(writing(chunk, file, rows));
            }
            if (rows == 0) {
                throw new FileProblemException("file.header_only");
            }
            writer.finish();
        }
        readersFirst.turn(() -> registerService.attach(delivery.dataset(), delivery.id()));
        return rows;
    }

    private Runnable writing(Chunk chunk, DeliveredFile file, long rows) {
        long bytes = (long) (file.share() * chunk.delivery().size());
        return () -> readersFirst.turn(() -> moves.repeatedly(() -> {
            queries.requireReceived(chunk.delivery().id());
            chunk.write(registerService, problems);
            queries.progress(chunk.delivery().id(), bytes, rows);
        }));
    }

    /** A row may be told several times by rules that look at the whole file. */
    private void acrossRows(long batchId, Dataset dataset) {
        var position = new int[] {ProblemQueries.AFTER_THE_ROWS_OWN};
        registerService.acrossRows(dataset, batchId, found -> problems.insert(batchId, found, position[0]++));
    }

    private void finish(Delivery delivery, long rows, @Nullable String remembered) {
        var totals = problems.totals(delivery.id());
        long kept = registerService.rows(delivery.dataset(), delivery.id());
        if (kept != rows - totals.rejected()) {
            throw new IllegalStateException(rows + " rows, " + totals + ", but " + kept + " in the register");
        }
        moves.move(delivery.id(), BatchStatus.CHECKED, null, batch -> {
            batch.counted(rows, totals.warned(), totals.rejected());
            batch.readBy(remembered);
        });
    }
}
