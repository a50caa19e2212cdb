package id.go.padang.carano.indicator;

import id.go.padang.carano.shared.Texts;
import java.util.List;

/** The catalogue of an empty house, for tests that need no database. */
public final class SeedCatalogue {

    private static final List<Indicator> ALL = new SeedIndicators(new Texts()).all();

    private SeedCatalogue() {}

    public static Dataset dataset(String code) {
        return Datasets.find(code).orElseThrow();
    }

    public static List<Indicator> indicators(String dataset) {
        return ALL.stream()
                .filter(indicator -> indicator.dataset().equals(dataset))
                .toList();
    }
}
