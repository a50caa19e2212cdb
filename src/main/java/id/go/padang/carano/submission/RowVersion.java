package id.go.padang.carano.submission;

import id.go.padang.carano.register.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of one row in one of the batches it went through.
 *
 * @param deliveredBy who sent this version of the row; empty when it was taken over as it was
 * @param values what the register holds of it, masked, in the order of the template; empty when it was not accepted
 * @param problems what was found in it, and what a reviewer said
 * @param moves what became of the batch
 */
public record RowVersion(
        long batchId,
        String fileName,
        Instant receivedAt,
        Optional<String> deliveredBy,
        Optional<List<String>> values,
        List<Problem> problems,
        List<BatchEvent> moves) {

    public RowVersion {
        problems = List.copyOf(problems);
        moves = List.copyOf(moves);
    }
}
