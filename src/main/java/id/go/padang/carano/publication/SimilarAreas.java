package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the areas that are most alike: four features of the population, each in standard deviations over the areas
 * compared, none weighing more than another, by the straight distance between them.
 */
final class SimilarAreas {

    private static final Filter CHILDREN = only("umur", "0-4", "5-9", "10-14");
    private static final Filter OLD = only("umur", "65-69", "70-74", "75+");
    private static final Filter KK = only("hubungan", "KEPALA");
    private static final int PERCENT = 100;
    private static final int FEATURES = 4;

    private record Profile(KodeWilayah kode, double[] features) {

        double distanceTo(Profile other, double[] spread) {
            double sum = 0;
            for (int i = 0; i < FEATURES; i++) {
                double step = spread[i] == 0 ? 0 : (features[i] - other.features[i]) / spread[i];
                sum += step * step;
            }
            return Math.sqrt(sum);
        }

        SimilarArea similar(double distance) {
            return new SimilarArea(
                    kode, distance, Math.round(Math.exp(features[0])), features[1], features[2], features[3]);
        }
    }

    /** @param areas of one level, the area itself among them */
    List<SimilarArea> to(KodeWilayah kode, Reading population, List<KodeWilayah> areas, int most) {
        var profiles = areas.stream()
                .flatMap(area -> profile(area, population).stream())
                .toList();
        var spread = spread(profiles);
        return profiles.stream()
                .filter(profile -> profile.kode().equals(kode))
                .findFirst()
                .map(own -> profiles.stream()
                        .filter(other -> !other.equals(own))
                        .map(other -> other.similar(other.distanceTo(own, spread)))
                        .sorted(Comparator.comparingDouble(SimilarArea::distance)
                                .thenComparing(SimilarArea::kode))
                        .limit(most)
                        .toList())
                .orElse(List.of());
    }

    /** Empty where a count is hidden from the reader or nobody lives. */
    private static Optional<Profile> profile(KodeWilayah kode, Reading population) {
        var nodes = List.of(Node.of(kode));
        var counts = new ArrayList<Long>();
        for (var filter : List.of(Filter.ALL, CHILDREN, OLD, KK)) {
            if (population.count(nodes, filter) instanceof Value.Known(var n)) {
                counts.add(n.longValueExact());
            }
        }
        if (counts.size() < FEATURES || counts.getFirst() == 0 || counts.getLast() == 0) {
            return Optional.empty();
        }
        double persons = counts.getFirst();
        return Optional.of(new Profile(kode, new double[] {
            Math.log(persons),
            PERCENT * counts.get(1) / persons,
            PERCENT * counts.get(2) / persons,
            persons / counts.getLast()
        }));
    }

    private static double[] spread(List<Profile> profiles) {
        var spread = new double[FEATURES];
        for (int i = 0; i < FEATURES; i++) {
            int feature = i;
            var values = profiles.stream()
                    .mapToDouble(profile -> profile.features()[feature])
                    .toArray();
            double mean = Arrays.stream(values).average().orElse(0);
            spread[i] = Math.sqrt(Arrays.stream(values)
                    .map(value -> (value - mean) * (value - mean))
                    .average()
                    .orElse(0));
        }
        return spread;
    }

    private static Filter only(String dimension, String... categories) {
        return new Filter(Map.of(dimension, Set.of(categories)));
    }
}
