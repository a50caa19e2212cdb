package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every count of one part, the same for every reader; rights are applied after it. */
final class PartFigures {

    private record Sum(long n, long amount) {}

    /** Hidden of the city when a part is closed to readers without the right to small cells. */
    static final String EVERYTHING = "*";

    private static final Sum NOTHING = new Sum(0, 0);

    private final Map<Node, Map<String, Sum>> sums = new HashMap<>();
    private final Map<Node, Set<String>> hidden;
    private final boolean closed;

    private PartFigures(Map<Node, Set<String>> hidden) {
        this.hidden = Map.copyOf(hidden);
        closed = isNamed(Node.of(KodeWilayah.KOTA_PADANG), EVERYTHING);
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

    /** Whether anything at all is counted here, or hidden. */
    boolean has(Node node) {
        return sums.containsKey(node) || hidden.containsKey(node);
    }

    long count(Node node, String measure) {
        return sum(node, measure).n();
    }

    long amount(Node node, String measure) {
        return sum(node, measure).amount();
    }

    boolean isHidden(Node node, String measure) {
        return closed || isNamed(node, measure);
    }

    /** Whether the cell was hidden for itself, and not only with everything else. */
    boolean isNamed(Node node, String measure) {
        return hidden.getOrDefault(node, Set.of()).contains(measure);
    }

    Map<Node, Set<String>> hidden() {
        return hidden;
    }

    private Sum sum(Node node, String measure) {
        return sums.getOrDefault(node, Map.of()).getOrDefault(measure, NOTHING);
    }
}
