package id.go.padang.carano.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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

    /** Whether a category of a dimension counts. */
    public boolean accepts(String dimension, String category) {
        var wanted = categories.get(dimension);
        return wanted == null || wanted.contains(category);
    }
}
