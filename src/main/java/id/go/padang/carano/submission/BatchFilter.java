package id.go.padang.carano.submission;

import id.go.padang.carano.shared.Period;
import java.util.Optional;

/** Which batches to list; an empty part filters nothing. */
public record BatchFilter(Optional<String> dataset, Optional<Period> period, Optional<BatchStatus> status) {

    public static final BatchFilter ALL = new BatchFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
