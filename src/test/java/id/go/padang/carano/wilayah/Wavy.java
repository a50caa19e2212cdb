package id.go.padang.carano.wilayah;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryEditor;
import tools.jackson.databind.json.JsonMapper;

/** Makes straight borders wavy, the same way from both sides. */
final class Wavy {

    private static final int PIECES = 24;
    private static final double WAVE = 0.00008;

    private Wavy() {}

    static String along(String feature) {
        try {
            var geometry = new GeometryReader(1)
                    .read(JsonMapper.shared().readTree(feature).get("geometry"));
            var edited = new GeometryEditor().edit(geometry, new GeometryEditor.CoordinateOperation() {
                @Override
                public Coordinate[] edit(Coordinate[] ring, Geometry of) {
                    return waves(ring);
                }
            });
            return GeoText.feature(KodeWilayah.KOTA_PADANG, edited.getCoordinate(), edited);
        } catch (GeometryReader.Fault e) {
            throw new IllegalStateException(e);
        }
    }

    private static Coordinate[] waves(Coordinate[] ring) {
        var all = new java.util.ArrayList<Coordinate>();
        for (int i = 0; i + 1 < ring.length; i++) {
            boolean forward = ring[i].compareTo(ring[i + 1]) < 0;
            var from = forward ? ring[i] : ring[i + 1];
            var to = forward ? ring[i + 1] : ring[i];
            var side = new java.util.ArrayList<Coordinate>();
            double length = from.distance(to);
            for (int p = 0; p <= PIECES; p++) {
                double t = (double) p / PIECES;
                // the ends stay where they are
                double wave = p == 0 || p == PIECES ? 0 : Math.sin(p * 2.0) * Math.min(WAVE, length / 200) / length;
                side.add(new Coordinate(
                        from.x + t * (to.x - from.x) - wave * (to.y - from.y),
                        from.y + t * (to.y - from.y) + wave * (to.x - from.x)));
            }
            all.addAll(forward ? side.subList(0, PIECES) : side.reversed().subList(0, PIECES));
        }
        all.add(all.getFirst());
        return all.toArray(Coordinate[]::new);
    }
}
