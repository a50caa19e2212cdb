package id.go.padang.carano.wilayah;

import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Mercator, fitted into a frame and centred there: the same picture as the component in the browser draws. */
final class Projection {

    private final double scale;
    private final double left;
    private final double top;

    /** @param extent in degrees */
    Projection(Envelope extent, double width, double height) {
        double west = Math.toRadians(extent.getMinX());
        double east = Math.toRadians(extent.getMaxX());
        double north = raised(extent.getMaxY());
        double south = raised(extent.getMinY());
        scale = Math.min(width / (east - west), height / (north - south));
        left = (width - scale * (east - west)) / 2 - scale * west;
        top = (height - scale * (north - south)) / 2 + scale * north;
    }

    double x(Coordinate at) {
        return left + scale * Math.toRadians(at.x);
    }

    double y(Coordinate at) {
        return top - scale * raised(at.y);
    }

    String path(Geometry shape) {
        var path = new StringBuilder();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            for (LineString ring : GeoText.rings((Polygon) shape.getGeometryN(i))) {
                var points = ring.getCoordinates();
                // the last point is the first one again
                for (int p = 0; p < points.length - 1; p++) {
                    path.append(p == 0 ? 'M' : 'L')
                            .append(String.format(Locale.ROOT, "%.1f,%.1f", x(points[p]), y(points[p])));
                }
                path.append('Z');
            }
        }
        return path.toString();
    }

    private static double raised(double latitude) {
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
    }
}
