package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Filter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every count of one part, the same for every reader; rights are applied after it. */
final class PartFigures {

    private final Map<Node, Map<Filter, Long>> counts;
    private final Map<Node, Set<String>> hidden;

    private PartFigures(Map<Node, Map<Filter, Long>> counts, Map<Node, Set<String>> hidden) {
        this.counts = counts;
        this.hidden = hidden;
    }

    static PartFigures of(List<Cell> cells, Measures measures, Map<Node, Set<String>> hidden) {
        var filters = measures.filters();
        var counts = new HashMap<Node, Map<Filter, Long>>();
        for (Cell cell : cells) {
            var ofNode = counts.computeIfAbsent(cell.node(), node -> new HashMap<>());
            for (Filter filter : filters) {
                if (measures.accepts(filter, cell.categories())) {
                    ofNode.merge(filter, cell.n(), Long::sum);
                }
            }
        }
        return new PartFigures(Map.copyOf(counts), Map.copyOf(hidden));
    }

    /** Whether anything at all is counted here. */
    boolean has(Node node) {
        return counts.containsKey(node);
    }

    Set<Node> nodes() {
        return counts.keySet();
    }

    long count(Node node, Filter filter) {
        return counts.getOrDefault(node, Map.of()).getOrDefault(filter, 0L);
    }

    boolean isHidden(Node node, String measure) {
        return hidden.getOrDefault(node, Set.of()).contains(measure);
    }
}
