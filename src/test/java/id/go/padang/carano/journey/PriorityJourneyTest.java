package id.go.padang.carano.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * What goes first for children, from a study of Dinas Sosial to the council and beyond: three people weigh, two OPDs
 * agree, the wali kota overrides one rank, the council follows what is done, and a later release asks again.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "carano.demo=true",
            "carano.demo.background=false",
            "carano.demo.residents=30000",
            "carano.bundled-database.name=carano_story"
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PriorityJourneyTest extends Journey {

    private static final String NAME = "Anak yang didahulukan per kelurahan 2027";
    private static final String ACTION = "Salurkan bantuan anak di kelurahan yang didahulukan";
    private static final String REASON = "Terdampak banjir, sekolahnya belum dapat dipakai.";
    private static final List<String> CRITERIA = List.of(
            "Keluarga desil 1–2 per 1.000 KK",
            "Anak yatim, piatu, dan yatim piatu per 1.000 penduduk usia 0–19 tahun",
            "Penduduk usia 0–14 tahun");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    @Autowired
    private WilayahService wilayahService;

    private String study = "";
    private String raised = "";

    @Test
    @Order(1)
    void headOfDinasSosialDrawsUpAStudyOfChildrenByKelurahan() {
        try (var head = visitor("kepala.dinsos")) {
            head.open("/prioritas");
            head.look("kajian");
            head.press("Kajian baru");
            head.dialog().getByLabel("Nama kajian").fill(NAME);
            head.look("kajian-baru");
            head.confirmed("Mulai kajian");
            assertThat(head.heading()).hasText(NAME);
            study = head.page().url().replaceFirst(".*(/prioritas/\\d+).*", "$1");
            head.look("kajian-kosong");

            head.press("Kriteria");
            for (var criterion : CRITERIA) {
                head.pick(head.dialog().locator("vaadin-combo-box"), criterion);
                assertThat(head.dialog()
                                .locator(".study-criterion")
                                .filter(new Locator.FilterOptions().setHasText(criterion)))
                        .isVisible();
            }
            var orphans = head.dialog()
                    .locator(".study-criterion")
                    .filter(new Locator.FilterOptions().setHasText("Anak yatim"));
            orphans.getByLabel("Batas atas").fill("150");
            orphans.getByLabel("Ambang baik").fill("50");
            orphans.getByLabel("Ambang cukup").fill("100");
            head.look("kriteria");
            head.confirmed("Simpan");
            assertThat(head.page().locator(".study-order > li").first()).isVisible();
            head.look("peringkat");

            head.press("Pengaturan dan OPD");
            var supporting = head.dialog().locator("vaadin-multi-select-combo-box");
            head.pick(supporting, "Dinas Pendidikan dan Kebudayaan");
            head.pick(supporting, "Dinas Kependudukan dan Pencatatan Sipil");
            head.type("Ditinjau paling lambat", "31/3/2027");
            head.dialog().getByLabel("Dasar hukum").fill("Contoh: RPJMD Kota Padang 2025–2029");
            head.look("pengaturan");
            head.confirmed("Simpan");
            head.press("Pagu dan biaya");
            head.look("pagu");
            head.confirmed("Batal");
        }
    }

    @Test
    @Order(2)
    void threePeopleWeighEachInTheirOwnWay() {
        try (var head = visitor("kepala.dinsos")) {
            head.open(study);
            move(head, "Bobot Sosial", "ArrowLeft", 30);
            head.press("Simpan sebagai bobot saya");
            assertThat(head.page().getByText("Bobot Anda tersimpan.")).isVisible();
            assertThat(head.page().getByRole(AriaRole.SLIDER, named("Bobot Sosial")))
                    .hasValue("20");
            assertThat(head.page().getByText("Pakai rata-rata semua penilai")).isVisible();
        }
        try (var head = visitor("kepala.dukcapil")) {
            head.open(study);
            move(head, "Bobot Ekonomi", "ArrowLeft", 40);
            head.press("Simpan sebagai bobot saya");
            assertThat(head.page().getByText("Bobot Anda tersimpan.")).isVisible();
        }
        try (var head = visitor("kepala.dikbud")) {
            head.open(study);
            head.press("Bandingkan berpasangan (AHP)");
            head.choose(head.dialog(), "Ekonomi dibanding Sosial", "Sosial 3 kali lebih penting");
            head.look("berpasangan");
            head.confirmed("Pakai perbandingan ini");
            // three times and twice even do not go together: the portal says so, and which one to look at
            assertThat(head.page().locator(".study-consistency")).containsText("di atas 0,10");
            assertThat(head.page().locator(".study-consistency")).containsText("Yang paling tidak cocok");
            head.look("tidak-konsisten");
            head.press("Bandingkan berpasangan (AHP)");
            head.choose(head.dialog(), "Sosial dibanding Lainnya", "Sosial 3 kali lebih penting");
            head.confirmed("Pakai perbandingan ini");
            assertThat(head.page().locator(".study-consistency")).containsText("dapat diterima");
            head.press("Simpan sebagai bobot saya");
            assertThat(head.page().getByText("Bobot Anda tersimpan.")).isVisible();
            head.look("bobot");
        }
    }

    @Test
    @Order(3)
    void leadTakesTheCommonWeightsAndProposes() {
        try (var head = visitor("kepala.dinsos")) {
            head.open(study);
            head.page().getByText("Penilai dan kesepakatan (3)").click();
            assertThat(head.page().locator(".study-consensus").first()).isVisible();
            head.press("Pakai rata-rata semua penilai");
            head.page().getByText("Apakah cara lain sepakat?").click();
            head.press("Tanyakan");
            head.page().getByText("Kuadran dua kriteria").click();
            head.look("kesepakatan");
            head.page().locator(".study-item").first().click();
            head.look("penjelasan");
            head.confirmed("Tutup");
            head.confirm("Usulkan", "Usulkan");
            assertThat(head.page().locator(".study-steps .now")).hasText("Diusulkan");
            head.look("diusulkan");
        }
    }

    @Test
    @Order(4)
    void leadWritesASharedTargetDown() {
        try (var head = visitor("kepala.dinsos")) {
            head.open("/sasaran");
            head.press("Tambah sasaran");
            var form = head.dialog();
            form.getByLabel("Kode sasaran").fill("S7");
            form.locator("vaadin-text-field")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Sasaran")))
                    .locator("input")
                    .fill("Anak yatim menerima bantuan dan bersekolah");
            head.pick(
                    form.locator("vaadin-combo-box")
                            .filter(new Locator.FilterOptions().setHasText("Indikator"))
                            .first(),
                    "Cakupan bantuan");
            line(form, "Target per tahun", 0).getByLabel("Tahun").fill("2027");
            line(form, "Target per tahun", 0).getByLabel("Target").fill("60");
            line(form, "Kontribusi OPD", 0).getByLabel("Kontribusi").fill("50");
            share(head, 1, "Dinas Pendidikan dan Kebudayaan", "30");
            share(head, 2, "Dinas Kependudukan dan Pencatatan Sipil", "20");
            form.getByText("Periksa jumlah").click();
            assertThat(form).containsText("Kontribusi genap: 100 persen");
            head.look("sasaran-baru");
            head.confirmed("Simpan");
            assertThat(head.page().locator("main")).containsText("S7 Anak yatim menerima");
            head.look("sasaran");
        }
    }

    @Test
    @Order(5)
    void bothSupportingOpdsAgreeToTheTargetAndToThePriorities() {
        for (var account : List.of("kepala.dikbud", "kepala.dukcapil")) {
            try (var head = visitor(account)) {
                assertThat(head.page().locator("main")).containsText("Sasaran bersama: S7");
                head.look("menunggu");
                head.page().getByText("Sasaran bersama: S7").first().click();
                head.press("Setujui bagian OPD saya");
                assertThat(head.page().getByRole(AriaRole.BUTTON, named("Setujui bagian OPD saya")))
                        .hasCount(0);
                head.look("sasaran-disetujui");
                head.open(study);
                head.press("Setujui");
                head.dialog().locator("textarea").fill("Siap mendukung.");
                head.look("menyetujui");
                head.confirmed("Setujui");
                assertThat(head.page().getByRole(AriaRole.BUTTON, named("Setujui")))
                        .hasCount(0);
            }
        }
    }

    @Test
    @Order(6)
    void waliKotaOverridesOneRankWithAReasonApprovesAndPublishes() {
        try (var leader = visitor("pimpinan")) {
            leader.look("menunggu");
            leader.page().getByText("Prioritas: " + NAME).first().click();
            assertThat(leader.page().locator(".study-steps .now")).hasText("Disepakati");
            var third = leader.page().locator(".study-item").nth(2);
            raised = third.innerText();
            third.click();
            leader.dialog().getByText("Tetapkan lain").click();
            leader.dialog().getByLabel("Peringkat").last().fill("1");
            leader.page().keyboard().press("Tab");
            leader.look("tetapkan-lain");
            leader.dialog()
                    .getByText("Tetapkan", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(leader.dialog().locator(".study-problem")).hasText("Alasan wajib diisi.");
            leader.look("alasan-wajib");
            leader.dialog().locator("textarea").fill(REASON);
            leader.confirmed("Tetapkan");
            assertThat(leader.page().locator(".study-item").first()).hasText(raised);
            assertThat(leader.page().locator(".study-verdict").first()).containsText("hitungan 3");
            leader.look("peringkat-ditetapkan");
            leader.press("Tetapkan");
            leader.dialog().locator("textarea").fill("Laksanakan bersama.");
            leader.confirmed("Tetapkan");
            assertThat(leader.page().locator(".study-official")).containsText("Laksanakan bersama.");
            leader.confirm("Umumkan kepada Dewan", "Umumkan kepada Dewan");
            assertThat(leader.page().locator(".study-steps")).containsText("Diumumkan");
            leader.look("ditetapkan");
            leader.open("/sasaran");
            leader.page().getByText("S7 Anak yatim").first().click();
            leader.press("Tetapkan");
            assertThat(leader.page().locator("main")).containsText("Ditetapkan");
        }
    }

    @Test
    @Order(7)
    void leadRecordsWhatIsToBeDone() {
        try (var head = visitor("kepala.dinsos")) {
            head.open(study);
            head.page().getByText("Catat tindakan").click();
            assertThat(head.page().locator("main")).containsText(NAME);
            head.press("Tambah tindakan");
            var form = head.dialog();
            form.locator("vaadin-text-field input").first().fill(ACTION);
            head.type("Tenggat", DAY.format(LocalDate.now(Formats.WIB).plusDays(60)));
            form.getByLabel("Buka untuk Dewan").check();
            head.look("tindakan-baru");
            head.confirmed("Simpan");
            assertThat(head.page().locator("main")).containsText("Tindakan atas keputusan " + NAME);
            assertThat(action(head, "")).isVisible();
            head.look("tindakan");
        }
    }

    @Test
    @Order(8)
    void councilMemberReadsTheDecisionAndFollowsTheAction() {
        for (boolean phone : new boolean[] {false, true}) {
            try (var member = phone ? onAPhone("dewan") : visitor("dewan")) {
                member.open("/prioritas");
                member.look("penetapan");
                member.page().getByText(NAME).first().click();
                assertThat(member.page().locator(".study-item").first()).hasText(raised);
                assertThat(member.page().locator(".study-verdict").first()).isVisible();
                member.page().locator(".study-item").first().click();
                assertThat(member.dialog()).containsText(REASON);
                member.look("alasan");
                member.confirmed("Tutup");
                member.look("penetapan-anak");
                member.page().getByText(ACTION).first().click();
                assertThat(action(member, "Atas keputusan: " + NAME)).isVisible();
                member.look("tindakan");
            }
        }
    }

    @Test
    @Order(9)
    void newFiguresArePublished() {
        var kelurahan = wilayahService.all().stream()
                .filter(area -> area.level() == Level.KELURAHAN)
                .toList();
        try (var operator = visitor("operator.dinsos")) {
            operator.arriveAt("/beranda");
            operator.upload(HandMadeFile.of(kelurahan));
            assertThat(operator.page().getByRole(AriaRole.BUTTON, named("Ajukan")))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
            operator.confirm("Ajukan", "Ajukan");
        }
        for (var step : List.of(List.of("kepala.dinsos", "Verifikasi"), List.of("walidata", "Validasi"))) {
            try (var reviewer = visitor(step.getFirst())) {
                reviewer.open("/berkas");
                reviewer.page().getByText(HandMadeFile.NAME).first().click();
                assertThat(reviewer.heading()).hasText(HandMadeFile.NAME);
                reviewer.confirm(step.getLast(), step.getLast());
                assertThat(reviewer.page().getByRole(AriaRole.BUTTON, named(step.getLast())))
                        .hasCount(0);
            }
        }
        try (var walidata = visitor("walidata")) {
            walidata.open("/rilis");
            walidata.page()
                    .getByRole(AriaRole.CHECKBOX, named("Pilih Anak yatim Semester I 2026"))
                    .check();
            walidata.confirm("Terbitkan", "Terbitkan");
            // a release is proved cell by cell, which takes its time
            assertThat(walidata.page().getByText("Rilis 3 terbit."))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(180_000));
        }
    }

    @Test
    @Order(10)
    void thoseWhoCanReviseItAreToldThatTheOrderWouldBeAnother() {
        for (var account : List.of("pimpinan", "kepala.dinsos")) {
            try (var person = visitor(account)) {
                person.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(Pattern.compile("Pemberitahuan, ")))
                        .click();
                var told = person.page()
                        .locator(".notice-fresh a")
                        .filter(new Locator.FilterOptions().setHasText("Rilis 3 akan mengubah urutan"))
                        .filter(new Locator.FilterOptions().setHasText(NAME));
                assertThat(told).isVisible();
                person.look("pemberitahuan");
                told.click();
                assertThat(person.heading()).hasText(NAME);
                assertThat(person.page().locator(".study-reordered")).containsText("Rilis 3 akan mengubah urutan");
                assertThat(person.page().locator(".study-item").first()).hasText(raised);
                person.look("urutan-berubah");
                assertThat(person.page().getByRole(AriaRole.BUTTON, named("Buat versi baru")))
                        .isVisible();
            }
        }
    }

    private static Locator action(Visitor person, String saying) {
        return person.page()
                .locator(".commitment")
                .filter(new Locator.FilterOptions().setHasText(ACTION))
                .filter(new Locator.FilterOptions().setHasText(saying));
    }

    private static void move(Visitor person, String slider, String key, int times) {
        var found = person.page().getByRole(AriaRole.SLIDER, named(slider));
        for (int i = 0; i < times; i++) {
            found.press(key);
        }
        // what is being weighed is sent after a pause
        person.page().waitForTimeout(500);
        person.awaitQuiet();
    }

    private static Locator line(Locator form, String lines, int which) {
        return form.locator(".form-lines")
                .filter(new Locator.FilterOptions().setHasText(lines))
                .locator(".form-line")
                .nth(which);
    }

    private static void share(Visitor head, int which, String opd, String amount) {
        head.dialog().getByText("Tambah OPD").click();
        var line = line(head.dialog(), "Kontribusi OPD", which);
        head.pick(line.locator("vaadin-combo-box"), opd);
        line.getByLabel("Kontribusi").fill(amount);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
