package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Every count of one part, the same for every reader; rights are applied after it. What was counted at publication is
 * at hand; any other filter is counted from the part's cells when somebody first asks.
 */
final class PartFigures {

    private final Map<String, Map<Node, Sum>> counted = new ConcurrentHashMap<>();
    private final Set<Node> nodes;
    private final Map<Node, Set<String>> hidden;
    private final Supplier<Cells> cells;

    private PartFigures(Set<Node> nodes, Map<Node, Set<String>> hidden, Supplier<Cells> cells) {
        this.nodes = nodes;
        this.hidden = Map.copyOf(hidden);
        this.cells = cells;
    }

    static PartFigures of(List<MeasureCount> counts, Map<Node, Set<String>> hidden, Supplier<Cells> cells) {
        var byMeasure = new HashMap<String, Map<Node, Sum>>();
        var nodes = new java.util.HashSet<Node>();
        for (MeasureCount count : counts) {
            nodes.add(count.node());
            byMeasure
                    .computeIfAbsent(count.measure(), measure -> new HashMap<>())
                    .put(count.node(), new Sum(count.n(), count.amount()));
        }
        var figures = new PartFigures(Set.copyOf(nodes), hidden, cells);
        figures.counted.putAll(byMeasure);
        return figures;
    }

    /** Whether anything at all is counted here. */
    boolean has(Node node) {
        return nodes.contains(node);
    }

    Sum sum(Node node, String measure, Filter filter) {
        // two readers who ask at once count the same
        var sums = counted.get(measure);
        if (sums == null) {
            sums = cells.get().sums(filter);
            counted.put(measure, sums);
        }
        return sums.getOrDefault(node, Sum.ZERO);
    }

    /** A count of the part's one-way tables. */
    long count(Node node, String cell) {
        return counted.getOrDefault(cell, Map.of()).getOrDefault(node, Sum.ZERO).n();
    }

    Sum[][] cross(List<Node> of, Filter filter, Dimension rows, Dimension columns) {
        return cells.get().cross(of, filter, rows, columns);
    }

    boolean isHidden(Node node, String cell) {
        return hidden.getOrDefault(node, Set.of()).contains(cell);
    }
}
