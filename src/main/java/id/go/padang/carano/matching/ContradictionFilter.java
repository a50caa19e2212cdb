package id.go.padang.carano.matching;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.Optional;

/**
 * Which contradictions to list.
 *
 * @param state empty for all that the registers still show
 */
public record ContradictionFilter(
        Optional<String> rule, Optional<ContradictionState> state, Optional<KodeWilayah> area) {

    public static final ContradictionFilter ALL =
            new ContradictionFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
