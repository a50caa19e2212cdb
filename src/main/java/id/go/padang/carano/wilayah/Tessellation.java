package id.go.padang.carano.wilayah;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Shapes for areas of which only a label point is known: each gets what lies nearer to its point than to any other,
 * inside a smooth outline around all points. Neighbours are roughly right, borders are not: a schematic map.
 */
final class Tessellation {

    private static final double HOW_CONCAVE = 0.35;
    private static final double AROUND_DEGREES = 0.03;
    private static final double BACK_DEGREES = -0.02;
    private static final double COARSENESS = 0.0008;

    private final Map<KodeWilayah, Point> points = new TreeMap<>();

    Tessellation(List<Wilayah> areas) {
        areas.forEach(area -> points.put(
                area.kode(), Coverage.FACTORY.createPoint(new Coordinate(area.longitude(), area.latitude()))));
    }

    Geometry outline() {
        var all = Coverage.FACTORY.buildGeometry(points.values());
        var hull = ConcaveHull.concaveHullByLengthRatio(all, HOW_CONCAVE)
                .buffer(AROUND_DEGREES)
                .buffer(BACK_DEGREES);
        return GeometryPrecisionReducer.reduce(
                org.locationtech.jts.simplify.TopologyPreservingSimplifier.simplify(hull, COARSENESS), Coverage.GRID);
    }

    Map<KodeWilayah, Geometry> shapes() {
        var outline = outline();
        var voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(points.values().stream().map(Point::getCoordinate).toList());
        voronoi.setClipEnvelope(outline.getEnvelopeInternal());
        var cells = voronoi.getDiagram(Coverage.FACTORY);
        var lines = new ArrayList<Geometry>();
        lines.add(outline.getBoundary());
        IntStream.range(0, cells.getNumGeometries())
                .forEach(i -> lines.add(cells.getGeometryN(i).getBoundary()));
        return whole(Coverage.of(
                lines, inside -> outline.contains(inside) ? Optional.of(nearest(inside)) : Optional.empty()));
    }

    private KodeWilayah nearest(Point place) {
        return points.entrySet().stream()
                .min(Comparator.comparingDouble(entry -> entry.getValue().distance(place)))
                .orElseThrow()
                .getKey();
    }

    /** Where a bay of the outline cuts a shape in two, the piece without the point goes to its longest neighbour. */
    private Map<KodeWilayah, Geometry> whole(Map<KodeWilayah, Geometry> cut) {
        var kept = new TreeMap<KodeWilayah, Geometry>();
        var loose = new ArrayList<Geometry>();
        cut.forEach((kode, shape) -> {
            var pieces = IntStream.range(0, shape.getNumGeometries())
                    .mapToObj(shape::getGeometryN)
                    .sorted(Comparator.comparingDouble(piece -> piece.distance(points.get(kode))))
                    .toList();
            kept.put(kode, pieces.getFirst());
            loose.addAll(pieces.subList(1, pieces.size()));
        });
        var grown = new HashMap<KodeWilayah, List<Geometry>>();
        for (Geometry piece : loose) {
            var neighbour = kept.entrySet().stream()
                    .max(Comparator.comparingDouble(entry -> entry.getValue()
                            .getBoundary()
                            .intersection(piece.getBoundary())
                            .getLength()))
                    .orElseThrow();
            grown.computeIfAbsent(neighbour.getKey(), kode -> new ArrayList<>()).add(piece);
        }
        grown.forEach((kode, pieces) -> {
            pieces.add(kept.get(kode));
            kept.put(kode, Coverage.union(pieces));
        });
        return kept;
    }
}
