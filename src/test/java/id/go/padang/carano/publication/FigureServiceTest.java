package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WithDemoData
class FigureServiceTest {

    private static final KodeWilayah KURANJI = new KodeWilayah("13.71.09");
    private static final KodeWilayah KORONG_GADANG = new KodeWilayah("13.71.09.1006");
    private static final KodeWilayah PAUH = new KodeWilayah("13.71.08");
    private static final Place CITY = new Place.Area(KodeWilayah.KOTA_PADANG);

    @Autowired
    private FigureService figures;

    @Autowired
    private WilayahService wilayahService;

    @Autowired
    private DemoReader reader;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesCamatTheOwnKecamatanAndWhatIsBelowAndNothingElse() {
        assertThat(read("camat.kuranji", new Place.Area(KURANJI))).isPresent();
        assertThat(read("camat.kuranji", new Place.Area(KORONG_GADANG))).isPresent();
        assertThat(read("camat.kuranji", new Place.Area(PAUH))).isEmpty();
        assertThat(read("camat.kuranji", CITY)).isEmpty();
        assertThat(read("camat.kuranji", new Place.Constituency(dapil(2)))).isEmpty();
    }

    @Test
    void givesLurahTheOwnKelurahanOnly() {
        assertThat(read("lurah.korong-gadang", new Place.Area(KORONG_GADANG))).isPresent();
        assertThat(read("lurah.korong-gadang", new Place.Area(KURANJI))).isEmpty();
    }

    @Test
    void givesDewanTheCityWithAllKecamatanAndOpensOnlyTheOwnDapil() {
        var city = read("dewan", CITY).orElseThrow();

        assertThat(city.children().stream().filter(row -> row.kode().isPresent()))
                .hasSize(11);
        assertThat(city.children().stream()
                        .filter(AreaRow::mayOpen)
                        .map(row -> row.kode().orElseThrow()))
                .containsExactlyElementsOf(
                        dapil(3).kecamatan().stream().sorted().toList());
        assertThat(read("dewan", new Place.Area(PAUH))).isPresent();
        assertThat(read("dewan", new Place.Area(KURANJI))).isEmpty();
        assertThat(read("dewan", new Place.Constituency(dapil(3)))).isPresent();
        assertThat(read("dewan", new Place.Constituency(dapil(2)))).isEmpty();
        assertThat(read("dewan-1", new Place.Constituency(dapil(2)))).isPresent();
    }

    @Test
    void answersAnAreaThatDoesNotExistLikeOneThatIsNotOpen() {
        assertThat(read("pimpinan", new Place.Area(new KodeWilayah("13.71.09.1999"))))
                .isEmpty();
        assertThat(read("pimpinan", new Place.Constituency(new Dapil(2024, 3, 45, dapil(2).kecamatan()))))
                .isEmpty();
    }

    @Test
    void refusesAccountsThatDoNotReadFigures() {
        for (var username : List.of("auditor", "admin")) {
            assertThatThrownBy(() -> read(username, CITY)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void addsTheKecamatanOfAConstituency() {
        var constituency = read("pimpinan", new Place.Constituency(dapil(3))).orElseThrow();

        assertThat(constituency.children()).hasSize(2);
        assertThat(number(constituency.value("yatim.total")))
                .isEqualTo(constituency.children().stream()
                        .mapToLong(row -> number(row.value("yatim.total")))
                        .sum());
    }

    @Test
    void showsTheValueOfThePeriodBefore() {
        var now = read("pimpinan", CITY).orElseThrow();
        var before = reader.as(
                        "pimpinan",
                        () -> figures.read(
                                Dataset.YATIM,
                                CITY,
                                new Selection(Optional.empty(), Optional.of(Period.semester(2025, 2)))))
                .orElseThrow();

        for (Figure figure : now.figures()) {
            assertThat(figure.previous())
                    .isEqualTo(before.value(figure.indicator().code()));
        }
        var first = reader.as(
                        "pimpinan",
                        () -> figures.read(
                                Dataset.YATIM,
                                CITY,
                                new Selection(Optional.empty(), Optional.of(Period.semester(2025, 1)))))
                .orElseThrow();
        assertThat(first.figures()).allMatch(figure -> figure.previous() instanceof Value.Missing);
    }

    @Test
    void dividesReceiversByAllChildren() {
        var city = read("pimpinan", CITY).orElseThrow();
        var expected = BigDecimal.valueOf(number(city.value("yatim.menerima")))
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(number(city.value("yatim.total"))), 6, RoundingMode.HALF_UP);

        assertThat(city.value("yatim.menerima_persen")).isEqualTo(Value.of(expected));
    }

    @Test
    void givesAKelurahanNoChildren() {
        assertThat(read("pimpinan", new Place.Area(KORONG_GADANG)).orElseThrow().children())
                .isEmpty();
    }

    @Test
    void knowsNothingOfAReleaseOrPeriodThatWasNotPublished() {
        assertThat(reader.as(
                        "pimpinan",
                        () -> figures.read(Dataset.YATIM, CITY, new Selection(Optional.of(99), Optional.empty()))))
                .isEmpty();
        assertThat(reader.as(
                        "pimpinan",
                        () -> figures.read(
                                Dataset.YATIM,
                                CITY,
                                new Selection(Optional.of(1), Optional.of(Period.semester(2026, 1))))))
                .isEmpty();
    }

    @Test
    void refusesToChangeOrDeleteWhatIsPublished() {
        for (var statement : List.of(
                "UPDATE figure_cell SET n = n + 1 LIMIT 1",
                "DELETE FROM figure_cell LIMIT 1",
                "UPDATE figure_measure SET n = n + 1 LIMIT 1",
                "DELETE FROM figure_measure LIMIT 1",
                "UPDATE official_figure SET amount = 0 LIMIT 1",
                "DELETE FROM official_figure LIMIT 1",
                "UPDATE release_ SET note = ''",
                "UPDATE release_part SET accepted = 0")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).as(statement).isInstanceOf(Exception.class);
        }
    }

    private Optional<PlaceFigures> read(String username, Place place) {
        return reader.as(username, () -> figures.read(Dataset.YATIM, place, Selection.NEWEST));
    }

    private Dapil dapil(int number) {
        return wilayahService.dapil().stream()
                .filter(dapil -> dapil.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static long number(Value value) {
        return ((Value.Known) value).amount().longValueExact();
    }
}
