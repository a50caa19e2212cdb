package id.go.padang.carano.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every count of one part, the same for every reader; rights are applied after it. */
final class PartFigures {

    private record Sum(long n, long amount) {}

    private static final Sum NOTHING = new Sum(0, 0);

    private final Map<Node, Map<String, Sum>> sums = new HashMap<>();
    private final Map<Node, Set<String>> hidden;

    private PartFigures(Map<Node, Set<String>> hidden) {
        this.hidden = Map.copyOf(hidden);
    }

    static PartFigures of(List<MeasureCount> counts, Map<Node, Set<String>> hidden) {
        var figures = new PartFigures(hidden);
        for (MeasureCount count : counts) {
            figures.sums
                    .computeIfAbsent(count.node(), node -> new HashMap<>())
                    .put(count.measure(), new Sum(count.n(), count.amount()));
        }
        return figures;
    }

    /** Whether anything at all is counted here. */
    boolean has(Node node) {
        return sums.containsKey(node);
    }

    long count(Node node, String measure) {
        return sum(node, measure).n();
    }

    long amount(Node node, String measure) {
        return sum(node, measure).amount();
    }

    boolean isHidden(Node node, String measure) {
        return hidden.getOrDefault(node, Set.of()).contains(measure);
    }

    private Sum sum(Node node, String measure) {
        return sums.getOrDefault(node, Map.of()).getOrDefault(measure, NOTHING);
    }
}
