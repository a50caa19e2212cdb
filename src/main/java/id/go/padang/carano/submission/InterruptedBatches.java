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

/**
 * After a crash: says of every broken-off check that it was interrupted, at once, and has what it wrote removed. The file
 * stays, so that the check can be taken up again.
 */
@Component
class InterruptedBatches {

    private final CheckQueries queries;
    private final BatchMoves moves;
    private final FileStore files;
    private final RowsLeftBehind rowsLeftBehind;

    InterruptedBatches(CheckQueries queries, BatchMoves moves, FileStore files, RowsLeftBehind rowsLeftBehind) {
        this.queries = queries;
        this.moves = moves;
        this.files = files;
        this.rowsLeftBehind = rowsLeftBehind;
    }

    @EventListener(ApplicationStartedEvent.class)
    void cleanUp() {
        files.deleteOrphans();
        queries.unfinished(SubmissionService.NODE).forEach(this::interrupt);
        queries.interrupted(SubmissionService.NODE).forEach(this::remove);
        queries.halfRemoved(SubmissionService.NODE).forEach(this::remove);
    }

    private void interrupt(long id) {
        var dataset = queries.delivery(id).dataset();
        ActingAs.account(system(dataset), () -> moves.move(id, BatchStatus.INTERRUPTED, null));
    }

    private void remove(long id) {
        var dataset = queries.delivery(id).dataset();
        rowsLeftBehind.removeLater(id, dataset, system(dataset));
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
