package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.shared.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what an address asks for. */
final class Addresses {

    private final Map<String, Set<String>> categories = new HashMap<>();

    Addresses(List<Dataset> datasets) {
        datasets.stream()
                .flatMap(dataset -> dataset.dimensions().stream())
                .forEach(dimension -> categories
                        .computeIfAbsent(dimension.code(), code -> new HashSet<>())
                        .addAll(dimension.categories()));
    }

    /** Empty when the address asks for something that does not exist. */
    Optional<Selection> read(Map<String, String> parameters, List<Release> releases) {
        try {
            var selection = new Selection(
                    Optional.ofNullable(parameters.get(Selection.RELEASE)).map(Integer::valueOf),
                    Optional.ofNullable(parameters.get(Selection.PERIOD)).map(Period::parse),
                    filter(parameters));
            return Optional.of(selection).filter(asked -> exists(asked, releases));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Filter filter(Map<String, String> parameters) {
        var filter = new HashMap<String, Set<String>>();
        parameters.forEach((name, value) -> {
            var known = categories.get(name);
            if (known != null) {
                var wanted = Set.copyOf(new HashSet<>(Arrays.asList(value.split(","))));
                if (!known.containsAll(wanted)) {
                    throw new IllegalArgumentException("no such category of " + name);
                }
                filter.put(name, wanted);
            }
        });
        return new Filter(filter);
    }

    private static boolean exists(Selection asked, List<Release> releases) {
        if (asked.release().isEmpty() && asked.period().isEmpty()) {
            return true;
        }
        return releases.stream()
                .filter(release -> asked.release().isEmpty() || asked.release().get() == release.number())
                .findFirst()
                .filter(release -> asked.period().isEmpty()
                        || release.parts().stream()
                                .anyMatch(part ->
                                        part.period().equals(asked.period().get())))
                .isPresent();
    }
}
