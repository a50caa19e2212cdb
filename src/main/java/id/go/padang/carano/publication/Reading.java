package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** One part as one reader sees it. A place is the sum of its nodes. */
record Reading(PartFigures part, Measures measures, boolean smallCells) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 6;

    Value value(List<Node> nodes, Indicator indicator) {
        if (indicator.measure() == Indicator.Measure.AMOUNT) {
            return hides(nodes, indicator.numerator())
                    ? Value.suppressed()
                    : Value.of(sum(nodes, node -> part.amount(node, measures.code(indicator.numerator()))));
        }
        var numerator = count(nodes, indicator.numerator());
        return indicator
                .denominator()
                .map(filter -> percent(numerator, count(nodes, filter)))
                .orElse(numerator);
    }

    Value count(List<Node> nodes, Filter filter) {
        return hides(nodes, filter)
                ? Value.suppressed()
                : Value.of(sum(nodes, node -> part.count(node, measures.code(filter))));
    }

    Breakdown breakdown(List<Node> nodes, Dimension dimension) {
        return new Breakdown(
                dimension,
                dimension.categories().stream()
                        .map(category ->
                                new Breakdown.Slice(category, count(nodes, measures.filter(dimension, category))))
                        .toList());
    }

    /** Every category by {@code dimension.category}, every indicator by its code. */
    Map<String, Value> values(List<Node> nodes) {
        var values = new HashMap<String, Value>();
        for (Dimension dimension : measures.dimensions()) {
            for (String category : dimension.categories()) {
                values.put(dimension.code() + "." + category, count(nodes, measures.filter(dimension, category)));
            }
        }
        measures.indicators().forEach(indicator -> values.put(indicator.code(), value(nodes, indicator)));
        return Map.copyOf(values);
    }

    private static long sum(List<Node> nodes, ToLongFunction<Node> of) {
        return nodes.stream().mapToLong(of).sum();
    }

    // a count across two dimensions is in no table that cells were hidden in, so nothing protects it
    private boolean hides(List<Node> nodes, Filter filter) {
        return !smallCells
                && measures.cellsOf(filter)
                        .map(cells -> nodes.stream()
                                .anyMatch(node -> cells.stream().anyMatch(cell -> part.isHidden(node, cell))))
                        .orElse(true);
    }

    private static Value percent(Value numerator, Value denominator) {
        if (numerator instanceof Value.Known(var part) && denominator instanceof Value.Known(var whole)) {
            return whole.signum() == 0
                    ? Value.missing()
                    : Value.of(part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP));
        }
        return Value.suppressed();
    }
}
