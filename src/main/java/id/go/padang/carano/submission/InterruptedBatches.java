package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.shared.Texts;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After a crash: removes what a broken-off check left behind and says on the batch that it must be sent again. */
@Component
class InterruptedBatches {

    private final BatchQueries queries;
    private final BatchRepository batches;
    private final BatchMoves moves;
    private final FileStore files;
    private final Examination examination;
    private final IndicatorService indicatorService;

    InterruptedBatches(
            BatchQueries queries,
            BatchRepository batches,
            BatchMoves moves,
            FileStore files,
            Examination examination,
            IndicatorService indicatorService) {
        this.queries = queries;
        this.batches = batches;
        this.moves = moves;
        this.files = files;
        this.examination = examination;
        this.indicatorService = indicatorService;
    }

    @EventListener(ApplicationStartedEvent.class)
    void cleanUp() {
        files.deleteOrphans();
        queries.unfinished(SubmissionService.NODE).forEach(this::interrupt);
    }

    private void interrupt(long id) {
        var batch = batches.findById(id).orElseThrow();
        var dataset = indicatorService.dataset(batch.dataset());
        ActingAs.account(system(dataset), () -> {
            examination.discard(id, dataset);
            moves.move(id, BatchStatus.INTERRUPTED, null);
        });
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
