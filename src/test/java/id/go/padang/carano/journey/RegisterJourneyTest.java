package id.go.padang.carano.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;

/** The screens of the registers in a real browser: matching, contradictions, the balance, a file sent back and mended. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "carano.demo=true",
            "carano.demo.background=false",
            "carano.demo.residents=30000",
            "carano.bundled-database.name=carano_registers"
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegisterJourneyTest extends Journey {

    private static final String FLAGGED = "Nama anak tidak sama dengan akta";

    private String batch = "";

    @Test
    @Order(1)
    void operatorReadsWhoIsPadanAndWhoIsNot() {
        try (var operator = visitor("operator.dinsos")) {
            operator.open("/padan");
            assertThat(operator.page().locator("vaadin-grid").first()).containsText("yatim");
            operator.look("padan");
            operator.page().locator("vaadin-grid a[href^='padan/']").first().click();
            assertThat(operator.page().locator(".batch-counts")).containsText("Padan");
            operator.look("padan-berkas");
            operator.page()
                    .locator("vaadin-grid vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Lihat calon"))
                    .first()
                    .click();
            assertThat(operator.page().locator("vaadin-dialog[opened]")).containsText("Tutup");
            operator.look("padan-calon");
        }
    }

    @Test
    @Order(2)
    void everyoneConcernedReadsContradictionsAndTheBalance() {
        for (var account : new String[] {"operator.dinsos", "walidata", "camat.kuranji"}) {
            try (var person = visitor(account)) {
                person.open("/pertentangan");
                assertThat(person.page().locator("vaadin-grid").first()).isVisible();
                person.look("pertentangan");
            }
        }
        try (var walidata = visitor("walidata")) {
            walidata.open("/neraca");
            assertThat(walidata.page().locator("table, vaadin-grid").first()).isVisible();
            walidata.look("neraca");
        }
    }

    @Test
    @Order(3)
    void operatorSearchesANikForAPurpose() {
        try (var operator = visitor("operator.dinsos")) {
            operator.open("/cari-nik");
            operator.look("cari-nik");
            operator.page().getByLabel("NIK").first().fill("1371090503100001");
            operator.page().getByLabel("Keperluan").first().fill("Pemeriksaan contoh");
            operator.press("Cari");
            operator.look("cari-nik-hasil");
        }
    }

    @Test
    @Order(4)
    void operatorMatchesForeignHeadersByHand() {
        try (var operator = visitor("operator.dinsos")) {
            operator.arriveAt("/beranda");
            operator.upload(HandMadeFile.few(
                    "yatim-kolom-lain.csv",
                    header -> header.replace("nama", "Nama Anak").replace("no_kk", "Nomor Kartu")));
            assertThat(operator.page().locator(".batch-mapping")).isVisible();
            operator.look("pencocokan-kolom");
        }
    }

    @Test
    @Order(5)
    void reviewerSendsRowsBackAndTheOperatorMendsOnlyThem() throws IOException {
        try (var operator = visitor("operator.dinsos")) {
            operator.arriveAt("/beranda");
            operator.upload(HandMadeFile.few("yatim-perbaikan.csv", header -> header));
            assertThat(operator.page().locator(".batch-counts")).isVisible();
            batch = operator.page().url().replaceFirst(".*(/berkas/\\d+).*", "$1");
            operator.confirm("Ajukan", "Ajukan");
        }
        try (var head = visitor("kepala.dinsos")) {
            head.open(batch);
            var chosen = head.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Pilih baris 3"));
            chosen.check();
            head.look("pilih-baris");
            head.press("Kembalikan baris…");
            head.page().locator("vaadin-dialog[opened] textarea").fill(FLAGGED);
            head.look("alasan");
            head.confirmed("Kembalikan baris");
            assertThat(head.page().getByText(FLAGGED).first()).isVisible();
            head.look("dikembalikan");
        }
        try (var operator = visitor("operator.dinsos")) {
            operator.open(batch);
            assertThat(operator.page().getByText(FLAGGED).first()).isVisible();
            operator.look("dikembalikan");
            var download = operator.page()
                    .waitForDownload(() ->
                            operator.page().getByText("Unduh berkas kesalahan").click());
            var open = Files.readString(download.path());
            assertThat(open.lines()).as("the header and the one open row").hasSize(2);
            var mended = open.replace("Contoh Perjalanan", "Contoh Diperbaiki");
            assertThat(mended).isNotEqualTo(open);
            operator.press("Unggah perbaikan");
            operator.look("unggah-perbaikan");
            operator.page()
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(
                            new FilePayload("perbaikan.csv", "text/csv", mended.getBytes(StandardCharsets.UTF_8)));
            assertThat(operator.heading()).hasText("perbaikan.csv");
            assertThat(operator.page().locator(".batch-counts")).containsText("12");
            operator.page()
                    .getByText("Baris diterima", new Page.GetByTextOptions().setExact(false))
                    .first()
                    .click();
            operator.look("diperbaiki");
            operator.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Riwayat baris 3"))
                    // a click may miss while the grid scrolls sideways
                    .press("Enter");
            var history = operator.page().locator("vaadin-dialog[opened]");
            assertThat(history).containsText(FLAGGED);
            assertThat(history).containsText("perbaikan.csv");
            operator.look("riwayat-baris");
        }
    }
}
