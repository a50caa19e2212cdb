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

/**
 * The finest cells of a part, column by column: any filter is one walk over a few hundred thousand bytes, however many
 * people stand behind them.
 */
final class Cells {

    private final List<Dimension> dimensions;
    private final List<List<Node>> nodes = new ArrayList<>();
    private final Map<String, Integer> nodesOf = new HashMap<>();
    private final short[] area;
    private final byte[][] category;
    private final long[] n;
    private final long[] amount;

    Cells(List<Dimension> dimensions, List<CellCount> cells) {
        this.dimensions = dimensions;
        area = new short[cells.size()];
        category = new byte[dimensions.size()][cells.size()];
        n = new long[cells.size()];
        amount = new long[cells.size()];
        var positions = positions(dimensions);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            area[i] = (short) nodes(cell.wilayah());
            n[i] = cell.n();
            amount[i] = cell.amount();
            for (int d = 0; d < category.length; d++) {
                var known = positions.get(d).get(cell.categories().get(d));
                if (known == null) {
                    throw new IllegalStateException(
                            "no such category: " + cell.categories().get(d));
                }
                category[d][i] = known.byteValue();
            }
        }
    }

    /** What a filter counts at every node that has rows at all. */
    Map<Node, Sum> sums(Filter filter) {
        var accepted = accepted(filter);
        var byArea = new long[nodes.size()][2];
        for (int i = 0; i < area.length; i++) {
            if (accepts(accepted, i)) {
                byArea[area[i]][0] += n[i];
                byArea[area[i]][1] += amount[i];
            }
        }
        var sums = new HashMap<Node, Sum>();
        for (int a = 0; a < byArea.length; a++) {
            var sum = new Sum(byArea[a][0], byArea[a][1]);
            nodes.get(a).forEach(node -> sums.merge(node, sum, Sum::plus));
        }
        return sums;
    }

    /** Counts by the categories of two dimensions at nodes that do not overlap. */
    Sum[][] cross(List<Node> of, Filter filter, Dimension rows, Dimension columns) {
        var accepted = accepted(filter);
        var inside = new boolean[nodes.size()];
        for (int a = 0; a < inside.length; a++) {
            inside[a] = nodes.get(a).stream().anyMatch(of::contains);
        }
        var row = category[dimensions.indexOf(rows)];
        var column = category[dimensions.indexOf(columns)];
        var counts = new long[rows.categories().size()][columns.categories().size()][2];
        for (int i = 0; i < area.length; i++) {
            if (inside[area[i]] && accepts(accepted, i)) {
                counts[row[i]][column[i]][0] += n[i];
                counts[row[i]][column[i]][1] += amount[i];
            }
        }
        var sums = new Sum[counts.length][columns.categories().size()];
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                sums[r][c] = new Sum(counts[r][c][0], counts[r][c][1]);
            }
        }
        return sums;
    }

    private boolean accepts(long[] accepted, int cell) {
        for (int d = 0; d < accepted.length; d++) {
            if ((accepted[d] >> category[d][cell] & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private long[] accepted(Filter filter) {
        var bits = new long[dimensions.size()];
        for (int d = 0; d < bits.length; d++) {
            var of = dimensions.get(d);
            for (int c = 0; c < of.categories().size(); c++) {
                if (filter.accepts(of.code(), of.categories().get(c))) {
                    bits[d] |= 1L << c;
                }
            }
        }
        return bits;
    }

    private int nodes(Optional<KodeWilayah> wilayah) {
        return nodesOf.computeIfAbsent(wilayah.map(KodeWilayah::value).orElse(""), key -> {
            nodes.add(holding(wilayah.orElse(KodeWilayah.KOTA_PADANG)));
            return nodes.size() - 1;
        });
    }

    /** The area itself and every area above; where no lower area holds it, also as unmapped there. */
    private static List<Node> holding(KodeWilayah own) {
        var holding = new ArrayList<Node>();
        if (own.level() != Level.KELURAHAN) {
            holding.add(Node.unmappedIn(own));
        }
        for (Optional<KodeWilayah> at = Optional.of(own);
                at.isPresent();
                at = at.get().parent()) {
            holding.add(Node.of(at.get()));
        }
        return List.copyOf(holding);
    }

    private static List<Map<String, Integer>> positions(List<Dimension> dimensions) {
        var positions = new ArrayList<Map<String, Integer>>();
        for (Dimension dimension : dimensions) {
            var index = new HashMap<String, Integer>();
            dimension.categories().forEach(category -> index.put(category, index.size()));
            positions.add(index);
        }
        return positions;
    }
}
