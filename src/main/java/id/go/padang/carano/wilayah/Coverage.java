package id.go.padang.carano.wilayah;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** Areas that share their borders point by point, on a grid of a hundred-thousandth of a degree (about a metre). */
final class Coverage {

    static final PrecisionModel GRID = new PrecisionModel(100_000);
    static final GeometryFactory FACTORY = new GeometryFactory(GRID);

    private Coverage() {}

    /**
     * Cuts the plane along all lines and gives every face to whom it belongs; so nothing overlaps and borders match.
     *
     * @param owner of a face by a point inside it; empty for a gap or the outside
     */
    static Map<KodeWilayah, Geometry> of(Collection<Geometry> lines, Function<Point, Optional<KodeWilayah>> owner) {
        var noded = UnaryUnionNG.union(FACTORY.buildGeometry(lines), GRID);
        var polygonizer = new Polygonizer();
        polygonizer.add(noded);
        var faces = new HashMap<KodeWilayah, List<Geometry>>();
        for (Object face : polygonizer.getPolygons()) {
            var polygon = (Polygon) face;
            owner.apply(polygon.getInteriorPoint())
                    .ifPresent(kode -> faces.computeIfAbsent(kode, one -> new ArrayList<>())
                            .add(polygon));
        }
        var coverage = new TreeMap<KodeWilayah, Geometry>();
        faces.forEach((kode, parts) -> coverage.put(kode, union(parts)));
        return coverage;
    }

    /** The areas as one. */
    static Geometry union(Collection<? extends Geometry> parts) {
        return UnaryUnionNG.union(FACTORY.buildGeometry(parts), GRID);
    }

    /** Fewer points, shared borders still the same on both sides. */
    static Map<KodeWilayah, Geometry> simplified(Map<KodeWilayah, Geometry> areas, double degrees) {
        var codes = List.copyOf(areas.keySet());
        var shapes = codes.stream().map(areas::get).toArray(Geometry[]::new);
        var simple = CoverageSimplifier.simplify(shapes, degrees);
        var result = new TreeMap<KodeWilayah, Geometry>();
        for (int i = 0; i < simple.length; i++) {
            result.put(codes.get(i), simple[i]);
        }
        return result;
    }
}
