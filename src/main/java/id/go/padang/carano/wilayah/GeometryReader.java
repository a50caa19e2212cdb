package id.go.padang.carano.wilayah;

import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.BROKEN_RING;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.NOT_DEGREES;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.OUT_OF_BOUNDS;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.SWAPPED;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.WRONG_GEOMETRY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** Reads the geometry of one feature; a fault ends it with its sentence. */
final class GeometryReader {

    /** Where Padang can be at most, islands included. */
    static final Envelope REGION = new Envelope(99.9, 100.9, -1.5, -0.5);

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int FEWEST_POINTS = 4;
    private static final int LONGEST = 40;

    static final class Fault extends Exception {

        private final transient BoundaryProblem problem;

        Fault(BoundaryProblem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        BoundaryProblem problem() {
            return problem;
        }
    }

    private final int number;

    /** @param number of the feature in its file */
    GeometryReader(int number) {
        this.number = number;
    }

    Geometry read(JsonNode geometry) throws Fault {
        var type = geometry.path("type").asString("");
        var coordinates = geometry.path("coordinates");
        return switch (type) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                var polygons = new ArrayList<Polygon>();
                for (JsonNode one : coordinates) {
                    polygons.add(polygon(one));
                }
                if (polygons.isEmpty()) {
                    throw fault(BROKEN_RING, number);
                }
                yield FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            }
            default ->
                throw fault(
                        WRONG_GEOMETRY,
                        number,
                        type.isEmpty() ? "–" : type.substring(0, Math.min(type.length(), LONGEST)));
        };
    }

    private Polygon polygon(JsonNode rings) throws Fault {
        List<LinearRing> read = new ArrayList<>();
        for (JsonNode ring : rings) {
            read.add(ring(ring));
        }
        if (read.isEmpty()) {
            throw fault(BROKEN_RING, number);
        }
        return FACTORY.createPolygon(
                read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonNode points) throws Fault {
        var coordinates = new Coordinate[points.size()];
        for (int i = 0; i < coordinates.length; i++) {
            var point = points.get(i);
            if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
                throw fault(BROKEN_RING, number);
            }
            coordinates[i] = plausible(point.get(0).doubleValue(), point.get(1).doubleValue());
        }
        if (coordinates.length < FEWEST_POINTS || !coordinates[0].equals2D(coordinates[coordinates.length - 1])) {
            throw fault(BROKEN_RING, number);
        }
        return FACTORY.createLinearRing(coordinates);
    }

    private Coordinate plausible(double x, double y) throws Fault {
        if (REGION.contains(x, y)) {
            return new Coordinate(x, y);
        }
        var kind =
                Math.abs(x) > 180 || Math.abs(y) > 90 ? NOT_DEGREES : REGION.contains(y, x) ? SWAPPED : OUT_OF_BOUNDS;
        throw fault(kind, number, String.format(Locale.ROOT, "%.5g", x), String.format(Locale.ROOT, "%.5g", y));
    }

    private static Fault fault(BoundaryProblem.Kind kind, Object... arguments) {
        return new Fault(BoundaryProblem.of(kind, arguments));
    }
}
