package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.matching.Padan;
import id.go.padang.carano.matching.PadanService;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands around a figure: its course, its neighbours, and how much of its register is padan. */
@WithDemoData
class AroundAPlaceTest {

    private static final KodeWilayah KORONG_GADANG = new KodeWilayah("13.71.09.1006");
    private static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));
    private static final Place CITY = new Place.Area(KodeWilayah.KOTA_PADANG);

    @Autowired
    private FigureService figures;

    @Autowired
    private PadanService padanService;

    @Autowired
    private DemoReader reader;

    @Test
    void endsEveryTrendWithTheFigureItself() {
        var codes = List.of("yatim.total", "penganggur.per_1000", "no.such");
        var trends = reader.as("pimpinan", () -> figures.trends(codes, KURANJI, Selection.NEWEST, 2));

        assertThat(trends).containsOnlyKeys("yatim.total", "penganggur.per_1000");
        trends.forEach((code, trend) -> {
            var figure = reader.as("pimpinan", () -> figures.figures(code, List.of(KURANJI), Selection.NEWEST))
                    .get(KURANJI);
            assertThat(trend).hasSizeLessThanOrEqualTo(2);
            assertThat(trend.getLast().measured())
                    .isEqualTo(Optional.ofNullable(figure).map(Figure::now).orElseThrow());
        });
        assertThat(reader.as("camat.kuranji", () -> figures.trends(codes, CITY, Selection.NEWEST, 2)))
                .isEmpty();
    }

    @Test
    void leavesPlacesOutThatAreNotOpen() {
        assertThat(reader.as(
                        "camat.kuranji",
                        () -> figures.figures("yatim.total", List.of(CITY, KURANJI), Selection.NEWEST)))
                .containsOnlyKeys(KURANJI);
    }

    @Test
    void findsTheFiveLikestAreasOfTheLevelThatTheReaderMayOpen() {
        var city = reader.as("pimpinan", () -> figures.similar(KORONG_GADANG, Selection.NEWEST, 5));
        assertThat(city)
                .hasSize(5)
                .allSatisfy(area -> assertThat(area.kode().level()).isEqualTo(KORONG_GADANG.level()))
                .isSortedAccordingTo(java.util.Comparator.comparingDouble(SimilarArea::distance))
                .extracting(SimilarArea::kode)
                .doesNotContain(KORONG_GADANG);
        var girls = Selection.NEWEST.with(new Filter(Map.of("kelamin", Set.of("P"))));
        assertThat(reader.as("pimpinan", () -> figures.similar(KORONG_GADANG, girls, 5)))
                .isEqualTo(city);

        assertThat(reader.as("camat.kuranji", () -> figures.similar(KORONG_GADANG, Selection.NEWEST, 5)))
                .isNotEmpty()
                .allSatisfy(area -> assertThat(area.kode().value()).startsWith("13.71.09."));
        assertThat(reader.as("lurah.korong-gadang", () -> figures.similar(KORONG_GADANG, Selection.NEWEST, 5)))
                .isEmpty();
    }

    @Test
    void tellsTheShareThatIsPadanOfPublishedBatchesOnly() throws InterruptedException {
        var part = reader.as("dewan", () -> figures.read("yatim", CITY, Selection.NEWEST))
                .orElseThrow()
                .part();

        // the comparison runs in the background
        var padan = Map.<Long, Padan>of();
        for (int i = 0; i < 300 && padan.isEmpty(); i++) {
            Thread.sleep(100);
            padan = reader.as("dewan", () -> padanService.of(List.of(part.batchId(), 4711L)));
        }

        assertThat(padan).containsOnlyKeys(part.batchId());
        assertThat(padan.get(part.batchId()))
                .satisfies(one -> assertThat(one.rows()).isEqualTo(part.accepted()))
                .satisfies(one -> assertThat(one.padan()).isPositive().isLessThanOrEqualTo(one.rows()));
    }
}
