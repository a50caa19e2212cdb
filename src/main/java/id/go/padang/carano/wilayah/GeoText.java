package id.go.padang.carano.wilayah;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes shapes as GeoJSON, five decimals, nothing superfluous. */
final class GeoText {

    private static final double DECIMALS = 100_000;

    private GeoText() {}

    static String feature(KodeWilayah kode, Coordinate place, Geometry shape) {
        return "{\"type\":\"Feature\",\"id\":\"" + kode + "\",\"properties\":{\"at\":" + point(place)
                + "},\"geometry\":" + geometry(shape) + "}";
    }

    private static String geometry(Geometry shape) {
        return shape instanceof Polygon polygon
                ? "{\"type\":\"Polygon\",\"coordinates\":" + polygon(polygon) + "}"
                : "{\"type\":\"MultiPolygon\",\"coordinates\":"
                        + IntStream.range(0, shape.getNumGeometries())
                                .mapToObj(i -> polygon((Polygon) shape.getGeometryN(i)))
                                .collect(Collectors.joining(",", "[", "]"))
                        + "}";
    }

    private static String polygon(Polygon polygon) {
        return rings(polygon).stream()
                .map(ring -> java.util.Arrays.stream(ring.getCoordinates())
                        .map(GeoText::point)
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    static List<LineString> rings(Polygon polygon) {
        var rings = new ArrayList<LineString>();
        rings.add(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(polygon.getInteriorRingN(i));
        }
        return rings;
    }

    private static String point(Coordinate at) {
        return "[" + shortened(at.x) + "," + shortened(at.y) + "]";
    }

    private static double shortened(double degrees) {
        return Math.round(degrees * DECIMALS) / DECIMALS;
    }
}
