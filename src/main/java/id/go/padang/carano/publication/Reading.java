package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.shared.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One part as one reader sees it. A place is the sum of its nodes.
 *
 * @param selected which rows the reader asks for; applied to every count
 */
record Reading(PartFigures part, Measures measures, boolean smallCells, Filter selected) {

    /** What a filter counts among the selected rows. */
    Value count(List<Node> nodes, Filter filter) {
        var wanted = filter.narrowedBy(selected);
        return hides(nodes, wanted)
                ? Value.suppressed()
                : Value.of(sum(nodes, wanted).n());
    }

    /** The dataset's amount of the selected rows; hidden where their count is. */
    Value amount(List<Node> nodes, Filter filter) {
        var wanted = filter.narrowedBy(selected);
        return hides(nodes, wanted)
                ? Value.suppressed()
                : Value.of(sum(nodes, wanted).amount());
    }

    Value of(List<Node> nodes, Filter filter, Indicator.Measure measure) {
        return switch (measure) {
            case ROWS -> count(nodes, filter);
            case AMOUNT -> amount(nodes, filter);
        };
    }

    Breakdown breakdown(List<Node> nodes, Dimension dimension) {
        return new Breakdown(
                dimension,
                dimension.categories().stream()
                        .map(category ->
                                new Breakdown.Slice(category, count(nodes, measures.filter(dimension, category))))
                        .toList());
    }

    /** Every category by {@code dimension.category}. */
    Map<String, Value> categories(List<Node> nodes) {
        var values = new HashMap<String, Value>();
        for (Dimension dimension : measures.dimensions()) {
            for (String category : dimension.categories()) {
                values.put(dimension.code() + "." + category, count(nodes, measures.filter(dimension, category)));
            }
        }
        return values;
    }

    /** Counts across two dimensions; all hidden from a reader without small cells, whom nothing protects there. */
    Value[][] cross(List<Node> nodes, Dimension rows, Dimension columns, Indicator.Measure measure) {
        // a category beside the total, as 18 years, is in the table with its own rows
        var others = measures.total().categories().keySet().stream()
                .filter(code -> !code.equals(rows.code()) && !code.equals(columns.code()))
                .collect(Collectors.toSet());
        var wanted = measures.total().on(others).narrowedBy(selected);
        var values = new Value[rows.categories().size()][columns.categories().size()];
        var sums = smallCells ? Optional.of(part.cross(nodes, wanted, rows, columns)) : Optional.<Sum[][]>empty();
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                int r = row;
                int c = column;
                values[row][column] = sums.map(
                                all -> Value.of(measure == Indicator.Measure.ROWS ? all[r][c].n() : all[r][c].amount()))
                        .orElse(Value.suppressed());
            }
        }
        return values;
    }

    private Sum sum(List<Node> nodes, Filter filter) {
        var code = measures.code(filter);
        return nodes.stream().map(node -> part.sum(node, code, filter)).reduce(Sum.ZERO, Sum::plus);
    }

    // a count across two dimensions is in no table that cells were hidden in, so nothing protects it
    private boolean hides(List<Node> nodes, Filter filter) {
        return !smallCells
                && measures.cellsOf(filter)
                        .map(cells -> nodes.stream()
                                .anyMatch(node -> cells.stream().anyMatch(cell -> part.isHidden(node, cell))))
                        .orElse(true);
    }
}
