package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.register.CheckedRow;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.register.RegisterRow;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.register.RowChecks;
import id.go.padang.carano.register.Severity;
import id.go.padang.carano.register.SourceRow;
import id.go.padang.carano.shared.Period;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Walks a delivered file row by row through the checks; its memory does not grow with the file. */
@Component
class Examination {

    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);
    private static final int CHUNK = 5_000;
    private static final int AFTER_THE_ROWS_OWN = 1_000;

    private final FileStore files;
    private final RegisterService registerService;
    private final ProblemQueries problems;
    private final BatchQueries batches;
    private final BatchMoves moves;
    private final CurrentAccount currentAccount;

    Examination(
            FileStore files,
            RegisterService registerService,
            ProblemQueries problems,
            BatchQueries batches,
            BatchMoves moves,
            CurrentAccount currentAccount) {
        this.files = files;
        this.registerService = registerService;
        this.problems = problems;
        this.batches = batches;
        this.moves = moves;
        this.currentAccount = currentAccount;
    }

    /** Checks the file of a received batch to its end, or undoes everything and says why. */
    void examine(long batchId, Dataset dataset, Period period) {
        try {
            long rows = read(batchId, dataset, registerService.checks(dataset, period));
            moves.repeatedly(() -> acrossRows(batchId, dataset));
            finish(batchId, dataset, rows);
        } catch (FileProblemException e) {
            discard(batchId, dataset);
            moves.move(batchId, BatchStatus.REFUSED, null, batch -> problems.insert(batchId, List.of(e.problem()), 0));
        } catch (RuntimeException e) {
            LOG.error("the check of batch {} broke off", batchId, e);
            discard(batchId, dataset);
            moves.move(batchId, BatchStatus.INTERRUPTED, null);
        }
    }

    /** Removes everything a file left behind, except that it once was delivered. */
    void discard(long batchId, Dataset dataset) {
        registerService.discard(dataset, batchId);
        problems.delete(batchId);
        files.delete(batchId);
    }

    /** Reads and checks here while the chunk before is being written on another thread. */
    private long read(long batchId, Dataset dataset, RowChecks checks) {
        long rows = 0;
        var bytes = new CountedStream(files.open(batchId));
        try (var csv = new CsvFile(dataset, bytes);
                var writer = new ChunkWriter(currentAccount.get())) {
            var chunk = new Chunk(batchId, dataset);
            for (var line = csv.next(); line != null; line = csv.next()) {
                rows++;
                chunk.add(line, csv.header(), checks);
                if (chunk.size() == CHUNK) {
                    writer.write(chunk, bytes.count());
                    chunk = new Chunk(batchId, dataset);
                }
            }
            if (rows == 0) {
                throw new FileProblemException("file.header_only");
            }
            writer.write(chunk, bytes.count());
            writer.finish();
        }
        return rows;
    }

    /** A row may be told several times by rules that look at the whole file. */
    private void acrossRows(long batchId, Dataset dataset) {
        var position = new int[] {AFTER_THE_ROWS_OWN};
        registerService.acrossRows(
                dataset, batchId, problem -> problems.insert(batchId, List.of(problem), position[0]++));
    }

    private void finish(long batchId, Dataset dataset, long rows) {
        var totals = problems.totals(batchId);
        long kept = registerService.rows(dataset, batchId);
        if (kept != rows - totals.rejected()) {
            throw new IllegalStateException(rows + " rows, " + totals + ", but " + kept + " in the register");
        }
        moves.move(
                batchId, BatchStatus.CHECKED, null, batch -> batch.counted(rows, totals.warned(), totals.rejected()));
    }

    /** Rows and problems that are written together. */
    final class Chunk {

        private final long batchId;
        private final Dataset dataset;
        private final List<RegisterRow> rows = new ArrayList<>();
        private final List<Problem> found = new ArrayList<>();
        private int read;

        Chunk(long batchId, Dataset dataset) {
            this.batchId = batchId;
            this.dataset = dataset;
        }

        int size() {
            return read;
        }

        void add(CsvFile.Line line, CsvHeader header, RowChecks checks) {
            read++;
            if (line.fields().size() != header.width()) {
                found.add(new Problem(
                        line.number(),
                        "",
                        "",
                        "row.fields",
                        Severity.ERROR,
                        List.of(Integer.toString(line.fields().size()), Integer.toString(header.width()))));
                return;
            }
            switch (checks.check(new SourceRow(line.number(), header.positions(), line.fields()))) {
                case CheckedRow.Accepted accepted -> {
                    rows.add(accepted.row());
                    found.addAll(accepted.warnings());
                }
                case CheckedRow.Rejected rejected -> found.addAll(rejected.problems());
            }
        }

        void write(long bytes) {
            moves.repeatedly(() -> {
                registerService.add(dataset, batchId, rows);
                problems.insert(batchId, found, 0);
                batches.progress(batchId, bytes);
            });
        }
    }
}
