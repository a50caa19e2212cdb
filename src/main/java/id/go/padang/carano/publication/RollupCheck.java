package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Proves stored cells before anybody sees them: below + unmapped = above for every category, and the city = all rows. */
final class RollupCheck {

    private record Slot(KodeWilayah kode, List<String> categories) {}

    private RollupCheck() {}

    /** Throws {@link PublicationRefusedException} naming the first sum that does not hold. */
    static void require(List<Cell> cells, long accepted) {
        var city = Node.of(KodeWilayah.KOTA_PADANG);
        long counted = cells.stream()
                .filter(cell -> cell.node().equals(city))
                .mapToLong(Cell::n)
                .sum();
        if (counted != accepted) {
            throw new PublicationRefusedException("publication.error.rows", counted, accepted);
        }
        var above = new HashMap<Slot, Long>();
        var below = new HashMap<Slot, Long>();
        for (Cell cell : cells) {
            var kode = cell.node().kode();
            if (cell.node().unmapped()) {
                add(below, kode, cell);
            } else {
                if (kode.level() != Level.KELURAHAN) {
                    add(above, kode, cell);
                }
                kode.parent().ifPresent(parent -> add(below, parent, cell));
            }
        }
        var slots = new TreeSet<KodeWilayah>();
        above.keySet().forEach(slot -> slots.add(slot.kode()));
        below.keySet().forEach(slot -> slots.add(slot.kode()));
        for (KodeWilayah kode : slots) {
            requireEqual(kode, above, below);
        }
    }

    private static void requireEqual(KodeWilayah kode, Map<Slot, Long> above, Map<Slot, Long> below) {
        for (var side : List.of(above, below)) {
            for (Slot slot : side.keySet()) {
                if (slot.kode().equals(kode)) {
                    long whole = above.getOrDefault(slot, 0L);
                    long parts = below.getOrDefault(slot, 0L);
                    if (whole != parts) {
                        throw new PublicationRefusedException(
                                "publication.error.sum", kode, String.join(", ", slot.categories()), parts, whole);
                    }
                }
            }
        }
    }

    private static void add(Map<Slot, Long> sums, KodeWilayah kode, Cell cell) {
        sums.merge(new Slot(kode, cell.categories()), cell.n(), Long::sum);
    }
}
