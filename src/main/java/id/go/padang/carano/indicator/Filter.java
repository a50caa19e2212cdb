package id.go.padang.carano.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which cells an indicator counts: for each dimension named, the categories that count; a dimension not named, all. */
public record Filter(Map<String, Set<String>> categories) {

    public static final Filter ALL = new Filter(Map.of());

    public Filter {
        categories = Map.copyOf(categories);
    }

    /** What both count; throws {@link IllegalArgumentException} when both name the same dimension. */
    public Filter and(Filter other) {
        var all = new HashMap<>(categories);
        other.categories.forEach((dimension, wanted) -> {
            if (all.put(dimension, wanted) != null) {
                throw new IllegalArgumentException("both filter " + dimension);
            }
        });
        return new Filter(all);
    }

    /** What both count, also where both name the same dimension; nothing where they name none in common. */
    public Filter narrowedBy(Filter other) {
        if (categories.isEmpty() || other.categories.isEmpty()) {
            return categories.isEmpty() ? other : this;
        }
        var all = new HashMap<>(categories);
        other.categories.forEach((dimension, wanted) -> all.merge(dimension, wanted, Filter::common));
        return new Filter(all);
    }

    /** Only what it says about these dimensions. */
    public Filter on(Set<String> dimensions) {
        var some = new HashMap<>(categories);
        some.keySet().retainAll(dimensions);
        return new Filter(some);
    }

    /** The same text for the same filter, as in {@code jenis=YATIM;umur=0-4,5-6}; empty when everything counts. */
    public String key() {
        var key = new StringBuilder();
        new TreeMap<>(categories)
                .forEach((dimension, wanted) -> key.append(key.isEmpty() ? "" : ";")
                        .append(dimension)
                        .append('=')
                        .append(String.join(",", new TreeSet<>(wanted))));
        return key.toString();
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        var common = new TreeSet<>(some);
        common.retainAll(others);
        return Set.copyOf(common);
    }

    /** Whether a category of a dimension counts. */
    public boolean accepts(String dimension, String category) {
        var wanted = categories.get(dimension);
        return wanted == null || wanted.contains(category);
    }
}
