package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.shared.Period;
import java.util.Optional;

/**
 * Which release and period to read, and which rows of it.
 *
 * @param release a release's number; empty for the newest
 * @param period empty for the newest in that release; datasets of another cycle show their newest up to its end
 * @param filter categories that count; a dimension that a dataset does not have leaves that dataset as it is
 */
public record Selection(Optional<Integer> release, Optional<Period> period, Filter filter) {

    public static final Selection NEWEST = new Selection(Optional.empty(), Optional.empty());

    public Selection(Optional<Integer> release, Optional<Period> period) {
        this(release, period, Filter.ALL);
    }

    /** The same with other rows. */
    public Selection with(Filter filter) {
        return new Selection(release, period, filter);
    }
}
