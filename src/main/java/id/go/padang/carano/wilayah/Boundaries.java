package id.go.padang.carano.wilayah;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The shapes of every area of every level, made from those of the kelurahan. */
final class Boundaries {

    private static final double KM_PER_DEGREE = 111.2;
    private static final double LABEL_TOLERANCE = 0.0002;

    private final Optional<Long> set;
    private final Map<KodeWilayah, Geometry> geometries = new TreeMap<>();
    private final Map<KodeWilayah, Coordinate> places = new HashMap<>();
    private final Map<KodeWilayah, Shape> shapes = new HashMap<>();

    /** @param set the official set; empty for the schematic map */
    Boundaries(Optional<Long> set, Map<KodeWilayah, Geometry> kelurahan) {
        this.set = set;
        var parts = new TreeMap<KodeWilayah, List<Geometry>>();
        kelurahan.forEach((kode, geometry) -> {
            for (var area = Optional.of(kode);
                    area.isPresent();
                    area = area.get().parent()) {
                parts.computeIfAbsent(area.get(), one -> new ArrayList<>()).add(geometry);
            }
        });
        parts.forEach((kode, some) -> {
            // d3-geo reads a ring the other way round as everything but the area
            var shape = (some.size() == 1 ? some.getFirst() : Coverage.union(some)).norm();
            var place = MaximumInscribedCircle.getCenter(largest(shape), LABEL_TOLERANCE)
                    .getCoordinate();
            geometries.put(kode, shape);
            places.put(kode, place);
            shapes.put(kode, new Shape(kode, km2(shape), GeoText.feature(kode, place, shape)));
        });
    }

    Optional<Long> set() {
        return set;
    }

    /** The shape of an area; throws {@link NullPointerException} for one without. */
    Shape shape(KodeWilayah kode) {
        return Objects.requireNonNull(shapes.get(kode), kode.value());
    }

    Geometry geometry(KodeWilayah kode) {
        return Objects.requireNonNull(geometries.get(kode), kode.value());
    }

    Coordinate place(KodeWilayah kode) {
        return Objects.requireNonNull(places.get(kode), kode.value());
    }

    private static double km2(Geometry shape) {
        double latitude = Math.toRadians(shape.getEnvelopeInternal().centre().y);
        return shape.getArea() * KM_PER_DEGREE * KM_PER_DEGREE * Math.cos(latitude);
    }

    private static Polygon largest(Geometry shape) {
        Geometry largest = shape.getGeometryN(0);
        for (int i = 1; i < shape.getNumGeometries(); i++) {
            largest = shape.getGeometryN(i).getArea() > largest.getArea() ? shape.getGeometryN(i) : largest;
        }
        return (Polygon) largest;
    }
}
