package id.go.padang.carano.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Bilingual;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The walidata adds and changes definitions; releases keep what they were counted by. */
@WithDemoData
class CatalogueTest {

    private static final Place CITY = new Place.Area(KodeWilayah.KOTA_PADANG);

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private FigureService figures;

    @Autowired
    private PublicationService publication;

    @Autowired
    private DemoReader reader;

    @Test
    void countsANewIndicatorFromTheNextReleaseOnAndInNoReleaseBefore() {
        var code = "yatim.remaja_perempuan";
        var before = reader.as("walidata", () -> figures.releases().getFirst().number());
        save(draft(code, 0, Map.of("umur", Set.of("13-15", "16-17"), "kelamin", Set.of("P"))), "baru");
        assertThat(value(code, Optional.empty())).isEmpty();

        publishSomething(1);

        assertThat(value(code, Optional.of(before))).isEmpty();
        assertThat(value(code, Optional.empty())).get().isInstanceOf(Value.Known.class);
        var first = value(code, Optional.empty());
        int counted = reader.as("walidata", () -> figures.releases().getFirst().number());

        save(draft(code, 1, Map.of("umur", Set.of("16-17"), "kelamin", Set.of("P"))), "lebih sempit");
        assertThat(value(code, Optional.empty())).isEqualTo(first);
        publishSomething(2);

        assertThat(value(code, Optional.of(counted))).isEqualTo(first);
        assertThat(value(code, Optional.empty())).isNotEqualTo(first);
        assertThat(indicators.history(code)).hasSize(2);
        reader.as("walidata", () -> {
            indicators.retire(code, "selesai diuji");
            return true;
        });
        assertThat(indicators.indicators("yatim")).noneMatch(one -> one.code().equals(code));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var bad = draft("yatim.Salah", 0, Map.of("warna", Set.of("BIRU"), "umur", Set.of("99")));

        assertThatThrownBy(() -> save(bad, "x"))
                .isInstanceOfSatisfying(
                        CatalogueRefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(CatalogueRefusedException.Problem::key)
                                .contains(
                                        "catalogue.error.code",
                                        "catalogue.error.dimension",
                                        "catalogue.error.category"));
        assertThatThrownBy(() -> save(draft("yatim.tanpa_alasan", 0, Map.of()), " "))
                .isInstanceOf(CatalogueRefusedException.class);
    }

    @Test
    void refusesTheSecondOfTwoWhoChangedTheSameRevision() {
        var known = indicators.indicators("tanah").getLast();
        save(known, "satu");

        assertThatThrownBy(() -> save(known, "dua"))
                .isInstanceOfSatisfying(
                        CatalogueRefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(CatalogueRefusedException.Problem::key)
                                .containsExactly("catalogue.error.faster"));
    }

    @Test
    void letsOnlyTheWalidataChangeIt() {
        for (var other : List.of("pimpinan", "dewan", "kepala.dinsos", "operator.dinsos", "admin", "auditor")) {
            assertThatThrownBy(() -> reader.as(other, () -> indicators.save(draft("yatim.x", 0, Map.of()), "x")))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private void save(Indicator draft, String note) {
        reader.as("walidata", () -> indicators.save(draft, note));
    }

    private Optional<Value> value(String code, Optional<Integer> release) {
        return reader.as(
                        "walidata",
                        () -> figures.read(
                                Dataset.YATIM, CITY, new Selection(release, Optional.of(Period.semester(2026, 1)))))
                .flatMap(page -> page.figures().stream()
                        .filter(figure -> figure.indicator().code().equals(code))
                        .map(figure -> figure.value())
                        .findFirst());
    }

    // an old period: what others read as the newest stays the newest
    private void publishSomething(int seed) {
        var batch = reader.validated(Period.semester(2018, seed), 30, seed);
        reader.as("walidata", () -> publication.publish(List.of(batch), "uji katalog"));
    }

    private static Indicator draft(String code, int revision, Map<String, Set<String>> filter) {
        return new Indicator(
                code,
                revision,
                Dataset.YATIM,
                new Bilingual("Uji", "Test"),
                new Bilingual("Konsep uji", "Test concept"),
                new Bilingual("Definisi uji", "Test definition"),
                "anak",
                Indicator.Direction.NEUTRAL,
                0,
                new Filter(filter),
                Optional.empty(),
                Indicator.Measure.ROWS,
                Optional.empty(),
                "Dinas Sosial",
                List.of(),
                List.of());
    }
}
