package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be counted in a dataset: its total, each category of each dimension, and its indicators. */
final class Measures {

    private final Dataset dataset;
    private final List<Indicator> indicators;
    private final Filter total;
    private final Map<String, Filter> cells = new LinkedHashMap<>();
    private final Map<Filter, String> codes = new HashMap<>();

    Measures(Dataset dataset, List<Indicator> indicators) {
        this.dataset = dataset;
        this.indicators = List.copyOf(indicators);
        var totalCode = dataset.code() + ".total";
        total = indicators.stream()
                .filter(indicator -> indicator.code().equals(totalCode))
                .findFirst()
                .map(Indicator::numerator)
                .orElse(Filter.ALL);
        add(totalCode, total);
        for (Dimension dimension : dataset.dimensions()) {
            dimension.categories().forEach(category -> add(code(dimension, category), filter(dimension, category)));
        }
    }

    static String code(Dimension dimension, String category) {
        return dimension.code() + "." + category;
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

    /** What a category counts; the same persons as the total, so that categories add up to it. */
    Filter filter(Dimension dimension, String category) {
        var categories = new HashMap<>(total.categories());
        categories.put(dimension.code(), Set.of(category));
        return new Filter(categories);
    }

    /** The measure of a one-way table with this filter; empty for counts across two dimensions. */
    Optional<String> cellOf(Filter filter) {
        return Optional.ofNullable(codes.get(filter));
    }

    /** Whether the category is a share of the total; 18 years stands beside it. */
    boolean insideTotal(Dimension dimension, String category) {
        return total.accepts(dimension.code(), category);
    }

    /** Every filter that is ever counted. */
    Set<Filter> filters() {
        var all = new LinkedHashSet<>(cells.values());
        for (Indicator indicator : indicators) {
            all.add(indicator.numerator());
            indicator.denominator().ifPresent(all::add);
        }
        return all;
    }

    /** Whether a cell with these categories, in the order of the dimensions, counts. */
    boolean accepts(Filter filter, List<String> categories) {
        for (int i = 0; i < categories.size(); i++) {
            if (!filter.accepts(dimensions().get(i).code(), categories.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void add(String code, Filter filter) {
        cells.put(code, filter);
        codes.putIfAbsent(filter, code);
    }
}
