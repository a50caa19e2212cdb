package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfValidityTest {

    private static final Path FOLDER = Path.of("target", "letters");

    private static final SampleLetters LETTERS = new SampleLetters();

    @BeforeAll
    static void prepare() throws Exception {
        Files.createDirectories(FOLDER);
    }

    static Stream<Arguments> letters() {
        return Texts.LOCALES.stream()
                .flatMap(locale -> Stream.of("kota", "kecamatan", "kelurahan", "dapil", "dewan", "konsep", "f4")
                        .map(kind -> Arguments.of(kind, locale)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsValidPdfA1aAndPdfUa1(String kind, Locale locale) throws Exception {
        var pdf = SampleLetters.PRESS.print(letter(kind, locale));
        // kept so that people can look at them
        Files.write(FOLDER.resolve(kind + "-" + locale.getLanguage() + ".pdf"), pdf);

        assertThat(Verdict.of(pdf, PDFAFlavour.PDFA_1_B, PDFAFlavour.PDFA_1_A, PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    private Letter letter(String kind, Locale locale) {
        return switch (kind) {
            case "kota" -> LETTERS.whole(SampleLetters.KOTA, locale);
            case "kecamatan" -> LETTERS.whole(SampleLetters.KURANJI, locale);
            case "kelurahan" -> LETTERS.whole(SampleLetters.KORONG_GADANG, locale);
            case "dapil" -> LETTERS.whole(SampleLetters.DAPIL_3, locale);
            case "f4" ->
                LETTERS.letter(
                        ReportRequest.of("yatim", SampleLetters.KOTA, Selection.NEWEST, locale)
                                .on(Paper.F4)
                                .signed(
                                        "470/12/2026",
                                        new Signatory(
                                                "Padang, 3 Agustus 2026",
                                                "Kepala Dinas Contoh",
                                                "Nama Contoh",
                                                "Pembina (IV/a)",
                                                "1234"),
                                        Dispatch.of(Classification.TERBATAS, "Sekretaris Daerah\nArsip")),
                        true,
                        kode -> true);
            case "konsep" -> SampleLetters.draft(LETTERS.whole(SampleLetters.KURANJI, locale));
            default -> LETTERS.dewan(SampleLetters.KOTA, locale);
        };
    }
}
