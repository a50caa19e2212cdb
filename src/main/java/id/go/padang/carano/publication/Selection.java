package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.shared.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** Names of the address's parameters; every other one of {@link #parameters} is a dimension. */
    public static final String RELEASE = "rilis";

    public static final String PERIOD = "periode";

    /** What an address says of it, as in {@code rilis=3}, {@code periode=2026-S1}, {@code umur=0-4,5-6}. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        release.ifPresent(number -> parameters.put(RELEASE, Integer.toString(number)));
        period.ifPresent(one -> parameters.put(PERIOD, one.code()));
        new TreeMap<>(filter.categories())
                .forEach((dimension, some) -> parameters.put(dimension, String.join(",", new TreeSet<>(some))));
        return parameters;
    }

    /** The same with other rows. */
    public Selection with(Filter filter) {
        return new Selection(release, period, filter);
    }
}
