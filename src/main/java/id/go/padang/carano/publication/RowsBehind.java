package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.shared.Value;

/**
 * Which rows of which batch a count was made of, and the count itself.
 *
 * @param filter everything that decides: the indicator's own and what the reader selected
 * @param rows how many rows the release counted
 * @param amount the dataset's amount of them
 */
public record RowsBehind(
        Release release, ReleasePart part, Indicator indicator, Filter filter, Value rows, Value amount) {

    /** Which count of an indicator. */
    public enum Side {
        NUMERATOR,
        /** Only of a rate over the same dataset. */
        DENOMINATOR
    }
}
