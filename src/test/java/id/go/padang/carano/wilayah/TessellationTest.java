package id.go.padang.carano.wilayah;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class TessellationTest {

    @Autowired
    private WilayahService wilayahService;

    @Autowired
    private BoundaryService boundaryService;

    @Test
    void givesEveryKelurahanOneSoundShapeWithItsLabelPointInside() {
        var shapes = new Tessellation(kelurahan()).shapes();

        assertThat(shapes).hasSize(104).allSatisfy((kode, shape) -> {
            assertThat(shape).isInstanceOf(Polygon.class);
            assertThat(shape.isValid()).isTrue();
            var area = wilayahService.get(kode);
            assertThat(shape.covers(Coverage.FACTORY.createPoint(new Coordinate(area.longitude(), area.latitude()))))
                    .as(area.name())
                    .isTrue();
        });
    }

    @Test
    void coversTheOutlineWithoutGapAndOverlap() {
        var tessellation = new Tessellation(kelurahan());
        var shapes = tessellation.shapes().values().toArray(Geometry[]::new);

        assertThat(CoverageValidator.isValid(shapes)).isTrue();
        double sum = 0;
        for (Geometry shape : shapes) {
            sum += shape.getArea();
        }
        var union = Coverage.union(List.of(shapes));
        assertThat(sum).isCloseTo(union.getArea(), Offset.offset(1e-12));
        // a few thousand square metres of six hundred square kilometres, for the corners lie on a grid
        var outline = tessellation.outline();
        assertThat(union.symDifference(outline).getArea()).isLessThan(outline.getArea() * 1e-5);
    }

    @Test
    void dissolvesKelurahanIntoKecamatanAndTheCity() {
        assertThat(boundaryService.shapes(KodeWilayah.KOTA_PADANG)).hasSize(11);
        assertThat(boundaryService.shapes(new KodeWilayah("13.71.11"))).hasSize(13);
        assertThat(boundaryService.shapes(new KodeWilayah("13.71.11.1001"))).isEmpty();
        assertThat(boundaryService.shapes(wilayahService.dapil().get(2)))
                .extracting(Shape::kode)
                .containsExactly(new KodeWilayah("13.71.07"), new KodeWilayah("13.71.08"));
        double kecamatan = boundaryService.shapes(KodeWilayah.KOTA_PADANG).stream()
                .mapToDouble(Shape::areaKm2)
                .sum();
        assertThat(boundaryService.shape(KodeWilayah.KOTA_PADANG).areaKm2())
                .isCloseTo(kecamatan, org.assertj.core.data.Percentage.withPercentage(0.5));
    }

    @Test
    void sendsTheWholeCityInLessThanSixtyKilobytes() {
        assertThat(boundaryService.kelurahan().stream()
                        .mapToInt(shape -> shape.geoJson().length())
                        .sum())
                .isBetween(5_000, 60_000);
        assertThat(boundaryService.captionKey()).isEqualTo("wilayah.map.schematic");
    }

    @Test
    void drawsPathsThatFillTheFrameOfADocument() {
        var codes = wilayahService.childrenOf(KodeWilayah.KOTA_PADANG).stream()
                .map(Wilayah::kode)
                .toList();
        var drawn = boundaryService.drawn(codes, 300, 200);

        assertThat(drawn).extracting(DrawnArea::kode).containsExactlyElementsOf(codes);
        var numbers = drawn.stream()
                .flatMap(area -> java.util.Arrays.stream(area.path().split("[MLZ]+")))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split(","))
                .toList();
        assertThat(numbers).allSatisfy(pair -> {
            assertThat(Double.parseDouble(pair[0])).isBetween(0.0, 300.0);
            assertThat(Double.parseDouble(pair[1])).isBetween(0.0, 200.0);
        });
        assertThat(numbers.stream()
                        .mapToDouble(pair -> Double.parseDouble(pair[1]))
                        .max()
                        .orElseThrow())
                .isGreaterThan(199);
        // Koto Tangah lies in the north
        assertThat(drawn.get(10).y()).isLessThan(drawn.get(5).y());
    }

    private List<Wilayah> kelurahan() {
        return wilayahService.all().stream()
                .filter(area -> area.level() == Level.KELURAHAN)
                .toList();
    }
}
