package id.go.padang.carano.publication;

import id.go.padang.carano.shared.Period;
import java.util.Optional;

/**
 * Which release and period to read.
 *
 * @param release a release's number; empty for the newest
 * @param period empty for the newest in that release
 */
public record Selection(Optional<Integer> release, Optional<Period> period) {

    public static final Selection NEWEST = new Selection(Optional.empty(), Optional.empty());
}
