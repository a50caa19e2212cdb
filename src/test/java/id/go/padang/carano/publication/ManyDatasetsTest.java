package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator.Measure;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rates over another register, comparisons, crosstabs and filters, each held against plain counts. */
@WithDemoData
class ManyDatasetsTest {

    private static final Place CITY = new Place.Area(KodeWilayah.KOTA_PADANG);
    private static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));
    private static final Filter GIRLS = new Filter(Map.of("kelamin", Set.of("P")));
    private static final List<String> YOUNG = List.of("umur.0-4", "umur.5-9", "umur.10-14", "umur.15-19");

    @Autowired
    private FigureService figures;

    @Autowired
    private DemoReader reader;

    @Test
    void dividesByTheResidentsAtTheEndOfTheSamePeriod() {
        var yatim = read(Dataset.YATIM, KURANJI, Selection.NEWEST);
        var residents = read(Dataset.PENDUDUK, KURANJI, Selection.NEWEST);
        long young = YOUNG.stream().mapToLong(band -> n(residents.value(band))).sum();

        var rate = figure(yatim, "yatim.per_1000");

        assertThat(rate.denominator()).contains(Value.of(young));
        assertThat(rate.value())
                .isEqualTo(Value.of(BigDecimal.valueOf(n(yatim.value("yatim.total")) * 1000)
                        .divide(BigDecimal.valueOf(young), 6, RoundingMode.HALF_UP)));
        assertThat(rate.now().interval()).isPresent();
    }

    @Test
    void showsDatasetsOfAnotherCycleAsTheyStoodAtTheEndOfThePeriod() {
        var all = reader.as(
                "pimpinan",
                () -> figures.readAll(CITY, new Selection(Optional.empty(), Optional.of(Period.semester(2025, 2)))));

        assertThat(all)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.part().period().lastDay())
                        .isBeforeOrEqualTo(Period.semester(2025, 2).lastDay()));
    }

    @Test
    void comparesKecamatanWithTheSameFiguresAsThePageAbove() {
        var page = read(Dataset.YATIM, CITY, Selection.NEWEST);
        var compared = reader.as(
                        "pimpinan", () -> figures.compare("yatim.total", CITY, Level.KECAMATAN, Selection.NEWEST))
                .orElseThrow();

        assertThat(compared.areas())
                .hasSize(11)
                .allSatisfy(area -> assertThat(page.children().stream()
                                .filter(row -> row.kode().equals(Optional.of(area.kode())))
                                .map(row -> row.value("yatim.total")))
                        .containsExactly(area.figure().value()));
        assertThat(compared.trend().getLast().measured().value())
                .isEqualTo(compared.whole().value());
    }

    @Test
    void comparesKelurahanOfOpenAreasOnly() {
        var all = reader.as("pimpinan", () -> figures.compare("yatim.total", CITY, Level.KELURAHAN, Selection.NEWEST))
                .orElseThrow();
        var dapil = reader.as("dewan", () -> figures.compare("yatim.total", CITY, Level.KELURAHAN, Selection.NEWEST))
                .orElseThrow();

        assertThat(all.areas()).hasSize(104);
        assertThat(dapil.areas())
                .isNotEmpty()
                .allSatisfy(area -> assertThat(area.kode().value()).matches("13\\.71\\.(07|08)\\..*"));
    }

    @Test
    void filtersEveryPartOfAPageAndAddsUp() {
        var girls = read(Dataset.YATIM, CITY, Selection.NEWEST.with(GIRLS));
        var everyone = read(Dataset.YATIM, CITY, Selection.NEWEST);

        assertThat(girls.value("yatim.total")).isEqualTo(everyone.value("kelamin.P"));
        assertThat(girls.children().stream()
                        .mapToLong(row -> n(row.value("yatim.total")))
                        .sum())
                .isEqualTo(n(girls.value("yatim.total")));
        assertThat(figure(girls, "yatim.per_1000")
                        .denominator()
                        .map(ManyDatasetsTest::n)
                        .orElseThrow())
                .isLessThan(figure(everyone, "yatim.per_1000")
                        .denominator()
                        .map(ManyDatasetsTest::n)
                        .orElseThrow());
    }

    @Test
    void makesNoRateOfBandsThatDoNotFit() {
        var band = new Filter(Map.of("umur", Set.of("7-12")));
        var page = read(Dataset.YATIM, CITY, Selection.NEWEST.with(band));

        assertThat(page.value("yatim.total")).isInstanceOf(Value.Known.class);
        assertThat(figure(page, "yatim.per_1000").value()).isInstanceOf(Value.Missing.class);
        assertThat(read(Dataset.PENDUDUK, CITY, Selection.NEWEST.with(band)).value("penduduk.total"))
                .isEqualTo(read(Dataset.PENDUDUK, CITY, Selection.NEWEST).value("penduduk.total"));
    }

    @Test
    void crossesTwoDimensionsSoThatRowsAndColumnsAddUp() {
        var table = reader.as(
                        "pimpinan",
                        () -> figures.cross(
                                Dataset.YATIM, CITY, "umur", Optional.of("jenis"), Measure.ROWS, Selection.NEWEST))
                .orElseThrow();

        int eighteen = table.rows().categories().indexOf("18");
        for (int row = 0; row < table.cells().size(); row++) {
            if (row != eighteen) {
                assertThat(table.cells().get(row).stream()
                                .mapToLong(ManyDatasetsTest::n)
                                .sum())
                        .isEqualTo(n(table.rowTotals().get(row)));
            }
        }
        assertThat(table.columnTotals().stream().mapToLong(ManyDatasetsTest::n).sum())
                .isEqualTo(n(table.total()));
    }

    @Test
    void hidesFromDewanWhateverCrossesTwoDimensions() {
        var table = reader.as(
                        "dewan-1",
                        () -> figures.cross(
                                Dataset.YATIM, CITY, "umur", Optional.of("jenis"), Measure.ROWS, Selection.NEWEST))
                .orElseThrow();
        var girls = reader.as("dewan-1", () -> figures.read(Dataset.YATIM, CITY, Selection.NEWEST.with(GIRLS)))
                .orElseThrow();

        assertThat(table.cells()).allSatisfy(row -> assertThat(row).allMatch(Value.Suppressed.class::isInstance));
        assertThat(girls.value("umur.7-12")).isInstanceOf(Value.Suppressed.class);
        assertThat(reader.as("dewan-1", () -> figures.mayCross(Dataset.YATIM))).isFalse();
    }

    @Test
    void asksForTheRightToReadFiguresAtAll() {
        assertThatThrownBy(() -> reader.as(
                        "auditor", () -> figures.compare("yatim.total", CITY, Level.KECAMATAN, Selection.NEWEST)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    private PlaceFigures read(String dataset, Place place, Selection selection) {
        return reader.as("pimpinan", () -> figures.read(dataset, place, selection))
                .orElseThrow();
    }

    private static Figure figure(PlaceFigures page, String code) {
        return page.figures().stream()
                .filter(one -> one.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static long n(Value value) {
        return ((Value.Known) value).amount().longValueExact();
    }
}
