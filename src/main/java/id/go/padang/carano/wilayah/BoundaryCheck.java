package id.go.padang.carano.wilayah;

import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.ABSENT;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.DUPLICATE;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.INVALID;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.NOT_A_KELURAHAN;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.NO_CODE;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.NO_CODE_PROPERTY;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.NO_SUCH_PROPERTY;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.OVERLAP;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.SELF_INTERSECTION;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.TOO_SMALL;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.UNKNOWN_CODE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Holds a file against the list of areas: every kelurahan once, each a sound shape, none over another. */
final class BoundaryCheck {

    /** Share of the smaller shape that two may have in common; drawing boards are not exact. */
    private static final double OVERLAP_ALLOWED = 0.01;

    private static final int ROOM_FOR_ALL = 56_000;
    private static final double FIRST_TOLERANCE = 0.00004;
    private static final double COARSER = 1.5;

    private final List<Wilayah> areas;
    private final BoundaryFile file;
    private final List<BoundaryProblem> problems = new ArrayList<>();
    private final Map<KodeWilayah, Geometry> shapes = new TreeMap<>();

    /** @param property where the codes stand; empty to look for them */
    BoundaryCheck(List<Wilayah> areas, BoundaryFile file, Optional<String> property) {
        this.areas = areas;
        this.file = file;
        problems.addAll(file.problems());
        if (!file.features().isEmpty()) {
            checkCodes(property);
        }
        if (problems.isEmpty()) {
            checkOverlaps();
        }
        if (problems.isEmpty()) {
            fitTogether();
        }
    }

    List<BoundaryProblem> problems() {
        return problems;
    }

    /** One shape per kelurahan, borders shared, simplified for screens; only without problems. */
    Map<KodeWilayah, Geometry> shapes() {
        return shapes;
    }

    private void checkCodes(Optional<String> wanted) {
        var properties = CodeColumn.properties(file.features());
        if (wanted.filter(name -> !properties.contains(name)).isPresent()) {
            problem(NO_SUCH_PROPERTY, wanted.get(), String.join(", ", properties));
            return;
        }
        var column = CodeColumn.find(file.features(), wanted.map(Set::of).orElse(properties), areas);
        if (column.isEmpty()) {
            problem(NO_CODE_PROPERTY, String.join(", ", properties));
            return;
        }
        var holders = new LinkedHashMap<KodeWilayah, List<BoundaryFile.Feature>>();
        for (BoundaryFile.Feature feature : file.features()) {
            checkCode(column.get(), feature)
                    .ifPresent(kode -> holders.computeIfAbsent(kode, one -> new ArrayList<>())
                            .add(feature));
        }
        for (Wilayah area : areas) {
            var found = holders.getOrDefault(area.kode(), List.of());
            if (area.level() != Level.KELURAHAN) {
                continue;
            }
            if (found.isEmpty()) {
                problem(ABSENT, area.kode(), area.name());
            } else if (found.size() > 1) {
                problem(
                        DUPLICATE,
                        area.kode(),
                        area.name(),
                        String.join(
                                ", ",
                                found.stream()
                                        .map(feature -> Integer.toString(feature.number()))
                                        .toList()));
            } else {
                found.getFirst().geometry().ifPresent(shape -> checkShape(area, shape));
            }
        }
    }

    private Optional<KodeWilayah> checkCode(CodeColumn column, BoundaryFile.Feature feature) {
        var kode = column.kode(feature);
        if (column.text(feature).isEmpty()) {
            problem(NO_CODE, feature.number());
        } else if (kode.isEmpty()) {
            problem(UNKNOWN_CODE, feature.number(), column.text(feature));
        } else if (kode.get().level() != Level.KELURAHAN) {
            problem(NOT_A_KELURAHAN, feature.number(), kode.get());
        } else {
            return kode;
        }
        return Optional.empty();
    }

    private void checkShape(Wilayah area, Geometry shape) {
        var error = new IsValidOp(shape).getValidationError();
        if (error == null) {
            shapes.put(area.kode(), shape);
            return;
        }
        int type = error.getErrorType();
        boolean crossed = type == TopologyValidationError.SELF_INTERSECTION
                || type == TopologyValidationError.RING_SELF_INTERSECTION;
        var at = error.getCoordinate();
        problem(
                crossed ? SELF_INTERSECTION : INVALID,
                area.kode(),
                area.name(),
                String.format(Locale.ROOT, "%.5f, %.5f", at.x, at.y));
    }

    private void checkOverlaps() {
        var index = new STRtree();
        shapes.forEach((kode, shape) -> index.insert(shape.getEnvelopeInternal(), kode));
        shapes.forEach((kode, shape) -> {
            for (Object found : index.query(shape.getEnvelopeInternal())) {
                var other = (KodeWilayah) found;
                if (kode.compareTo(other) < 0) {
                    checkPair(kode, other);
                }
            }
        });
    }

    private void checkPair(KodeWilayah one, KodeWilayah other) {
        var a = shapes.get(one);
        var b = shapes.get(other);
        if (a == null || b == null || !a.intersects(b)) {
            return;
        }
        double common = OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION).getArea();
        double share = common / Math.min(a.getArea(), b.getArea());
        if (share > OVERLAP_ALLOWED) {
            problem(OVERLAP, one, other, Math.round(share * 100));
        }
    }

    private void fitTogether() {
        var lines = shapes.values().stream()
                .map(shape -> GeometryPrecisionReducer.reducePointwise(shape.getBoundary(), Coverage.GRID))
                .toList();
        var whole = Coverage.of(lines, owners());
        for (KodeWilayah kode : shapes.keySet()) {
            if (!whole.containsKey(kode)) {
                problem(TOO_SMALL, kode);
            }
        }
        if (problems.isEmpty()) {
            shapes.clear();
            shapes.putAll(simplified(whole));
        }
    }

    private java.util.function.Function<Point, Optional<KodeWilayah>> owners() {
        var index = new STRtree();
        shapes.forEach((kode, shape) ->
                index.insert(shape.getEnvelopeInternal(), Map.entry(kode, PreparedGeometryFactory.prepare(shape))));
        return point -> {
            for (Object found : index.query(point.getEnvelopeInternal())) {
                @SuppressWarnings("unchecked") // all that was put in
                var entry = (Map.Entry<KodeWilayah, org.locationtech.jts.geom.prep.PreparedGeometry>) found;
                if (entry.getValue().intersects(point)) {
                    return Optional.of(entry.getKey());
                }
            }
            return Optional.empty();
        };
    }

    private static Map<KodeWilayah, Geometry> simplified(Map<KodeWilayah, Geometry> whole) {
        var simple = whole;
        for (double tolerance = FIRST_TOLERANCE; size(simple) > ROOM_FOR_ALL; tolerance *= COARSER) {
            simple = Coverage.simplified(whole, tolerance);
        }
        return simple;
    }

    private static int size(Map<KodeWilayah, Geometry> shapes) {
        return shapes.entrySet().stream()
                .mapToInt(entry -> GeoText.feature(
                                entry.getKey(), entry.getValue().getCoordinate(), entry.getValue())
                        .length())
                .sum();
    }

    private void problem(BoundaryProblem.Kind kind, Object... arguments) {
        problems.add(BoundaryProblem.of(kind, arguments));
    }
}
