package id.go.padang.carano.wilayah;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shapes that maps draw: official boundaries where an admin put some into force, otherwise a schematic map. Shapes
 * are public: anybody may ask. A code that is no area throws {@link NullPointerException}.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class BoundaryService {

    private final WilayahService wilayahService;
    private final BoundaryQueries queries;
    private volatile @Nullable Boundaries schematic;
    private volatile @Nullable Boundaries latest;

    BoundaryService(WilayahService wilayahService, BoundaryQueries queries) {
        this.wilayahService = wilayahService;
        this.queries = queries;
    }

    /** The shapes of the areas one level below, in code order; empty for a kelurahan. */
    public List<Shape> shapes(KodeWilayah parent) {
        var boundaries = current();
        return wilayahService.childrenOf(parent).stream()
                .map(area -> boundaries.shape(area.kode()))
                .toList();
    }

    /** The kecamatan of a constituency. */
    public List<Shape> shapes(Dapil dapil) {
        return shapes(dapil.kecamatan());
    }

    /** The shapes of these areas, in their order. */
    public List<Shape> shapes(Collection<KodeWilayah> areas) {
        var boundaries = current();
        return areas.stream().map(boundaries::shape).toList();
    }

    /** All kelurahan of the city, in code order. */
    public List<Shape> kelurahan() {
        return shapes(wilayahService.all().stream()
                .map(Wilayah::kode)
                .filter(kode -> kode.level() == Level.KELURAHAN)
                .toList());
    }

    public Shape shape(KodeWilayah kode) {
        return current().shape(kode);
    }

    /** What the shapes are, as the key of a text to stand under every map. */
    public String captionKey() {
        return current().set().isPresent() ? "wilayah.map.official" : "wilayah.map.schematic";
    }

    /**
     * The areas as SVG paths for a document, in the projection of the screen.
     *
     * @param width of the frame in any unit; the shapes fill it or {@code height}, and stand in its middle
     */
    public List<DrawnArea> drawn(Collection<KodeWilayah> areas, double width, double height) {
        var boundaries = current();
        var extent = new Envelope();
        areas.forEach(kode -> extent.expandToInclude(boundaries.geometry(kode).getEnvelopeInternal()));
        var projection = new Projection(extent, width, height);
        return areas.stream()
                .map(kode -> new DrawnArea(
                        kode,
                        projection.path(boundaries.geometry(kode)),
                        projection.x(boundaries.place(kode)),
                        projection.y(boundaries.place(kode))))
                .toList();
    }

    // asked again each time: another node may have put other boundaries into force
    private Boundaries current() {
        return boundaries(queries.live().set());
    }

    Boundaries boundaries(Optional<Long> set) {
        if (set.isEmpty()) {
            return schematic();
        }
        var known = latest;
        if (known == null || !known.set().equals(set)) {
            known = new Boundaries(set, queries.shapes(set.get()));
            latest = known;
        }
        return known;
    }

    private Boundaries schematic() {
        var known = schematic;
        if (known == null) {
            var kelurahan = wilayahService.all().stream()
                    .filter(area -> area.level() == Level.KELURAHAN)
                    .toList();
            known = new Boundaries(Optional.empty(), new Tessellation(kelurahan).shapes());
            schematic = known;
        }
        return known;
    }
}
