package id.go.padang.carano.wilayah;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Looks areas up by code, by place in the tree and by any spelling. Areas are public: anybody may ask. */
@Service
@PreAuthorize("permitAll()")
public class WilayahService {

    private final Map<KodeWilayah, Wilayah> areas = new TreeMap<>();
    private final Map<String, List<Wilayah>> spellings = new HashMap<>();
    private final List<Dapil> dapil;

    WilayahService(WilayahQueries queries) {
        queries.areas().forEach(area -> areas.put(area.kode(), area));
        for (Wilayah area : areas.values()) {
            Stream.concat(Stream.of(area.name()), area.aliases().stream())
                    .map(WilayahService::folded)
                    .distinct()
                    .forEach(spelling -> spellings.merge(spelling, List.of(area), WilayahService::joined));
        }
        dapil = queries.dapil();
    }

    /** All 115 areas in code order. */
    public List<Wilayah> all() {
        return List.copyOf(areas.values());
    }

    public Optional<Wilayah> find(KodeWilayah kode) {
        return Optional.ofNullable(areas.get(kode));
    }

    /** The area of a code that is known to exist; throws {@link IllegalArgumentException} otherwise. */
    public Wilayah get(KodeWilayah kode) {
        return find(kode).orElseThrow(() -> new IllegalArgumentException("no such area: " + kode));
    }

    public Wilayah kota() {
        return get(KodeWilayah.KOTA_PADANG);
    }

    /** The areas one level below, in code order; empty for a kelurahan. */
    public List<Wilayah> childrenOf(KodeWilayah parent) {
        return areas.values().stream()
                .filter(area -> area.kode().parent().filter(parent::equals).isPresent())
                .toList();
    }

    /** The way from the city down to the area, the area itself last. */
    public List<Wilayah> pathTo(KodeWilayah kode) {
        return areas.values().stream()
                .filter(area -> area.kode().contains(kode))
                .toList();
    }

    /** Every area known by this spelling, whatever its case, hyphens and spaces; a name may belong to several. */
    public List<Wilayah> named(String spelling) {
        return spellings.getOrDefault(folded(spelling), List.of());
    }

    /** The constituencies of the latest election, in order. */
    public List<Dapil> dapil() {
        int latest = dapil.stream().mapToInt(Dapil::electionYear).max().orElseThrow();
        return dapil(latest);
    }

    /** The constituencies of one election; empty when that election is not on record. */
    public List<Dapil> dapil(int electionYear) {
        return dapil.stream().filter(one -> one.electionYear() == electionYear).toList();
    }

    private static String folded(String spelling) {
        return spelling.toLowerCase(Locale.ROOT)
                .replaceFirst("^(kota|kecamatan|kelurahan|kec\\.|kel\\.)\\s+", "")
                .replaceAll("[^a-z0-9]", "");
    }

    private static List<Wilayah> joined(List<Wilayah> some, List<Wilayah> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
