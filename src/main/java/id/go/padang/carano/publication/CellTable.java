package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one-way tables of a part as a reader meets them: cells, and every sum that a reader can do with them. Categories
 * add up to their area's total, areas to the area above, and the whole city to the number of accepted rows, which
 * stands on every page.
 */
final class CellTable {

    /** A cell somebody reads. */
    record Key(Node node, String measure) {}

    /** A cell in a sum, added or taken away. */
    record Term(int cell, int sign) {}

    /** A sum that holds: the terms together make the constant. */
    record Line(int number, List<Term> terms, long constant) {

        IntStream cells() {
            return terms.stream().mapToInt(Term::cell);
        }
    }

    private final List<Key> keys = new ArrayList<>();
    private final List<Long> values = new ArrayList<>();
    private final Map<Key, Integer> index = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<List<Line>> linesOf = new ArrayList<>();

    CellTable(PartFigures figures, Measures measures, List<KodeWilayah> areas, long accepted) {
        var nodes = Stream.concat(areas.stream().map(Node::of), areas.stream().map(Node::unmappedIn))
                .filter(node -> !node.unmapped() || figures.has(node))
                .toList();
        nodes.forEach(node -> addCells(node, figures, measures));
        nodes.forEach(node -> addCategoryLines(node, measures));
        for (KodeWilayah area : areas) {
            var below = Stream.concat(
                            areas.stream()
                                    .filter(child ->
                                            child.parent().filter(area::equals).isPresent())
                                    .map(Node::of),
                            Optional.of(Node.unmappedIn(area)).filter(figures::has).stream())
                    .toList();
            if (!below.isEmpty()) {
                addAreaLines(Node.of(area), below, measures);
            }
        }
        addAcceptedLines(Node.of(KodeWilayah.KOTA_PADANG), accepted, measures);
        index();
    }

    /** Any other table: cells and the sums that hold between them. */
    CellTable(List<Key> keys, List<Long> values, List<Line> lines) {
        this.keys.addAll(keys);
        this.values.addAll(values);
        this.lines.addAll(lines);
        index();
    }

    int size() {
        return keys.size();
    }

    Key key(int cell) {
        return keys.get(cell);
    }

    long value(int cell) {
        return values.get(cell);
    }

    Optional<Integer> find(Node node, String measure) {
        return Optional.ofNullable(index.get(new Key(node, measure)));
    }

    List<Line> lines() {
        return lines;
    }

    /** The sums that a cell is in. */
    List<Line> linesOf(int cell) {
        return linesOf.get(cell);
    }

    private void index() {
        for (int cell = 0; cell < keys.size(); cell++) {
            index.put(keys.get(cell), cell);
            linesOf.add(new ArrayList<>());
        }
        for (Line line : lines) {
            line.cells().forEach(cell -> linesOf.get(cell).add(line));
        }
    }

    private void addCells(Node node, PartFigures figures, Measures measures) {
        measures.cells().forEach((measure, filter) -> {
            var key = new Key(node, measure);
            index.put(key, keys.size());
            keys.add(key);
            values.add(figures.count(node, measure));
        });
    }

    private void addCategoryLines(Node node, Measures measures) {
        for (Dimension dimension : measures.dimensions()) {
            var shares = dimension.categories().stream()
                    .filter(category -> measures.insideTotal(dimension, category))
                    .map(category -> cell(node, measures, measures.filter(dimension, category)))
                    .toList();
            int total = cell(node, measures, measures.total());
            // active among the active: the only share is the total itself and says nothing
            if (!shares.equals(List.of(total))) {
                addLine(shares, Optional.of(total), 0);
            }
        }
    }

    private void addAreaLines(Node parent, List<Node> below, Measures measures) {
        for (Filter filter : measures.cells().values()) {
            addLine(
                    below.stream().map(node -> cell(node, measures, filter)).toList(),
                    Optional.of(cell(parent, measures, filter)),
                    0);
        }
    }

    private void addAcceptedLines(Node city, long accepted, Measures measures) {
        for (Dimension dimension : measures.dimensions()) {
            boolean everyone = dimension.categories().stream().anyMatch(one -> !measures.insideTotal(dimension, one));
            if (everyone) {
                addLine(
                        dimension.categories().stream()
                                .map(category -> cell(city, measures, measures.filter(dimension, category)))
                                .toList(),
                        Optional.empty(),
                        accepted);
            }
        }
        if (measures.total().categories().isEmpty()) {
            addLine(List.of(cell(city, measures, measures.total())), Optional.empty(), accepted);
        }
    }

    private int cell(Node node, Measures measures, Filter filter) {
        return find(node, measures.code(filter)).orElseThrow();
    }

    private void addLine(List<Integer> summands, Optional<Integer> sum, long constant) {
        var terms = Stream.concat(
                summands.stream().map(cell -> new Term(cell, 1)), sum.stream().map(cell -> new Term(cell, -1)));
        lines.add(new Line(lines.size(), terms.toList(), constant));
    }
}
