package id.go.padang.carano.publication;

import id.go.padang.carano.register.CellCount;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums counted rows up to every level. */
final class Rollup {

    private record Slot(Node node, List<String> categories) {}

    private Rollup() {}

    /** Each count at its own area and at every area above; where no lower area holds it, also as unmapped there. */
    static List<Cell> cells(List<CellCount> counts) {
        Map<Slot, Long> sums = new LinkedHashMap<>();
        for (CellCount count : counts) {
            var own = count.wilayah().orElse(KodeWilayah.KOTA_PADANG);
            if (own.level() != Level.KELURAHAN) {
                sums.merge(new Slot(Node.unmappedIn(own), count.categories()), count.n(), Long::sum);
            }
            for (Optional<KodeWilayah> area = Optional.of(own);
                    area.isPresent();
                    area = area.get().parent()) {
                sums.merge(new Slot(Node.of(area.get()), count.categories()), count.n(), Long::sum);
            }
        }
        var cells = new ArrayList<Cell>();
        sums.forEach((slot, n) -> cells.add(new Cell(slot.node(), slot.categories(), n)));
        return cells;
    }
}
