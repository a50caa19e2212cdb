package id.go.padang.carano.wilayah;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a file keeps the codes of its areas, and in which numbering: Kemendagri or BPS, with or without dots. The two
 * look alike, so a whole property is read in one of them, never value by value.
 */
final class CodeColumn {

    private final String property;
    private final Map<String, KodeWilayah> numbering;

    private CodeColumn(String property, Map<String, KodeWilayah> numbering) {
        this.property = property;
        this.numbering = numbering;
    }

    static Set<String> properties(List<BoundaryFile.Feature> features) {
        var names = new LinkedHashSet<String>();
        features.forEach(feature -> names.addAll(feature.properties().keySet()));
        return names;
    }

    /** The property and numbering under which most kelurahan are found; empty when not a single area is. */
    static Optional<CodeColumn> find(List<BoundaryFile.Feature> features, Set<String> properties, List<Wilayah> areas) {
        var kemendagri = new HashMap<String, KodeWilayah>();
        var bps = new HashMap<String, KodeWilayah>();
        for (Wilayah area : areas) {
            kemendagri.put(digits(area.kode().value()), area.kode());
            bps.put(digits(area.bpsCode()), area.kode());
        }
        return properties.stream()
                .flatMap(property ->
                        List.of(new CodeColumn(property, kemendagri), new CodeColumn(property, bps)).stream())
                .filter(column -> column.found(features, false) > 0)
                .max(Comparator.<CodeColumn>comparingLong(column -> column.found(features, true))
                        .thenComparingLong(column -> column.found(features, false)));
    }

    /** What stands there; empty when nothing does. */
    String text(BoundaryFile.Feature feature) {
        return feature.properties().getOrDefault(property, "");
    }

    Optional<KodeWilayah> kode(BoundaryFile.Feature feature) {
        return Optional.ofNullable(numbering.get(digits(text(feature))));
    }

    private long found(List<BoundaryFile.Feature> features, boolean onlyKelurahan) {
        return features.stream()
                .map(this::kode)
                .flatMap(Optional::stream)
                .filter(kode -> !onlyKelurahan || kode.level() == Level.KELURAHAN)
                .distinct()
                .count();
    }

    private static String digits(String text) {
        return text.replaceAll("\\.0$|[.\\s]", "");
    }
}
