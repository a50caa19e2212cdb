package id.go.padang.carano.priority;

import java.util.Map;

/**
 * A programme that is ranked.
 *
 * @param values by criterion; one that is absent is unknown, which is not zero
 */
public record Project(String id, String name, Map<String, Double> values) {

    public Project {
        values = Map.copyOf(values);
    }
}
