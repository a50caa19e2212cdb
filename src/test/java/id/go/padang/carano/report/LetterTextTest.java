package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LetterTextTest {

    static final List<Locale> LOCALES = Texts.LOCALES;

    private static final SampleLetters LETTERS = new SampleLetters();

    @ParameterizedTest
    @FieldSource("LOCALES")
    void printsEveryFigureOfTheTablesAsTheScreensWriteIt(Locale locale) {
        for (var letter : List.of(
                LETTERS.whole(SampleLetters.KOTA, locale),
                LETTERS.whole(SampleLetters.KURANJI, locale),
                LETTERS.whole(SampleLetters.DAPIL_3, locale),
                LETTERS.dewan(SampleLetters.KOTA, locale),
                LETTERS.dewan(SampleLetters.DAPIL_3, locale))) {
            try (var pdf = PrintedPages.of(SampleLetters.PRESS.print(letter))) {
                PrintedTables.assertPrinted(
                        letter.content(), pdf, letter.wording().formats());
                assertThat(pdf.text()).contains(letter.content().summary());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LOCALES")
    void saysOnEveryPageWhatItIsWhichReleaseAndHowToCheckIt(Locale locale) {
        var letter = LETTERS.whole(SampleLetters.KOTA, locale);
        var wording = letter.wording();
        try (var pdf = PrintedPages.of(SampleLetters.PRESS.print(letter))) {
            int pages = pdf.document().getNumberOfPages();
            assertThat(pages).isBetween(5, 9);
            for (int page = 1; page <= pages; page++) {
                assertThat(pdf.text(page))
                        .contains(wording.text("report.page", Integer.toString(page), Integer.toString(pages)))
                        .contains(wording.text("report.demo"))
                        .contains(SampleLetters.CODE)
                        .contains(wording.text(
                                "report.release", "3", wording.formats().date(LocalDate.of(2026, 8, 14))))
                        .contains(
                                Texts.INDONESIAN.equals(locale)
                                        ? "23 November 2026 15.00 WIB"
                                        : "23 November 2026 15:00 WIB");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LOCALES")
    void repeatsTheHeadOfTheTableOnEveryPageOfTheAnnex(Locale locale) {
        var letter = LETTERS.whole(SampleLetters.KOTA, locale);
        try (var pdf = PrintedPages.of(SampleLetters.PRESS.print(letter))) {
            int pages = pdf.document().getNumberOfPages();
            int first = 1;
            while (!pdf.lines(first).contains(letter.wording().text("report.annex.heading"))) {
                first++;
            }
            assertThat(first).isLessThan(pages);
            for (int page = first; page <= pages; page++) {
                assertThat(pdf.text(page)).contains(letter.wording().text("report.areas.umur"));
            }
        }
    }

    @Test
    void drawsTheChartAsVectorsAndEmbedsEveryFont() throws Exception {
        try (var pdf =
                PrintedPages.of(SampleLetters.PRESS.print(LETTERS.whole(SampleLetters.KOTA, Texts.INDONESIAN)))) {
            int drawings = 0;
            for (var page : pdf.document().getPages()) {
                var resources = page.getResources();
                for (var name : resources.getXObjectNames()) {
                    var object = resources.getXObject(name);
                    assertThat(object).isNotInstanceOf(PDImageXObject.class);
                    drawings += object instanceof PDFormXObject ? 1 : 0;
                }
                for (var name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                }
            }
            // one per kecamatan and the emblem
            assertThat(drawings).isGreaterThanOrEqualTo(12);
        }
    }

    @Test
    void namesItselfItsAuthorAndItsLanguage() {
        try (var pdf =
                PrintedPages.of(SampleLetters.PRESS.print(LETTERS.whole(SampleLetters.KURANJI, Texts.INDONESIAN)))) {
            assertThat(pdf.document().getDocumentInformation().getTitle())
                    .isEqualTo("Ringkasan Anak Yatim – Kecamatan Kuranji, Semester I 2026");
            assertThat(pdf.document().getDocumentInformation().getAuthor())
                    .isEqualTo("Pemerintah Kota Padang, Dinas Sosial");
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("id");
        }
    }

    @Test
    void printsTheSameBytesTwiceWhateverTheClockSays() {
        var letter = LETTERS.whole(SampleLetters.KOTA, Texts.ENGLISH);
        var once = SampleLetters.PRESS.print(letter);
        assertThat(SampleLetters.PRESS.print(letter)).isEqualTo(once);
        assertThat(new Press(new Templates(), new LetterHead(LetterHead.PLACEHOLDER, "Jalan Contoh 1", ""))
                        .print(letter))
                .as("from templates compiled anew")
                .isEqualTo(once);
        assertThat(new String(once, StandardCharsets.ISO_8859_1))
                .contains("/CreationDate(D:20261123150000+07'00')")
                .doesNotContain("/ModDate");
    }

    @Test
    void leavesBlanksForWhatNobodyEnteredAndPrintsWhatSomebodyDid() {
        var signatory =
                new Signatory("Padang, 3 Agustus 2026", "Kepala Dinas Contoh", "Nama Contoh", "Pembina (IV/a)", "1234");
        var request = ReportRequest.of("yatim", SampleLetters.KURANJI, Selection.NEWEST, Texts.INDONESIAN)
                .on(Paper.F4)
                .signed(
                        "000/12/Contoh/2026",
                        signatory,
                        Dispatch.of(Classification.TERBATAS, "Sekretaris Daerah\nArsip"));
        try (var blank = PrintedPages.of(
                        SampleLetters.PRESS.print(LETTERS.whole(SampleLetters.KURANJI, Texts.INDONESIAN)));
                var signed = PrintedPages.of(SampleLetters.PRESS.print(LETTERS.letter(request, true, kode -> true)))) {
            assertThat(blank.text())
                    .contains("Nomor :")
                    .contains("Padang,")
                    .contains("NIP")
                    .doesNotContain("Contoh/");
            assertThat(signed.text())
                    .contains("Nomor : 000/12/Contoh/2026", "Padang, 3 Agustus 2026", "Kepala Dinas Contoh")
                    .contains("Nama Contoh", "Pembina (IV/a)", "NIP 1234")
                    .contains("Sifat : Terbatas", "Tembusan:", "1. Sekretaris Daerah", "2. Arsip");
            assertThat(signed.document().getPage(0).getMediaBox().getHeight()).isEqualTo(Paper.F4.height());
        }
    }

    @ParameterizedTest
    @FieldSource("LOCALES")
    void keepsTheSignatureWithTheLastNote(Locale locale) {
        for (var place : List.of(
                SampleLetters.KOTA, SampleLetters.KURANJI, SampleLetters.KORONG_GADANG, SampleLetters.DAPIL_3)) {
            for (var letter : List.of(LETTERS.whole(place, locale), LETTERS.dewan(place, locale))) {
                var parameters = new Frame(letter, new LetterHead(LetterHead.PLACEHOLDER, "", "")).parameters();
                var note = parameters.get("lastNoteNumber") + " "
                        + String.valueOf(parameters.get("lastNote")).substring(0, 12);
                try (var pdf = PrintedPages.of(SampleLetters.PRESS.print(letter))) {
                    for (int page = 1; page <= pdf.document().getNumberOfPages(); page++) {
                        if (pdf.text(page).contains(letter.wording().text("report.sign.nip") + " ")) {
                            assertThat(pdf.text(page)).as(letter.placeName()).contains(note);
                        }
                    }
                }
            }
        }
    }

    @Test
    void saysWhichKecamatanTheReadersRightsLeaveOut() {
        try (var pdf =
                PrintedPages.of(SampleLetters.PRESS.print(LETTERS.dewan(SampleLetters.KOTA, Texts.INDONESIAN)))) {
            assertThat(pdf.text())
                    .contains("tidak dimuat: Padang Selatan, Padang Timur")
                    .contains("Kecamatan Lubuk Kilangan", "Kecamatan Pauh")
                    .doesNotContain("Kecamatan Kuranji");
        }
    }
}
