package id.go.padang.carano.wilayah;

import static id.go.padang.carano.wilayah.BoundaryProblem.Kind;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class BoundaryCheckTest {

    private static final String BOW_TIE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[100.3,-0.9],[100.31,-0.91],[100.31,-0.9],[100.3,-0.91],[100.3,-0.9]]]}";

    @Autowired
    private WilayahService wilayahService;

    @Autowired
    private BoundaryService boundaryService;

    @FunctionalInterface
    private interface Damage {
        byte[] to(GeoJsonFile file);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage(Kind.EMPTY, file -> new byte[0], ""),
                damage(Kind.TOO_LARGE, file -> new byte[BoundaryFile.LARGEST + 1], "20"),
                damage(Kind.NOT_UTF8, file -> file.text().getBytes(StandardCharsets.UTF_16), ""),
                damage(Kind.NOT_UTF8, file -> file.text().getBytes(StandardCharsets.UTF_16LE), ""),
                damage(
                        Kind.NOT_UTF8,
                        file -> file.text().replace("batas", "Pasié").getBytes(StandardCharsets.ISO_8859_1),
                        ""),
                damage(Kind.NOT_JSON, file -> text("bukan json"), "1"),
                damage(Kind.NOT_JSON, file -> Arrays.copyOf(file.bytes(), 5_000), ""),
                damage(Kind.NOT_JSON, file -> text(file.text() + "}"), "107"),
                damage(Kind.NOT_JSON, file -> text("[".repeat(100_000)), ""),
                damage(Kind.NOT_JSON, file -> text("{\"type\":" + "{\"a\":".repeat(100_000)), ""),
                damage(Kind.NOT_A_COLLECTION, file -> text("[1, 2]"), ""),
                damage(Kind.NOT_A_COLLECTION, file -> text("{\"type\":\"Feature\",\"features\":[{}]}"), ""),
                damage(Kind.NO_FEATURES, file -> text("{\"type\":\"FeatureCollection\",\"features\":[]}"), ""),
                damage(Kind.NO_FEATURES, file -> text("{\"type\":\"FeatureCollection\"}"), ""),
                damage(Kind.TOO_MANY_FEATURES, file -> file.repeat(1, 1_000).bytes(), "1104"),
                damage(
                        Kind.NOT_A_FEATURE,
                        file -> file.replace(3, "\"Feature\"", "\"Fitur\"").bytes(),
                        "3"),
                damage(
                        Kind.WRONG_GEOMETRY,
                        file -> file.geometry(7, "{\"type\":\"Point\",\"coordinates\":[100.3,-0.9]}")
                                .bytes(),
                        "7, Point"),
                damage(Kind.WRONG_GEOMETRY, file -> file.geometry(7, "null").bytes(), "7"),
                damage(
                        Kind.BROKEN_RING,
                        file -> file.geometry(8, polygon("[100.3,-0.9],[100.31,-0.9],[100.3,-0.9]"))
                                .bytes(),
                        "8"),
                damage(
                        Kind.BROKEN_RING,
                        file -> file.geometry(8, polygon("[100.3,-0.9],[100.31,-0.9],[100.31,-0.91],[100.3,-0.91]"))
                                .bytes(),
                        "8"),
                damage(
                        Kind.BROKEN_RING,
                        file -> file.geometry(8, polygon("[\"100.3\",-0.9],null,[100.31],7"))
                                .bytes(),
                        "8"),
                damage(
                        Kind.BROKEN_RING,
                        file -> file.geometry(8, "{\"type\":\"Polygon\"}").bytes(),
                        "8"),
                damage(
                        Kind.BROKEN_RING,
                        file -> file.geometry(8, "{\"type\":\"MultiPolygon\",\"coordinates\":[]}")
                                .bytes(),
                        "8"),
                damage(
                        Kind.NOT_DEGREES,
                        file -> file.geometry(9, polygon("[651234.5,9898000],[1,1],[1,1],[1,1]"))
                                .bytes(),
                        "9, 6.5123e+05"),
                damage(
                        Kind.NOT_DEGREES,
                        file -> file.geometry(9, polygon("[1e999,-0.9],[1,1],[1,1],[1,1]"))
                                .bytes(),
                        "9"),
                damage(
                        Kind.SWAPPED,
                        file -> file.geometry(9, polygon("[-0.9,100.3],[-0.9,100.4],[-1,100.4],[-0.9,100.3]"))
                                .bytes(),
                        "9"),
                damage(
                        Kind.OUT_OF_BOUNDS,
                        file -> file.geometry(9, polygon("[106.8,-6.2],[106.9,-6.2],[106.9,-6.3],[106.8,-6.2]"))
                                .bytes(),
                        "9, 106.80"),
                damage(
                        Kind.NO_CODE_PROPERTY,
                        file -> text(file.text().replaceAll("13\\.71\\.\\d\\d", "99")),
                        "nama, kode"),
                damage(
                        Kind.NO_CODE,
                        file -> text(file.text().replaceFirst("\"kode\":\"13.71.01.1001\"", "\"x\":1")),
                        "1"),
                damage(
                        Kind.UNKNOWN_CODE,
                        file -> file.replace(2, "13.71.01.1002", "13.71.01.1999")
                                .bytes(),
                        "2, 13.71.01.1999"),
                damage(
                        Kind.UNKNOWN_CODE,
                        file -> file.replace(2, "13.71.01.1002", "<script>alert(1)</script>" + "x".repeat(500))
                                .bytes(),
                        "2, <script>"),
                damage(
                        Kind.NOT_A_KELURAHAN,
                        file -> file.replace(2, "13.71.01.1002", "13.71.02").bytes(),
                        "2, 13.71.02"),
                damage(Kind.DUPLICATE, file -> file.repeat(5, 1).bytes(), "13.71.01.1005"),
                damage(Kind.ABSENT, file -> file.remove(104).bytes(), "13.71.11"),
                damage(Kind.SELF_INTERSECTION, file -> file.geometry(4, BOW_TIE).bytes(), "13.71.01.1004"),
                damage(
                        Kind.INVALID,
                        file -> file.geometry(4, twice(file.geometryOf(4))).bytes(),
                        "13.71.01.1004"),
                damage(
                        Kind.OVERLAP,
                        file -> file.geometry(4, file.geometryOf(3)).bytes(),
                        "13.71.01.1003, 13.71.01.1004, 100"),
                damage(
                        Kind.TOO_SMALL,
                        file -> file.geometry(
                                        4,
                                        polygon("[100.0,-0.6],[100.000001,-0.6],[100.000001,-0.600001],[100.0,-0.6]"))
                                .bytes(),
                        "13.71.01.1004"));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("damages")
    void saysWhatIsWrong(Kind kind, Damage damage, String argument) {
        var check = check(damage.to(GeoJsonFile.of(boundaryService.kelurahan())), Optional.empty());

        assertThat(check.problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(String.join(", ", problem.arguments()))
                    .contains(argument)
                    .hasSizeLessThan(200);
        });
        // an absent kelurahan may follow from the fault; anything else would be a false alarm
        assertThat(check.problems()).allMatch(problem -> problem.kind() == kind || problem.kind() == Kind.ABSENT);
    }

    @Test
    void listsEveryFaultAtOnce() {
        var file = GeoJsonFile.of(boundaryService.kelurahan())
                .geometry(1, BOW_TIE)
                .replace(2, "13.71.01.1002", "x")
                .geometry(3, "null")
                .repeat(10, 1);

        assertThat(check(file.bytes(), Optional.empty()).problems())
                .extracting(BoundaryProblem::kind)
                .containsExactlyInAnyOrder(
                        Kind.WRONG_GEOMETRY, Kind.UNKNOWN_CODE, Kind.SELF_INTERSECTION, Kind.ABSENT, Kind.DUPLICATE);
    }

    @Test
    void saysThatAFileBrokeOff() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(BoundaryFile.read(BoundaryFile.bytes(broken)).problems())
                .extracting(BoundaryProblem::kind)
                .containsExactly(Kind.BROKEN_OFF);
    }

    @Test
    void readsCodesOfKemendagriAndBpsWithAndWithoutDots() {
        var shapes = boundaryService.kelurahan();

        for (var file : List.of(
                GeoJsonFile.of(shapes),
                GeoJsonFile.of(shapes, kode -> kode.value().replace(".", "")),
                GeoJsonFile.of(shapes, kode -> wilayahService.get(kode).bpsCode()))) {
            var check = check(file.bytes(), Optional.empty());
            assertThat(check.problems()).isEmpty();
            assertThat(check.shapes().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            shapes.stream().map(Shape::kode).toList());
            // under the right code, not only under some code
            assertThat(check.shapes()).allSatisfy((kode, shape) -> {
                var area = wilayahService.get(kode);
                assertThat(shape.covers(Coverage.FACTORY.createPoint(
                                new org.locationtech.jts.geom.Coordinate(area.longitude(), area.latitude()))))
                        .isTrue();
            });
        }
        var numbers = GeoJsonFile.of(shapes, kode -> kode.value().replace(".", ""))
                .text()
                .replaceAll("\"kode\":\"(\\d+)\"", "\"kode\":$1");
        assertThat(check(text(numbers), Optional.empty()).problems()).isEmpty();
    }

    @Test
    void takesCodesFromThePropertyThatIsNamed() {
        var file = GeoJsonFile.of(boundaryService.kelurahan()).bytes();

        assertThat(check(file, Optional.of("kode")).problems()).isEmpty();
        assertThat(check(file, Optional.of("nama")).problems())
                .extracting(BoundaryProblem::kind)
                .containsExactly(Kind.NO_CODE_PROPERTY);
        assertThat(check(file, Optional.of("KODE_DESA")).problems())
                .containsExactly(BoundaryProblem.of(Kind.NO_SUCH_PROPERTY, "KODE_DESA", "nama, kode"));
    }

    @Test
    void simplifiesTogetherWhatBordersOnEachOther() {
        var fine = new StringBuilder();
        var file = GeoJsonFile.of(boundaryService.kelurahan().stream()
                .map(shape -> new Shape(shape.kode(), shape.areaKm2(), Wavy.along(shape.geoJson())))
                .toList());
        fine.append(file.text());
        assertThat(fine.length()).isGreaterThan(200_000);

        var check = check(text(fine.toString()), Optional.empty());

        assertThat(check.problems()).isEmpty();
        assertThat(CoverageValidator.isValid(check.shapes().values().toArray(Geometry[]::new)))
                .isTrue();
        assertThat(check.shapes().values()).allMatch(Geometry::isValid);
        var boundaries = new Boundaries(Optional.of(1L), check.shapes());
        assertThat(boundaryService.kelurahan().stream()
                        .mapToInt(shape ->
                                boundaries.shape(shape.kode()).geoJson().length())
                        .sum())
                .isLessThan(60_000);
    }

    private BoundaryCheck check(byte[] bytes, Optional<String> property) {
        return new BoundaryCheck(
                wilayahService.all(), BoundaryFile.read(BoundaryFile.bytes(new ByteArrayInputStream(bytes))), property);
    }

    private static Arguments damage(Kind kind, Damage damage, String argument) {
        return Arguments.of(kind, damage, argument);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String polygon(String points) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + points + "]]}";
    }

    // the same polygon over itself
    private static String twice(String geometry) {
        var rings = geometry.substring(geometry.indexOf("\"coordinates\":") + 14, geometry.length() - 1);
        return "{\"type\":\"MultiPolygon\",\"coordinates\":[" + rings + "," + rings + "]}";
    }
}
