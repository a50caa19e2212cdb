package id.go.padang.carano.priority;

import id.go.padang.carano.method.Direction;
import id.go.padang.carano.shared.Bilingual;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Small tables for tests of the pure part. */
final class Tables {

    private Tables() {}

    static Measure measure(String id, Aspect aspect) {
        return Measure.of(id, Optional.empty(), new Bilingual(id, ""), "poin", 1, aspect, 0, 100, Direction.RAISES);
    }

    static Plan plan(Measure... measures) {
        return Plan.of("Uji", Subject.PROGRAM, KodeWilayah.KOTA_PADANG, 1, "x").measuredBy(List.of(measures));
    }

    /** A row with its values in the order of criteria; a null is a hidden one. */
    static Evidence.Row row(String id, Plan plan, @Nullable Double... values) {
        var known = new HashMap<String, Value>();
        for (int i = 0; i < values.length; i++) {
            known.put(
                    plan.measures().get(i).id(),
                    values[i] == null ? Value.suppressed() : Value.of(BigDecimal.valueOf(values[i])));
        }
        return new Evidence.Row(id, "Nama " + id, known, Map.of());
    }

    static Evidence evidence(Evidence.Row... rows) {
        return new Evidence(List.of(rows), Map.of(), Map.of());
    }

    /** Areas and criteria at random, with some gaps. */
    static Evidence random(Plan plan, int areas, long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<Evidence.Row>();
        for (int a = 0; a < areas; a++) {
            rows.add(row(
                    "a%03d".formatted(a),
                    plan,
                    plan.measures().stream()
                            .map(measure -> random.nextInt(20) == 0 ? null : 100 * random.nextDouble())
                            .toArray(Double[]::new)));
        }
        return new Evidence(rows, Map.of(), Map.of());
    }

    /** Twenty criteria in three aspects. */
    static Plan wide() {
        var measures = new ArrayList<Measure>();
        for (int c = 0; c < 20; c++) {
            measures.add(measure("c" + c, Aspect.values()[c % 3]));
        }
        return plan(measures.toArray(Measure[]::new));
    }
}
