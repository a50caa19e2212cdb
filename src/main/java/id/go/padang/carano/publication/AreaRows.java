package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what a dataset says of one area, and of each area below it, into rows. */
record AreaRows(ReadingScope scope, PublishedParts parts) {

    AreaRow row(Optional<KodeWilayah> kode, boolean mayOpen, ReleasePart part, ReleaseReading all, List<Node> nodes) {
        var values = all.of(part).categories(nodes);
        var intervals = new HashMap<String, Interval>();
        for (Indicator indicator : all.release().indicators(part.dataset())) {
            var measured = all.measured(part, nodes, indicator);
            values.put(indicator.code(), measured.value());
            measured.interval().ifPresent(interval -> intervals.put(indicator.code(), interval));
        }
        return new AreaRow(kode, mayOpen, Map.copyOf(values), Map.copyOf(intervals));
    }

    /** @param below the areas of the next level; rows that lie in none of them come last */
    List<AreaRow> children(Place place, List<KodeWilayah> below, ReleasePart part, ReleaseReading all) {
        var rows = new ArrayList<AreaRow>();
        for (KodeWilayah child : below) {
            rows.add(row(Optional.of(child), scope.mayOpen(child), part, all, List.of(Node.of(child))));
        }
        place.area()
                .map(Node::unmappedIn)
                .filter(parts.figures(part)::has)
                .ifPresent(node -> rows.add(row(Optional.empty(), false, part, all, List.of(node))));
        return List.copyOf(rows);
    }
}
