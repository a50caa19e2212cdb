package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is counted of a dataset and under which name: its total, each category of each dimension, any other filter. */
final class Measures {

    /** Every row, whatever the total leaves out. */
    static final String ROWS = "rows";

    /** How the measure of a dataset's total ends. */
    static final String TOTAL = ".total";

    private final Dataset dataset;
    private final Map<String, Filter> cells = new LinkedHashMap<>();
    private final Map<String, Filter> ofCategories = new HashMap<>();
    private final Map<Filter, String> codes = new HashMap<>();

    Measures(Dataset dataset) {
        this.dataset = dataset;
        addCell(dataset.totalCode(), dataset.total());
        for (Dimension dimension : dataset.dimensions()) {
            for (String category : dimension.categories()) {
                var filter = ofCategory(dimension, category);
                ofCategories.put(code(dimension, category), filter);
                addCell(code(dimension, category), filter);
            }
        }
        codes.putIfAbsent(Filter.ALL, ROWS);
    }

    Dataset dataset() {
        return dataset;
    }

    List<Dimension> dimensions() {
        return dataset.dimensions();
    }

    Filter total() {
        return dataset.total();
    }

    /** The total and every category: the one-way tables that small cells are hidden in, by measure. */
    Map<String, Filter> cells() {
        return Collections.unmodifiableMap(cells);
    }

    /** Everything that is counted at publication, by measure: the one-way tables, all rows, and these filters. */
    Map<String, Filter> counted(Collection<Filter> others) {
        var all = new LinkedHashMap<>(cells);
        all.put(ROWS, Filter.ALL);
        others.forEach(filter -> all.putIfAbsent(code(filter), filter));
        return all;
    }

    /** What a category counts; the same rows as the total, so that categories add up to it. */
    Filter filter(Dimension dimension, String category) {
        var known = ofCategories.get(code(dimension, category));
        return known == null ? ofCategory(dimension, category) : known;
    }

    /** The measure under which a filter is counted: the same for the same filter, whoever asks. */
    String code(Filter filter) {
        var known = codes.get(filter);
        return known == null ? filter.key() : known;
    }

    /**
     * The cells that add up to a filter: itself, or categories of one dimension beside the total; empty for counts
     * across two dimensions.
     */
    Optional<List<String>> cellsOf(Filter filter) {
        var own = codes.get(filter);
        if (own != null && cells.containsKey(own)) {
            return Optional.of(List.of(own));
        }
        for (Dimension dimension : dataset.dimensions()) {
            var wanted = filter.categories().get(dimension.code());
            boolean split = wanted != null || total().categories().containsKey(dimension.code());
            if (split && equalBeside(dimension, filter)) {
                return Optional.of(dimension.categories().stream()
                        .filter(category -> wanted == null || wanted.contains(category))
                        .map(category -> code(filter(dimension, category)))
                        .toList());
            }
        }
        return Optional.empty();
    }

    /** Whether the category is a share of the total; 18 years stands beside it. */
    boolean insideTotal(Dimension dimension, String category) {
        return total().accepts(dimension.code(), category);
    }

    /** What a selection asks of this dataset: only dimensions and categories that it has. */
    Filter applicable(Filter selected) {
        var some = new HashMap<>(selected.categories());
        some.entrySet().removeIf(entry -> !has(entry.getKey(), entry.getValue()));
        return new Filter(some);
    }

    /** Whether a dimension of that name is split in these categories, among others. */
    boolean has(String dimension, Set<String> categories) {
        return dataset.dimension(dimension)
                .filter(one -> one.categories().containsAll(categories))
                .isPresent();
    }

    private Filter ofCategory(Dimension dimension, String category) {
        var categories = new HashMap<>(total().categories());
        categories.put(dimension.code(), Set.of(category));
        return new Filter(categories);
    }

    private static String code(Dimension dimension, String category) {
        return dimension.code() + "." + category;
    }

    private boolean equalBeside(Dimension dimension, Filter filter) {
        var one = new HashMap<>(filter.categories());
        var other = new HashMap<>(total().categories());
        one.remove(dimension.code());
        other.remove(dimension.code());
        return one.equals(other);
    }

    // a category that is the total itself, as active among the active, is no cell of its own
    private void addCell(String code, Filter filter) {
        if (codes.putIfAbsent(filter, code) == null) {
            cells.put(code, filter);
        }
    }
}
