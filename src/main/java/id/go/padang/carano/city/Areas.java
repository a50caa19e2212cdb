package id.go.padang.carano.city;

import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The kelurahan by position: kecamatan weigh as their population, inside a kecamatan as polling stations. */
final class Areas {

    private static final String WEIGHTS = "/demo/bobot.csv";

    private final List<KodeWilayah> codes = new ArrayList<>();
    private final double[] shares;

    Areas() {
        var weights = weights();
        weights.keySet().stream()
                .filter(code -> code.level() == Level.KELURAHAN)
                .sorted()
                .forEach(codes::add);
        shares = codes.stream()
                .mapToDouble(code -> (double) weight(weights, parent(code))
                        / total(weights, KodeWilayah.KOTA_PADANG)
                        * weight(weights, code)
                        / total(weights, parent(code)))
                .toArray();
    }

    int count() {
        return codes.size();
    }

    String code(int kelurahan) {
        return codes.get(kelurahan).value();
    }

    /** 1 to 11. */
    int kecamatan(int kelurahan) {
        return Integer.parseInt(code(kelurahan), 6, 8, 10);
    }

    Cluster cluster(int kelurahan) {
        return Cluster.of(kecamatan(kelurahan), number(kelurahan));
    }

    /** Kecamatan and kelurahan in four digits. */
    int shortCode(int kelurahan) {
        return kecamatan(kelurahan) * 100 + number(kelurahan);
    }

    /** Another kelurahan, by a lot up to 9,999. */
    int other(int kelurahan, int lot) {
        return (kelurahan + 1 + lot % (count() - 1)) % count();
    }

    /** How many of the residents live in each kelurahan, by largest remainder. */
    int[] apportion(int residents) {
        var seats = IntStream.range(0, count())
                .map(i -> (int) (shares[i] * residents))
                .toArray();
        int left = residents - IntStream.of(seats).sum();
        IntStream.range(0, count())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> seats[i] - shares[i] * residents)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .toList()
                .forEach(i -> seats[i]++);
        return seats;
    }

    private int number(int kelurahan) {
        return Integer.parseInt(code(kelurahan), 10, 13, 10);
    }

    private static KodeWilayah parent(KodeWilayah code) {
        return code.parent().orElseThrow();
    }

    private static int weight(Map<KodeWilayah, Integer> weights, KodeWilayah code) {
        return Objects.requireNonNull(weights.get(code));
    }

    private static int total(Map<KodeWilayah, Integer> weights, KodeWilayah above) {
        return weights.entrySet().stream()
                .filter(entry -> parent(entry.getKey()).equals(above))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Map<KodeWilayah, Integer> weights() {
        var stream = Objects.requireNonNull(Areas.class.getResourceAsStream(WEIGHTS));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var weights = new HashMap<KodeWilayah, Integer>();
            reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> weights.put(new KodeWilayah(cells[0]), Integer.valueOf(cells[1])));
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
