package id.go.padang.carano.matching;

import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.submission.ReadersFirst;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds the registers of the newest release against each other and brings the work list up to date. */
@Component
class ContradictionSearch {

    private static final Logger LOG = LoggerFactory.getLogger(ContradictionSearch.class);
    private static final int CHUNK = 5_000;

    private final ContradictionQueries queries;
    private final FigureService figures;
    private final Background background;
    private final ReadersFirst readersFirst;
    private final TransactionTemplate transaction;

    ContradictionSearch(
            ContradictionQueries queries,
            FigureService figures,
            Background background,
            ReadersFirst readersFirst,
            TransactionTemplate transaction) {
        this.queries = queries;
        this.figures = figures;
        this.background = background;
        this.readersFirst = readersFirst;
        this.transaction = transaction;
    }

    void later() {
        background.later("contradictions", this::run);
    }

    void run() {
        var current = Current.of(figures.releases().stream().findFirst());
        long begin = System.nanoTime();
        for (ContradictionRule rule : ContradictionRule.ALL) {
            if (background.stopping()) {
                return;
            }
            long start = System.nanoTime();
            var found = new AtomicInteger();
            readersFirst.turn(() -> found.set(run(rule, current)));
            LOG.debug(
                    "{} in {}: {} found in {} ms",
                    rule.code(),
                    rule.dataset(),
                    found.get(),
                    (System.nanoTime() - start) / 1_000_000);
        }
        LOG.info("Contradictions looked for in {} ms", (System.nanoTime() - begin) / 1_000_000);
    }

    private int run(ContradictionRule rule, Current current) {
        var now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        int found = 0;
        if (rule.needs().stream().allMatch(current::has)) {
            var all = queries.find(rule, current);
            found = all.size();
            for (int from = 0; from < found; from += CHUNK) {
                var chunk = all.subList(from, Math.min(from + CHUNK, found));
                transaction.executeWithoutResult(status -> queries.keep(rule, chunk, now));
            }
        }
        int cleared = CHUNK;
        while (cleared == CHUNK) {
            cleared = queries.clear(rule, now, CHUNK);
        }
        return found;
    }
}
