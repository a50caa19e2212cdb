package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Proves stored counts before anybody sees them: below + unmapped = above for every measure, and the city = all rows. */
final class RollupCheck {

    private record Slot(KodeWilayah kode, String measure) {}

    private RollupCheck() {}

    /** Throws {@link PublicationRefusedException} naming a sum that does not hold. */
    static void require(List<MeasureCount> counts, long accepted) {
        var above = new HashMap<Slot, Sum>();
        var below = new HashMap<Slot, Sum>();
        for (MeasureCount count : counts) {
            var kode = count.node().kode();
            if (count.node().unmapped()) {
                add(below, kode, count);
            } else {
                if (kode.level() != Level.KELURAHAN) {
                    add(above, kode, count);
                }
                kode.parent().ifPresent(parent -> add(below, parent, count));
            }
        }
        long counted = above.getOrDefault(new Slot(KodeWilayah.KOTA_PADANG, Measures.ROWS), Sum.ZERO)
                .n();
        if (counted != accepted) {
            throw new PublicationRefusedException("publication.error.rows", counted, accepted);
        }
        var slots = new HashSet<>(above.keySet());
        slots.addAll(below.keySet());
        for (Slot slot : slots) {
            var whole = above.getOrDefault(slot, Sum.ZERO);
            var parts = below.getOrDefault(slot, Sum.ZERO);
            if (!whole.equals(parts)) {
                throw new PublicationRefusedException(
                        "publication.error.sum", slot.kode(), slot.measure(), parts.n(), whole.n());
            }
        }
    }

    private static void add(Map<Slot, Sum> sums, KodeWilayah kode, MeasureCount count) {
        sums.merge(new Slot(kode, count.measure()), new Sum(count.n(), count.amount()), Sum::plus);
    }
}
