package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.register.CellCount;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums cells up to every measure and every level. A full city has some hundred thousand cells, so it counts by bits. */
final class Tally {

    private final List<String> codes;
    private final long[][] accepted;
    private final List<Map<String, Integer>> categories = new ArrayList<>();
    private final Map<Node, long[]> counts = new HashMap<>();
    private final Map<Node, long[]> amounts = new HashMap<>();

    private Tally(Measures measures) {
        codes = List.copyOf(measures.all().keySet());
        for (Dimension dimension : measures.dimensions()) {
            var index = new HashMap<String, Integer>();
            dimension.categories().forEach(category -> index.put(category, index.size()));
            categories.add(index);
        }
        accepted = measures.all().values().stream()
                .map(filter -> bits(measures.dimensions(), filter))
                .toArray(long[][]::new);
    }

    /** Each cell at its own area and at every area above; where no lower area holds it, also as unmapped there. */
    static List<MeasureCount> of(List<CellCount> cells, Measures measures) {
        var tally = new Tally(measures);
        cells.forEach(tally::add);
        return tally.counted();
    }

    private void add(CellCount cell) {
        var own = cell.wilayah().orElse(KodeWilayah.KOTA_PADANG);
        var nodes = new ArrayList<Node>(4);
        if (own.level() != Level.KELURAHAN) {
            nodes.add(Node.unmappedIn(own));
        }
        for (Optional<KodeWilayah> area = Optional.of(own);
                area.isPresent();
                area = area.get().parent()) {
            nodes.add(Node.of(area.get()));
        }
        var position = positions(cell);
        for (Node node : nodes) {
            add(counts.computeIfAbsent(node, one -> new long[codes.size()]), position, cell.n());
            add(amounts.computeIfAbsent(node, one -> new long[codes.size()]), position, cell.amount());
        }
    }

    private void add(long[] sums, int[] position, long n) {
        if (n == 0) {
            return;
        }
        for (int measure = 0; measure < sums.length; measure++) {
            if (counts(measure, position)) {
                sums[measure] += n;
            }
        }
    }

    private boolean counts(int measure, int[] position) {
        var bits = accepted[measure];
        for (int dimension = 0; dimension < bits.length; dimension++) {
            if ((bits[dimension] >> position[dimension] & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private int[] positions(CellCount cell) {
        var position = new int[categories.size()];
        for (int dimension = 0; dimension < position.length; dimension++) {
            var category = cell.categories().get(dimension);
            var known = categories.get(dimension).get(category);
            if (known == null) {
                throw new IllegalStateException("no such category: " + category);
            }
            position[dimension] = known;
        }
        return position;
    }

    private static long[] bits(List<Dimension> dimensions, Filter filter) {
        var bits = new long[dimensions.size()];
        for (int dimension = 0; dimension < bits.length; dimension++) {
            var of = dimensions.get(dimension);
            for (int category = 0; category < of.categories().size(); category++) {
                if (filter.accepts(of.code(), of.categories().get(category))) {
                    bits[dimension] |= 1L << category;
                }
            }
        }
        return bits;
    }

    private List<MeasureCount> counted() {
        var all = new ArrayList<MeasureCount>();
        counts.forEach((node, sums) -> {
            var summed = amounts.getOrDefault(node, new long[codes.size()]);
            for (int measure = 0; measure < sums.length; measure++) {
                all.add(new MeasureCount(node, codes.get(measure), sums[measure], summed[measure]));
            }
        });
        return all;
    }
}
