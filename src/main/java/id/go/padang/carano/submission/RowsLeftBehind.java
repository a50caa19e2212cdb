package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.register.RegisterService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes in the background what an interrupted or withdrawn batch left in the register: nobody waits for hundreds of
 * thousands of rows to go. When the check is taken up meanwhile, it removes the rest itself; what a stop leaves is
 * removed after the next start.
 */
@Component
class RowsLeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(RowsLeftBehind.class);

    private final CheckQueries queries;
    private final BatchMoves moves;
    private final ProblemQueries problems;
    private final FileStore files;
    private final RegisterService registerService;
    private final ReadersFirst readersFirst;

    RowsLeftBehind(
            CheckQueries queries,
            BatchMoves moves,
            ProblemQueries problems,
            FileStore files,
            RegisterService registerService,
            ReadersFirst readersFirst) {
        this.queries = queries;
        this.moves = moves;
        this.problems = problems;
        this.files = files;
        this.registerService = registerService;
        this.readersFirst = readersFirst;
    }

    /** @param account somebody of the OPD that owns the dataset */
    void removeLater(long id, Dataset dataset, Account account) {
        Thread.ofVirtual()
                .name("left-behind-" + id)
                .start(() -> ActingAs.account(account, () -> {
                    try {
                        remove(id, dataset);
                    } catch (RuntimeException e) {
                        LOG.error("what batch {} left could not be removed; it will be after the next start", id, e);
                    }
                }));
    }

    /** The file goes last: as long as it is there, a withdrawn batch is not removed completely. */
    private void remove(long id, Dataset dataset) {
        some(id, () -> {
            registerService.discardStaged(dataset, id);
            return false;
        });
        while (some(id, () -> registerService.discardSome(dataset, id))) {
            // the next few thousand
        }
        while (some(id, () -> problems.deleteSome(id))) {
            // the next few thousand
        }
        some(id, () -> {
            queries.forgetProgress(id);
            if (queries.status(id) == BatchStatus.WITHDRAWN) {
                files.delete(id);
            }
            return false;
        });
    }

    /** The lock keeps a check from being taken up in the middle, on whatever node; true when there is more to remove. */
    private boolean some(long id, Removal removal) {
        var more = new AtomicBoolean();
        readersFirst.turn(() -> moves.repeatedly(() -> more.set(
                switch (queries.lockedStatus(id)) {
                    case INTERRUPTED, WITHDRAWN -> removal.some();
                    case RECEIVED,
                            UNMAPPED,
                            CHECKED,
                            SUBMITTED,
                            VERIFIED,
                            VALIDATED,
                            PUBLISHED,
                            RETURNED,
                            REFUSED,
                            REPLACED -> false;
                })));
        return more.get();
    }

    private interface Removal {
        boolean some();
    }
}
