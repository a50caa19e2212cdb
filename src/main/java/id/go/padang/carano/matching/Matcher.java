package id.go.padang.carano.matching;

import id.go.padang.carano.submission.ReadersFirst;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds a batch against the population base. Doing it again gives the same; broken off, it counts as not done. */
@Component
class Matcher {

    private static final Logger LOG = LoggerFactory.getLogger(Matcher.class);
    private static final int CHUNK = 20_000;
    private static final int ATTEMPTS = 4;

    private final MatchQueries queries;
    private final MatchRunQueries runs;
    private final Background background;
    private final ReadersFirst readersFirst;
    private final TransactionTemplate transaction;

    Matcher(
            MatchQueries queries,
            MatchRunQueries runs,
            Background background,
            ReadersFirst readersFirst,
            PlatformTransactionManager transactions) {
        this.queries = queries;
        this.runs = runs;
        this.background = background;
        this.readersFirst = readersFirst;
        transaction = new TransactionTemplate(transactions);
        // an INSERT … SELECT then locks nothing of the registers it reads
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Has the batch compared soon; nothing happens for a dataset that is not compared. */
    void later(long batchId) {
        queries.batch(batchId)
                .filter(batch -> Matched.of(batch.dataset()).isPresent())
                .ifPresent(batch -> {
                    runs.set(batchId, RunState.WAITING, null, 0);
                    background.later("match-" + batchId, () -> match(batchId));
                });
    }

    /** As {@link #later} for the newest batch of every dataset. */
    void newestLater() {
        queries.newest().forEach(batch -> later(batch.id()));
    }

    void match(long batchId) {
        var batch = queries.batch(batchId).orElseThrow();
        var kind = Matched.of(batch.dataset()).orElseThrow();
        try {
            repeatedly(() -> runs.deleteCounts(batchId));
            var population = queries.population(batch.referenceDate());
            if (population.isEmpty()) {
                finish(batchId, 0, RunState.NO_BASE, null);
                return;
            }
            long start = System.nanoTime();
            long rows = rows(kind, batch, population.get());
            if (rows >= 0) {
                LOG.info("Batch {} compared: {} rows in {} ms", batchId, rows, (System.nanoTime() - start) / 1_000_000);
            }
        } catch (RuntimeException e) {
            runs.set(batchId, RunState.STOPPED, null, 0);
            throw e;
        }
    }

    /** How many rows were compared; negative when it was broken off. */
    private long rows(Matched kind, MatchQueries.Batch batch, long population) {
        var events = queries.events();
        long after = 0;
        long rows = 0;
        runs.set(batch.id(), RunState.RUNNING, population, 0);
        repeatedly(() -> queries.carryDecisions(kind, batch.id(), population));
        for (var to = endOfTurn(kind, batch, after); to.isPresent(); to = endOfTurn(kind, batch, after)) {
            if (background.stopping()) {
                runs.set(batch.id(), RunState.STOPPED, null, 0);
                return -1;
            }
            var task = new MatchQueries.Task(kind, batch, population, events, after, to.get());
            var compared = new int[1];
            readersFirst.turn(() -> repeatedly(() -> compared[0] = compare(task)));
            rows += compared[0];
            runs.set(batch.id(), RunState.RUNNING, population, rows);
            after = to.get();
        }
        finish(batch.id(), after, RunState.DONE, population);
        return rows;
    }

    private Optional<Long> endOfTurn(Matched kind, MatchQueries.Batch batch, long after) {
        return queries.lastOfChunk(kind, batch.id(), after, readersFirst.rows(CHUNK));
    }

    private int compare(MatchQueries.Task task) {
        long id = task.batch().id();
        queries.delete(id, task.after(), task.to());
        int rows = queries.insert(task);
        List<Map.Entry<Long, MatchState>> settled = queries.otherNames(task).stream()
                .filter(row -> Names.similarity(row.own(), row.population()) >= Names.CLEARLY_OTHER)
                .map(row -> Map.entry(row.line(), withoutTheName(row)))
                .toList();
        queries.setStates(id, settled);
        queries.repeatDecisions(task);
        return rows;
    }

    private static MatchState withoutTheName(MatchQueries.OtherName row) {
        if (row.birth()) {
            return MatchState.BIRTH;
        }
        return row.area() ? MatchState.KELURAHAN : MatchState.PADAN;
    }

    private void finish(long batchId, long last, RunState state, @Nullable Long population) {
        var deleted = new int[] {CHUNK};
        while (deleted[0] == CHUNK) {
            repeatedly(() -> deleted[0] = queries.deleteBehind(batchId, last, CHUNK));
        }
        repeatedly(() -> {
            runs.deleteCounts(batchId);
            runs.count(batchId);
            runs.set(batchId, state, population, 0);
        });
    }

    private void repeatedly(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> work.run());
                return;
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
