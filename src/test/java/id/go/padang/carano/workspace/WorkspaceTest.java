package id.go.padang.carano.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.notice.Audience;
import id.go.padang.carano.notice.Notice;
import id.go.padang.carano.notice.NoticeService;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.publication.Change;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WithDemoData
class WorkspaceTest {

    private static final Place CITY = new Place.Area(KodeWilayah.KOTA_PADANG);

    @Autowired
    private BriefingService briefings;

    @Autowired
    private SearchService search;

    @Autowired
    private SavedViewService savedViews;

    @Autowired
    private NoticeService notices;

    @Autowired
    private FigureService figures;

    @Autowired
    private DemoReader reader;

    @Test
    void leadsWithPovertyAndUnemployment() {
        var briefing = reader.as("pimpinan", () -> briefings.briefing(CITY)).orElseThrow();

        assertThat(briefing.cards())
                .extracting(Briefing.Card::sector)
                .containsExactly(Sector.KEMISKINAN, Sector.PENGANGGURAN, Sector.YATIM, Sector.TANAH, Sector.PENDUDUK);
        assertThat(briefing.cards()).allSatisfy(card -> {
            assertThat(card.lines()).hasSize(4);
            assertThat(card.trend().getLast().value())
                    .isEqualTo(card.lines().getFirst().value());
        });
    }

    @Test
    void tellsOnlyMovementsBeyondChanceAndWithTheFiguresOfBothReleases() {
        var briefing = reader.as("pimpinan", () -> briefings.briefing(CITY)).orElseThrow();
        int before = briefing.release().number() - 1;

        assertThat(briefing.moved()).allSatisfy(movement -> {
            assertThat(movement.change()).isIn(Change.UP, Change.DOWN);
            var old = reader.as(
                            "pimpinan",
                            () -> figures.read(
                                    movement.indicator().dataset(),
                                    CITY,
                                    new Selection(Optional.of(before), Optional.empty())))
                    .orElseThrow();
            assertThat(movement.before().value())
                    .isEqualTo(old.value(movement.indicator().code()));
        });
    }

    @Test
    void putsTheRatesOfTheAreasAroundBesideThoseOfAnOwnArea() {
        var own = new Place.Area(new KodeWilayah("13.71.09.1006"));
        var kecamatan = new Place.Area(new KodeWilayah("13.71.09"));
        var briefing =
                reader.as("lurah.korong-gadang", () -> briefings.briefing(own)).orElseThrow();
        var orphans = briefing.cards().stream()
                .filter(card -> card.sector() == Sector.YATIM)
                .findFirst()
                .flatMap(Briefing.Card::around)
                .orElseThrow();

        // what a reader without any right to small cells reads there, and nothing where that reader reads nothing
        var open = new LinkedHashMap<>(reader.as(
                "dewan-1", () -> figures.figures("yatim.per_1000", List.of(kecamatan, CITY), Selection.NEWEST)));
        open.values().removeIf(figure -> !(figure.value() instanceof Value.Known));
        assertThat(orphans.above()).isNotEmpty().isEqualTo(open);
        assertThat(reader.as(
                        "lurah.korong-gadang",
                        () -> figures.figures("yatim.per_1000", List.of(CITY), Selection.NEWEST)))
                .isEmpty();
        assertThat(reader.as(
                        "lurah.korong-gadang", () -> figures.around("yatim.per_1000", kecamatan, Selection.NEWEST)))
                .isEmpty();
        assertThat(reader.as("lurah.korong-gadang", () -> figures.around("yatim.total", own, Selection.NEWEST)))
                .isEmpty();
    }

    @Test
    void cutsABriefingToItsReader() {
        assertThat(reader.as("camat.kuranji", () -> briefings.briefing(CITY))).isEmpty();
        assertThat(reader.as("camat.kuranji", briefings::home)).isEqualTo(new Place.Area(new KodeWilayah("13.71.09")));
        assertThat(reader.as("dewan", briefings::home)).isInstanceOf(Place.Constituency.class);
        assertThatThrownBy(() -> reader.as("auditor", () -> briefings.briefing(CITY)))
                .isInstanceOf(AccessDeniedException.class);
        var council = reader.as("dewan-1", () -> briefings.briefing(CITY)).orElseThrow();
        assertThat(council.cards())
                .allSatisfy(card -> assertThat(card.lines()).allSatisfy(line -> {
                    if (line.value() instanceof Value.Known(var amount)
                            && line.indicator().denominator().isEmpty()) {
                        assertThat(amount.longValue() == 0 || amount.longValue() >= 5)
                                .isTrue();
                    }
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "Korong Gadang, wilayah/13.71.09.1006",
        "korong gdang, wilayah/13.71.09.1006",
        "13.71.09.1006, wilayah/13.71.09.1006",
        "koto tangah, wilayah/13.71.11",
        "dapil 3, dapil/3",
        "menganggur 12 bulan, indikator/penganggur.12_bulan",
        "anak yatim per 1.000, indikator/yatim.per_1000",
    })
    void findsWhatIsMeantInSpiteOfSlips(String typed, String address) {
        assertThat(reader.as("pimpinan", () -> search.find(typed, 5)))
                .extracting(Hit::address)
                .contains(address);
    }

    @Test
    void findsOnlyAreasThatTheReaderMayOpen() {
        assertThat(reader.as("camat.kuranji", () -> search.find("Koto Tangah", 20)))
                .noneMatch(hit -> hit.address().equals("wilayah/13.71.11"));
        assertThat(reader.as("pimpinan", () -> search.find("  !! ", 20))).isEmpty();
    }

    @Test
    void keepsSavedViewsToTheirOwner() {
        reader.as("pimpinan", () -> {
            savedViews.save("Kuranji perempuan", "wilayah/13.71.09?kelamin=P");
            return true;
        });

        assertThat(reader.as("pimpinan", savedViews::mine))
                .contains(new SavedView("Kuranji perempuan", "wilayah/13.71.09?kelamin=P"));
        assertThat(reader.as("walidata", savedViews::mine)).isEmpty();
        for (var bad : List.of("/etc", "https://contoh.id", "x".repeat(501))) {
            assertThatThrownBy(() -> reader.as("pimpinan", () -> {
                        savedViews.save("x", bad);
                        return true;
                    }))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        reader.as("pimpinan", () -> {
            savedViews.forget("Kuranji perempuan");
            return true;
        });
        assertThat(reader.as("pimpinan", savedViews::mine)).isEmpty();
    }

    @Test
    void tellsEverybodyThatAReleaseIsOutAndOnlyTheOperatorsOfAnOpdThatAFileCameBack() {
        assertThat(reader.as("dewan", () -> notices.mine(50)))
                .extracting(Notice::kind)
                .contains("RELEASE_PUBLISHED");
        reader.as("walidata", () -> {
            notices.tell(
                    List.of(Audience.in(Opd.DINAS_SOSIAL, Role.OPERATOR_OPD)),
                    "BATCH_RETURNED",
                    "berkas/1",
                    List.of("dataset:yatim", "period:2026-S1"));
            return true;
        });

        assertThat(reader.as("operator.dinsos", () -> notices.mine(1)).getFirst())
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo("BATCH_RETURNED");
                    assertThat(notice.fresh()).isTrue();
                });
        assertThat(reader.as("operator.disnaker", () -> notices.mine(50)))
                .extracting(Notice::href)
                .doesNotContain("berkas/1");
        reader.as("operator.dinsos", () -> {
            notices.seen();
            return true;
        });
        assertThat(reader.as("operator.dinsos", notices::fresh)).isZero();
    }
}
