package id.go.padang.carano.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** One file's way through the whole house, in a real browser, hand to hand. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "carano.demo=true",
            "carano.demo.background=false",
            "carano.demo.residents=30000",
            "carano.bundled-database.name=carano_journey"
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest extends Journey {

    private static final Pattern NIK = Pattern.compile("\\d{16}");

    @Autowired
    private WilayahService wilayahService;

    private int rows;

    @Test
    @Order(1)
    void operatorBringsAFileSeesItsFaultsAndSubmits() {
        var kelurahan = wilayahService.all().stream()
                .filter(area -> area.level() == Level.KELURAHAN)
                .toList();
        rows = kelurahan.size() * HandMadeFile.PER_KELURAHAN;
        try (var operator = visitor("operator.dinsos")) {
            operator.arriveAt("/beranda");
            operator.open("/berkas");
            operator.look("berkas");
            operator.press("Unggah berkas");
            operator.choose("Himpunan data", "Anak yatim");
            operator.look("unggah");
            operator.page().locator("vaadin-upload input[type=file]").setInputFiles(HandMadeFile.of(kelurahan));
            assertThat(operator.heading()).hasText(HandMadeFile.NAME);
            assertThat(operator.page().getByText("13.71.99.1001").first()).isVisible();
            var counts = operator.page().locator(".batch-counts");
            assertThat(counts).containsText(new Formats(Texts.INDONESIAN).count(rows + HandMadeFile.FAULTY));
            assertThat(counts).containsText(new Formats(Texts.INDONESIAN).count(rows));
            operator.look("diperiksa");
            var download = operator.page()
                    .waitForDownload(() ->
                            operator.page().getByText("Unduh berkas kesalahan").click());
            assertThat(download.suggestedFilename()).isEqualTo("kesalahan-" + HandMadeFile.NAME);
            operator.confirm("Ajukan", "Ajukan");
            assertThat(operator.page().getByRole(AriaRole.BUTTON, named("Ajukan")))
                    .hasCount(0);
            operator.look("diajukan");
        }
    }

    @Test
    @Order(2)
    void headOfTheOpdVerifies() {
        try (var head = visitor("kepala.dinsos")) {
            openBatch(head);
            head.confirm("Verifikasi", "Verifikasi");
            assertThat(head.page().getByRole(AriaRole.BUTTON, named("Verifikasi")))
                    .hasCount(0);
            head.look("diverifikasi");
        }
    }

    @Test
    @Order(3)
    void walidataValidatesAndPublishes() {
        try (var walidata = visitor("walidata")) {
            openBatch(walidata);
            walidata.confirm("Validasi", "Validasi");
            assertThat(walidata.page().getByRole(AriaRole.BUTTON, named("Validasi")))
                    .hasCount(0);
            walidata.open("/rilis");
            walidata.look("rilis");
            assertThat(walidata.page().locator("vaadin-grid").first())
                    .containsText(new Formats(Texts.INDONESIAN).count(rows));
            walidata.page()
                    .getByRole(
                            AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Pilih Anak yatim Semester I 2026"))
                    .check();
            walidata.confirm("Terbitkan", "Terbitkan");
            assertThat(walidata.page().getByText("Rilis 3 terbit.")).isVisible();
            walidata.look("terbit");
        }
    }

    @Test
    @Order(4)
    void leaderDrillsToAKelurahanAndBackAndDownloadsThePdf() throws IOException {
        try (var leader = visitor("pimpinan")) {
            leader.open("/wilayah/13.71?sektor=yatim");
            assertThat(leader.heading()).hasText("Kota Padang");
            assertThat(leader.page().locator("main, body").first())
                    .containsText(new Formats(Texts.INDONESIAN).count(rows));
            leader.look("kota");
            link(leader, "Kuranji").click();
            assertThat(leader.heading()).hasText("Kecamatan Kuranji");
            leader.look("kecamatan");
            link(leader, "Korong Gadang").press("Enter");
            assertThat(leader.heading()).hasText("Kelurahan Korong Gadang");
            leader.look("kelurahan");
            leader.page().goBack();
            assertThat(leader.heading()).hasText("Kecamatan Kuranji");
            leader.page().getByText("Cetak PDF").first().click();
            leader.look("laporan");
            leader.press("Pratinjau");
            var download = leader.page()
                    .waitForDownload(() -> leader.page().locator("#unduh-pdf").press("Enter"));
            try (var pdf = Loader.loadPDF(download.path().toFile())) {
                var text = new PDFTextStripper().getText(pdf);
                assertThat(text).contains("Kuranji").contains("DATA CONTOH").contains("Korong Gadang");
                assertThat(NIK.matcher(text).find()).isFalse();
            }
            leader.look("tercetak");
        }
    }

    @Test
    @Order(5)
    void councilMemberReadsTheDapilWithoutSmallCellsAndFindsNothingElse() {
        try (var member = visitor("dewan")) {
            member.look("beranda");
            assertThat(member.open("/wilayah/13.71.08?sektor=yatim&kolom=yatim:umur"))
                    .isEqualTo(200);
            assertThat(member.heading()).hasText("Kecamatan Pauh");
            assertThat(member.page()
                            .locator(".children-table .value-suppressed")
                            .first())
                    .containsText("…");
            member.look("pauh");
            assertThat(NIK.matcher(member.page().content()).find()).isFalse();
            int unknown = member.open("/halaman-yang-tidak-ada");
            var nothing = member.page().locator(".carano-page").innerText();
            for (var closed : new String[] {"/wilayah/13.71.09", "/berkas", "/rilis", "/jejak", "/akun"}) {
                assertThat(member.open(closed)).as(closed).isEqualTo(unknown);
                assertThat(member.page().locator(".carano-page").innerText())
                        .as(closed)
                        .isEqualTo(nothing);
            }
            member.look("tidak-ditemukan");
        }
    }

    @Test
    @Order(6)
    void auditorSeesEveryMoveOfTheFileAndAnUnbrokenChain() {
        try (var auditor = visitor("auditor")) {
            auditor.arriveAt("/jejak");
            auditor.press("Periksa rantai");
            auditor.look("jejak");
            assertThat(auditor.page().locator("vaadin-grid").first()).containsText("walidata");
        }
    }

    @Test
    @Order(7)
    void everyOtherRoleHasAHomeAtAnOfficeScreenAndOnAPhone() {
        for (var account :
                new String[] {"admin", "camat.kuranji", "lurah.korong-gadang", "kepala.diskominfo", "pimpinan", "dewan"
                }) {
            try (var person = visitor(account)) {
                person.look("beranda");
            }
            try (var person = onAPhone(account)) {
                person.look("beranda");
                assertThat((Boolean) person.page()
                                .evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("no sideways scrolling for %s", account)
                        .isTrue();
            }
        }
    }

    private static void openBatch(Visitor reviewer) {
        reviewer.open("/berkas");
        reviewer.page().getByText(HandMadeFile.NAME).first().click();
        assertThat(reviewer.heading()).hasText(HandMadeFile.NAME);
    }

    private static Locator link(Visitor reader, String name) {
        return reader.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
