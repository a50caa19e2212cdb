package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.shared.Value;
import java.util.List;
import java.util.Optional;

/**
 * A place's count, or its dataset's amount, split by one dimension or two.
 *
 * @param columns the second dimension; empty when split by one alone
 * @param cells row by row; one column, the row's count, when there is no second dimension
 * @param rowTotals over all categories that the dataset's total counts
 */
public record Crosstab(
        Place place,
        Release release,
        ReleasePart part,
        Dimension rows,
        Optional<Dimension> columns,
        List<List<Value>> cells,
        List<Value> rowTotals,
        List<Value> columnTotals,
        Value total) {}
