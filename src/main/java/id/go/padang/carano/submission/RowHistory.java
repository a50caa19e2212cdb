package id.go.padang.carano.submission;

import id.go.padang.carano.register.AcceptedRow;
import id.go.padang.carano.register.RegisterService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Follows one row through a batch and everything that corrects it. */
@Component
class RowHistory {

    private final CheckQueries queries;
    private final BatchQueries batches;
    private final ProblemQueries problems;
    private final RegisterService registerService;

    RowHistory(CheckQueries queries, BatchQueries batches, ProblemQueries problems, RegisterService registerService) {
        this.queries = queries;
        this.batches = batches;
        this.problems = problems;
        this.registerService = registerService;
    }

    /** First to last; a batch without any trace of the line is left out. */
    List<RowVersion> of(long batchId, long line) {
        var versions = new ArrayList<RowVersion>();
        follow(queries.chain(batchId).getLast(), line, true, versions);
        return versions;
    }

    private void follow(Delivery delivery, long line, boolean sent, List<RowVersion> versions) {
        var found = problems.of(delivery.id(), List.of(line));
        var row = registerService.row(delivery.dataset(), delivery.id(), line);
        var received = queries.received(delivery.id());
        if (row.isPresent() || !found.isEmpty()) {
            boolean missing = found.stream().anyMatch(problem -> problem.rule().equals("correction.missing"));
            versions.add(new RowVersion(
                    delivery.id(),
                    received.fileName(),
                    received.at(),
                    sent && !missing ? Optional.of(received.by()) : Optional.empty(),
                    row.map(AcceptedRow::values),
                    found,
                    batches.events(delivery.id())));
        }
        boolean open = CorrectionQueries.isOpen(found);
        corrections(delivery).forEach(next -> follow(next, line, open, versions));
    }

    private List<Delivery> corrections(Delivery delivery) {
        return queries.corrections(delivery.id()).stream()
                .map(queries::delivery)
                .toList();
    }
}
