package id.go.padang.carano.demo;

import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/** Where made-up families live: kecamatan by population, inside a kecamatan by polling stations. */
final class Weights {

    private final NavigableMap<KodeWilayah, Integer> kecamatan = new TreeMap<>();
    private final NavigableMap<KodeWilayah, Integer> kelurahan = new TreeMap<>();

    Weights() {
        for (var row : Csv.rows("demo/bobot.csv")) {
            var kode = new KodeWilayah(row.getField("kode"));
            (kode.level() == Level.KECAMATAN ? kecamatan : kelurahan)
                    .put(kode, Integer.parseInt(row.getField("bobot")));
        }
    }

    KodeWilayah draw(Random random) {
        var own = drawFrom(kecamatan, random);
        return drawFrom(kelurahan.subMap(new KodeWilayah(own + ".1000"), new KodeWilayah(own + ".1999")), random);
    }

    KodeWilayah drawKecamatan(Random random) {
        return drawFrom(kecamatan, random);
    }

    private static KodeWilayah drawFrom(Map<KodeWilayah, Integer> weights, Random random) {
        int left = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (var entry : weights.entrySet()) {
            left -= entry.getValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("no weights");
    }
}
