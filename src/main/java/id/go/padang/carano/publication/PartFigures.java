package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Hidden of the city when a part is closed to readers without the right to small cells. */
    static final String EVERYTHING = "*";

    private final Map<String, Map<Node, Sum>> counted = new ConcurrentHashMap<>();
    private final Set<Node> nodes;
    private final Map<Node, Set<String>> hidden;
    private final Supplier<Cells> cells;
    private final boolean closed;

    private PartFigures(Set<Node> nodes, Map<Node, Set<String>> hidden, Supplier<Cells> cells) {
        this.nodes = nodes;
        this.hidden = Map.copyOf(hidden);
        this.cells = cells;
        closed = isNamed(Node.of(KodeWilayah.KOTA_PADANG), EVERYTHING);
    }

    /** For who asks for nothing but what was counted at publication. */
    static PartFigures of(List<MeasureCount> counts, Map<Node, Set<String>> hidden) {
        return of(counts, hidden, () -> {
            throw new IllegalStateException("not counted at publication");
        });
    }

    static PartFigures of(List<MeasureCount> counts, Map<Node, Set<String>> hidden, Supplier<Cells> cells) {
        var byMeasure = new HashMap<String, Map<Node, Sum>>();
        var nodes = new HashSet<Node>();
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

    /** Whether anything at all is counted here, or hidden. */
    boolean has(Node node) {
        return nodes.contains(node) || hidden.containsKey(node);
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
        return closed || isNamed(node, cell);
    }

    /** Whether the cell was hidden for itself, and not only with everything else. */
    boolean isNamed(Node node, String cell) {
        return hidden.getOrDefault(node, Set.of()).contains(cell);
    }

    Map<Node, Set<String>> hidden() {
        return hidden;
    }
}
