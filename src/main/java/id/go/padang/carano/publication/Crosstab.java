package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Indicator.Measure;
import id.go.padang.carano.shared.Value;
import java.util.Arrays;
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
        Value total) {
    static Crosstab of(
            Place place,
            Release release,
            ReleasePart part,
            Dimension rows,
            Optional<Dimension> columns,
            List<Node> nodes,
            Reading reading,
            Measure measure) {
        var measures = reading.measures();
        var rowTotals = rows.categories().stream()
                .map(category -> reading.of(nodes, measures.filter(rows, category), measure))
                .toList();
        var columnTotals = columns.stream()
                .flatMap(dimension -> dimension.categories().stream()
                        .map(category -> reading.of(nodes, measures.filter(dimension, category), measure)))
                .toList();
        var cells = columns.map(dimension -> Arrays.stream(reading.cross(nodes, rows, dimension, measure))
                        .map(List::of)
                        .toList())
                .orElseGet(() -> rowTotals.stream().map(List::of).toList());
        return new Crosstab(
                place,
                release,
                part,
                rows,
                columns,
                cells,
                rowTotals,
                columnTotals,
                reading.of(nodes, measures.total(), measure));
    }
}
