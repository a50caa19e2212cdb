package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.shared.Texts;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After a crash: removes what a broken-off check left behind; the file stays, so that the check can be taken up again. */
@Component
class InterruptedBatches {

    private final CheckQueries queries;
    private final BatchMoves moves;
    private final FileStore files;
    private final Examination examination;

    InterruptedBatches(CheckQueries queries, BatchMoves moves, FileStore files, Examination examination) {
        this.queries = queries;
        this.moves = moves;
        this.files = files;
        this.examination = examination;
    }

    @EventListener(ApplicationStartedEvent.class)
    void cleanUp() {
        files.deleteOrphans();
        queries.unfinished(SubmissionService.NODE).forEach(this::interrupt);
        queries.halfRemoved(SubmissionService.NODE).forEach(this::remove);
    }

    private void interrupt(long id) {
        var dataset = queries.delivery(id).dataset();
        ActingAs.account(system(dataset), () -> {
            examination.discardRows(id, dataset);
            moves.move(id, BatchStatus.INTERRUPTED, null);
        });
    }

    private void remove(long id) {
        var dataset = queries.delivery(id).dataset();
        ActingAs.account(system(dataset), () -> examination.discard(id, dataset));
    }

    /** The installation itself in the place of the operator who is not there any more. */
    private static Account system(Dataset dataset) {
        return new Account(
                0,
                "sistem",
                "Sistem",
                Role.OPERATOR_OPD,
                Optional.of(dataset.ownerOpd()),
                Optional.empty(),
                Optional.empty(),
                Texts.INDONESIAN);
    }
}
