package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is counted of a dataset: all rows, its total, each category of each dimension, and its indicators. */
final class Measures {

    /** Every row, whatever the total leaves out. */
    static final String ROWS = "rows";

    /** How the measure of a dataset's total ends. */
    static final String TOTAL = ".total";

    private static final String DENOMINATOR = "/";

    private final Dataset dataset;
    private final List<Indicator> indicators;
    private final Filter total;
    private final Map<String, Filter> cells = new LinkedHashMap<>();
    private final Map<String, Filter> all = new LinkedHashMap<>();
    private final Map<Filter, String> codes = new HashMap<>();

    Measures(Dataset dataset, List<Indicator> indicators) {
        this.dataset = dataset;
        this.indicators = List.copyOf(indicators);
        var totalCode = dataset.code() + TOTAL;
        total = indicators.stream()
                .filter(indicator -> indicator.code().equals(totalCode))
                .findFirst()
                .map(Indicator::numerator)
                .orElse(Filter.ALL);
        addCell(totalCode, total);
        for (Dimension dimension : dataset.dimensions()) {
            for (String category : dimension.categories()) {
                addCell(code(dimension, category), filter(dimension, category));
            }
        }
        all.putAll(cells);
        all.put(ROWS, Filter.ALL);
        codes.putIfAbsent(Filter.ALL, ROWS);
        for (Indicator indicator : indicators) {
            add(indicator.code(), indicator.numerator());
            indicator.denominator().ifPresent(filter -> add(indicator.code() + DENOMINATOR, filter));
        }
    }

    List<Dimension> dimensions() {
        return dataset.dimensions();
    }

    List<Indicator> indicators() {
        return indicators;
    }

    Filter total() {
        return total;
    }

    /** The total and every category: the one-way tables that small cells are hidden in, by measure. */
    Map<String, Filter> cells() {
        return Collections.unmodifiableMap(cells);
    }

    /** Everything that is counted, by measure. */
    Map<String, Filter> all() {
        return Collections.unmodifiableMap(all);
    }

    /** What a category counts; the same rows as the total, so that categories add up to it. */
    Filter filter(Dimension dimension, String category) {
        var categories = new HashMap<>(total.categories());
        categories.put(dimension.code(), Set.of(category));
        return new Filter(categories);
    }

    /** The measure under which a filter is counted; throws {@link IllegalArgumentException} when it is not. */
    String code(Filter filter) {
        var code = codes.get(filter);
        if (code == null) {
            throw new IllegalArgumentException("not counted: " + filter);
        }
        return code;
    }

    /** The measure of a category. */
    String cell(Dimension dimension, String category) {
        return code(filter(dimension, category));
    }

    /**
     * The cells that add up to a filter: itself, or the categories of one dimension that it names beside the total;
     * empty for counts across two dimensions.
     */
    Optional<List<String>> cellsOf(Filter filter) {
        var own = codes.get(filter);
        if (own != null && cells.containsKey(own)) {
            return Optional.of(List.of(own));
        }
        for (Dimension dimension : dataset.dimensions()) {
            var wanted = filter.categories().get(dimension.code());
            if (wanted != null && equalBeside(dimension, filter)) {
                return Optional.of(wanted.stream()
                        .sorted()
                        .map(category -> cell(dimension, category))
                        .toList());
            }
        }
        return Optional.empty();
    }

    /** Whether the category is a share of the total; 18 years stands beside it. */
    boolean insideTotal(Dimension dimension, String category) {
        return total.accepts(dimension.code(), category);
    }

    private static String code(Dimension dimension, String category) {
        return dimension.code() + "." + category;
    }

    private boolean equalBeside(Dimension dimension, Filter filter) {
        var one = new HashMap<>(filter.categories());
        var other = new HashMap<>(total.categories());
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

    private void add(String code, Filter filter) {
        if (codes.putIfAbsent(filter, code) == null) {
            all.put(code, filter);
        }
    }
}
