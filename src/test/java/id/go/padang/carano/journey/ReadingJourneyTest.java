package id.go.padang.carano.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.go.padang.carano.indicator.IndicatorService;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What leaders come to do, in a real browser: find, compare, follow a trend, open a list, take a table along. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "carano.demo=true",
            "carano.demo.background=false",
            "carano.demo.residents=30000",
            "carano.bundled-database.name=carano_journey"
        })
class ReadingJourneyTest extends Journey {

    /** A NIK or KK number; keys of records are longer. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

    private static final Pattern MASKED = Pattern.compile("\\d{4}…\\*+");
    private static final String NOT_FOUND = "Halaman tidak ditemukan";
    private static final List<String> VIEWS = List.of(
            "/beranda",
            "/wilayah/13.71",
            "/wilayah/13.71.09?sektor=yatim",
            "/wilayah/13.71.09.1006?kelamin=P",
            "/dapil/3",
            "/indikator",
            "/indikator/yatim.per_1000?tingkat=kelurahan",
            "/prioritas",
            "/sasaran",
            "/keselarasan",
            "/tindak-lanjut",
            "/usulan",
            "/laporan",
            "/arsip-laporan",
            "/verifikasi",
            "/panduan");

    @Autowired
    private IndicatorService indicators;

    @Test
    void leaderFindsTheKelurahanWithMostOrphansOfSchoolAgeAndWhereItRanksByRate() {
        try (var leader = visitor("pimpinan")) {
            search(leader, "anak yatim per 1.000", "Anak yatim, piatu, dan yatim piatu per 1.000");
            assertThat(leader.heading()).containsText("per 1.000");
            leader.open("/indikator/yatim.total?tingkat=kelurahan&umur=7-12");
            assertThat(leader.page().locator("main")).containsText("7–12");
            var ranking = leader.page().locator("main table").first();
            assertThat(ranking).isVisible();
            leader.look("peringkat-7-12");
            leader.open("/indikator/yatim.per_1000?tingkat=kelurahan");
            assertThat(leader.page().locator("main table").first()).isVisible();
            leader.look("peringkat-angka");
        }
    }

    @Test
    void councilMemberReadsTheTrendOfTheOwnDapil() {
        try (var member = visitor("dewan")) {
            assertThat(member.page().locator("main")).containsText("Daerah Pemilihan III");
            // the unemployed of so small a town are too few per month to be told
            member.open("/indikator/penganggur.total?dapil=3");
            assertThat(member.page().locator("main")).containsText("disembunyikan untuk melindungi orang di baliknya");
            member.look("tren-disembunyikan");
            member.open("/indikator/yatim.total?dapil=3");
            assertThat(member.page().locator("main")).containsText("Daerah Pemilihan III");
            assertThat(member.page().locator("vaadin-chart").first()).isVisible();
            member.look("tren-dapil");
        }
    }

    @Test
    void headOfDinasSosialListsTheFamiliesOfDesilOneInAKelurahan() {
        try (var head = visitor("kepala.dinsos")) {
            head.open("/wilayah/13.71.09.1006?sektor=kemiskinan");
            head.page().locator("a.figure-card-behind").first().click();
            head.page().waitForURL(url -> url.contains("/orang/"));
            assertThat(head.page().locator("vaadin-grid")).isVisible();
            head.look("daftar");
            assertThat(MASKED.matcher(head.page().locator("main").innerText()).find())
                    .isTrue();
            assertThat(NUMBER.matcher(head.page().content()).find()).isFalse();
        }
    }

    @Test
    void camatComparesTwoKelurahanOfTheOwnKecamatan() {
        try (var camat = visitor("camat.kuranji")) {
            assertThat(camat.page().locator("main")).containsText("Kecamatan Kuranji");
            camat.open("/wilayah/13.71.09?sektor=yatim");
            var table = camat.page().locator(".children-table table");
            assertThat(table).containsText("Korong Gadang");
            assertThat(table).containsText("Kuranji");
            assertThat(camat.page().locator("area-map").first()).isVisible();
            camat.look("banding");
        }
    }

    @Test
    void walidataTakesACrosstabAlong() throws IOException {
        try (var walidata = visitor("walidata")) {
            walidata.open("/indikator/yatim.total");
            var crosstab = walidata.page()
                    .locator("section")
                    .filter(new Locator.FilterOptions()
                            .setHas(walidata.page()
                                    .getByRole(
                                            AriaRole.HEADING,
                                            new Page.GetByRoleOptions().setName(Pattern.compile("Tabel silang")))))
                    .last();
            var download = walidata.page()
                    .waitForDownload(() -> crosstab.getByText("CSV").first().click());
            var text = Files.readString(download.path());
            assertThat(text).contains("Dinas Sosial").contains(";");
        }
    }

    @Test
    void asksWhoeverSitsIdleBeforeTheSessionEndsAndKeepsWhatWasEntered() {
        try (var reader = visitor("pimpinan")) {
            reader.open("/indikator");
            var field = reader.page().locator("main vaadin-text-field input").first();
            field.fill("yatim");
            // as if the half hour were almost over; the portal looks at the clock four times a minute
            reader.page().evaluate("document.querySelector('session-watch').minutes = 2");
            var question = reader.page().locator("session-watch dialog");
            assertThat(question).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
            assertThat(question).containsText("hampir 30 menit");
            reader.look("sesi-akan-berakhir");
            question.getByRole(AriaRole.BUTTON).click();
            assertThat(question).isHidden();
            assertThat(field).hasValue("yatim");
        }
    }

    @Test
    void councilMemberReachesNoPersonOnAnyAddress() {
        var addresses = new ArrayList<>(VIEWS);
        indicators.indicators().forEach(indicator -> {
            addresses.add("/orang/" + indicator.code() + "/13.71.08");
            addresses.add("/indikator/" + indicator.code() + "?tingkat=kelurahan&wilayah=13.71.08");
        });
        addresses.addAll(List.of(
                "/berkas",
                "/padan",
                "/pertentangan",
                "/cari-nik",
                "/siapa-melihat",
                "/katalog",
                "/rilis",
                "/rilis/audit-sel-kecil",
                "/jejak",
                "/akun",
                "/batas"));
        try (var member = visitor("dewan")) {
            for (var address : addresses) {
                member.open(address);
                assertThat(member.heading()).isVisible();
                member.awaitQuiet();
                var content = member.page().content();
                assertThat(NUMBER.matcher(content).find()).as(address).isFalse();
                assertThat(MASKED.matcher(content).find()).as(address).isFalse();
                if (address.startsWith("/orang/")) {
                    assertThat(member.heading()).hasText(NOT_FOUND);
                }
            }
        }
    }

    private static void search(Visitor reader, String typed, String expected) {
        var box = reader.page().locator("vaadin-combo-box.carano-search input");
        box.fill(typed);
        reader.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(expected))
                .first()
                .click();
    }
}
