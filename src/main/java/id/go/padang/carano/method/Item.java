package id.go.padang.carano.method;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * An area or a programme with its value for each criterion, in the criterion's unit. A criterion that is absent from the
 * map is unknown, which is not zero.
 */
public record Item(String id, Map<String, Double> values) {

    public Item {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        values.forEach((criterion, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(id + ", " + criterion + ": not a number, leave it out if unknown");
            }
        });
    }

    /** In the criterion's unit; empty when unknown. */
    public OptionalDouble value(String criterion) {
        var value = values.get(criterion);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    boolean knows(String criterion) {
        return values.containsKey(criterion);
    }
}
