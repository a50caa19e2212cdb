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

/** One part as one reader sees it. A place is the sum of its nodes. */
record Reading(PartFigures part, Measures measures, boolean smallCells) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 6;

    Value value(List<Node> nodes, Indicator indicator) {
        var numerator = count(nodes, indicator.numerator());
        return indicator
                .denominator()
                .map(filter -> percent(numerator, count(nodes, filter)))
                .orElse(numerator);
    }

    Value count(List<Node> nodes, Filter filter) {
        if (!smallCells && nodes.stream().anyMatch(node -> isHidden(node, filter))) {
            return Value.suppressed();
        }
        return Value.of(
                nodes.stream().mapToLong(node -> part.count(node, filter)).sum());
    }

    Breakdown breakdown(List<Node> nodes, Dimension dimension) {
        return new Breakdown(
                dimension,
                dimension.categories().stream()
                        .map(category ->
                                new Breakdown.Slice(category, count(nodes, measures.filter(dimension, category))))
                        .toList());
    }

    Map<String, Value> values(List<Node> nodes) {
        var values = new HashMap<String, Value>();
        measures.cells().forEach((code, filter) -> values.put(code, count(nodes, filter)));
        measures.indicators().forEach(indicator -> values.put(indicator.code(), value(nodes, indicator)));
        return Map.copyOf(values);
    }

    // a count across two dimensions is in no table that cells were hidden in, so nothing protects it
    private boolean isHidden(Node node, Filter filter) {
        return measures.cellOf(filter)
                .map(measure -> part.isHidden(node, measure))
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
