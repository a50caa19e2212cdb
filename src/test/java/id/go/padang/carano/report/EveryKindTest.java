package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of report from the demo city: valid, complete, and with the figures of the screens. */
@WithDemoData
class EveryKindTest {

    private static final Place KOTA = new Place.Area(KodeWilayah.KOTA_PADANG);
    private static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));
    private static final Place PAUH = new Place.Area(new KodeWilayah("13.71.08"));
    private static final Place DAPIL_3 = new Place.Constituency(SampleFigures.DAPIL_3);
    private static final Place KORONG_GADANG = new Place.Area(new KodeWilayah("13.71.09.1006"));

    @Autowired
    private LetterWriter writer;

    @Autowired
    private Press press;

    @Autowired
    private ReportService reports;

    @Autowired
    private FigureService figures;

    @Autowired
    private WilayahService wilayahService;

    static Stream<Arguments> reports() {
        return Texts.LOCALES.stream()
                .flatMap(locale -> Stream.of(
                        Arguments.of("kota", KOTA, Role.PIMPINAN, locale),
                        Arguments.of("kota", KOTA, Role.DEWAN, locale),
                        Arguments.of("profil", KOTA, Role.PIMPINAN, locale),
                        Arguments.of("profil", KURANJI, Role.PIMPINAN, locale),
                        Arguments.of("profil", KORONG_GADANG, Role.PIMPINAN, locale),
                        Arguments.of("profil", PAUH, Role.DEWAN, locale),
                        Arguments.of("profil", DAPIL_3, Role.PIMPINAN, locale),
                        Arguments.of("profil", DAPIL_3, Role.DEWAN, locale),
                        Arguments.of("yatim", KURANJI, Role.PIMPINAN, locale)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isValidAndPrintsEveryRowOfItsTables(String kind, Place place, Role role, Locale locale) throws Exception {
        var paper = locale.equals(Texts.ENGLISH) ? Paper.F4 : Paper.A4;
        var letter = letter(
                reader(role),
                ReportRequest.of(kind, place, Selection.NEWEST, locale).on(paper));
        var bytes = press.print(letter);
        keep(kind + "-" + Places.code(place) + "-" + role + "-" + locale.getLanguage(), bytes);

        try (var pdf = PrintedPages.of(bytes)) {
            PrintedTables.assertPrinted(letter.content(), pdf, letter.wording().formats());
            assertThat(pdf.text()).contains(letter.content().summary().replace('\u00a0', ' '));
        }
        assertThat(Verdict.of(bytes, PDFAFlavour.PDFA_1_A, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(press.print(letter)).as("the same bytes again").isEqualTo(bytes);
    }

    @Test
    void aProfilePrintsEveryFigureThatTheFigureServiceGivesToTheSameReader() {
        for (var place : List.of(PAUH, DAPIL_3)) {
            for (var reader : List.of(reader(Role.PIMPINAN), dewan())) {
                assertSameFigures(place, reader);
            }
        }
    }

    private void assertSameFigures(Place place, Account reader) {
        var formats = new Formats(Texts.INDONESIAN);
        var read = as(reader, () -> figures.readAll(place, Selection.NEWEST));
        assertThat(read).hasSizeGreaterThan(3);
        var letter = letter(reader, ReportRequest.of("profil", place, Selection.NEWEST, Texts.INDONESIAN));
        try (var pdf = PrintedPages.of(press.print(letter))) {
            var lines = pdf.lines();
            for (var page : read) {
                assertThat(page.figures())
                        .allSatisfy(figure -> assertThat(lines)
                                .as(figure.indicator().code())
                                .anyMatch(line -> shows(line, figure, formats)));
                assertThat(page.children())
                        .allSatisfy(row -> row.kode()
                                .ifPresent(kode -> assertThat(pdf.text())
                                        .contains(wilayahService.get(kode).name())));
            }
        }
    }

    @Test
    void aConstituencyIsItsKecamatanAddedUpAndNoOtherIsOpenToItsCouncilMember() {
        var formats = new Formats(Texts.INDONESIAN);
        var letter = letter(dewan(), request("profil", DAPIL_3));
        assertThat(letter.content().rights().places()).containsExactlyInAnyOrder("dapil-3", "13.71");
        var rows = PrintedTables.of(letter.content()).stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> PrintedTables.written(row, formats))
                .toList();
        for (var kode : SampleFigures.DAPIL_3.kecamatan()) {
            assertThat(rows)
                    .anyMatch(row -> row.startsWith(wilayahService.get(kode).name() + " "));
        }
        var total = as(dewan(), () -> figures.read(Dataset.PENDUDUK, DAPIL_3, Selection.NEWEST))
                .orElseThrow()
                .value("penduduk.total");
        assertThat(letter.content().summary()).contains("Dapil III", formats.value(total, 0));
        var other = new Place.Constituency(wilayahService.dapil().get(1));
        assertThat(as(dewan(), () -> reports.draft(request("profil", other)))).isEmpty();
        assertThat(as(reader(Role.PIMPINAN), () -> reports.draft(request("profil", other))))
                .isPresent();
    }

    @Test
    void aCamatGetsTheProfilesOfTheOwnAreaAndNeitherOthersNorTheCitys() {
        var camat = account(Role.CAMAT, Optional.empty(), Optional.of(new KodeWilayah("13.71.09")));
        assertThat(as(camat, () -> reports.draft(request("profil", KURANJI)))).isPresent();
        assertThat(as(camat, () -> reports.draft(request("profil", KORONG_GADANG))))
                .isPresent();
        assertThat(as(camat, () -> reports.draft(request("profil", PAUH)))).isEmpty();
        assertThat(as(camat, () -> reports.draft(request("kota", KOTA)))).isEmpty();
        assertThat(as(camat, () -> reports.offers(Texts.INDONESIAN)))
                .extracting(ReportOffer::code)
                .contains("profil", "yatim")
                .doesNotContain("kota");
        var letter = letter(camat, request("profil", KURANJI));
        assertThat(letter.content().rights().places()).containsExactly("13.71.09");
    }

    @ParameterizedTest
    @EnumSource
    void aHeadingItsTableAndItsChartsStandOnOnePage(Paper paper) {
        var letter =
                letter(reader(Role.PIMPINAN), request("profil", KORONG_GADANG).on(paper));
        try (var pdf = PrintedPages.of(press.print(letter))) {
            var heading = "";
            int charts = 0;
            for (var section : letter.content().body()) {
                switch (section) {
                    case Section.Heading(var level, var text) -> heading = text;
                    case Section.Pictures(var across, var pictures) -> {
                        charts++;
                        var under = heading;
                        // the words of two titles beside each other are read line by line
                        assertThat(IntStream.rangeClosed(1, pdf.document().getNumberOfPages())
                                        .filter(page -> pdf.lines(page).contains(under)))
                                .as(under)
                                .singleElement()
                                .satisfies(page -> assertThat(pdf.text(page))
                                        .contains(pictures.getFirst().title()));
                    }
                    default -> {}
                }
            }
            assertThat(charts).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void aLongReportListsItsChaptersWithTheirPagesBehindItsFirst() {
        var letter = letter(reader(Role.PIMPINAN), request("kota", KOTA));
        try (var pdf = PrintedPages.of(press.print(letter))) {
            assertThat(pdf.document().getNumberOfPages()).isGreaterThan(6);
            assertThat(pdf.lines()).contains("Daftar isi");
            var chapters = TableOfContents.of(letter.content(), Stream.of("Catatan"));
            assertThat(chapters).hasSizeGreaterThan(6).startsWith("Angka pokok");
            for (var chapter : chapters) {
                var line = pdf.lines().stream()
                        .filter(one -> one.matches(Pattern.quote(chapter) + " \\d+"))
                        .findFirst()
                        .orElseThrow();
                int page = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
                assertThat(pdf.lines(page)).as(line).contains(chapter);
            }
        }
        try (var pdf = PrintedPages.of(press.print(letter(reader(Role.PIMPINAN), request("profil", KORONG_GADANG))))) {
            assertThat(pdf.lines()).doesNotContain("Daftar isi");
        }
    }

    @Test
    void aCouncilMemberSeesNoSmallCellInAnyKind() {
        for (var kind : List.of("kota", "profil", "yatim")) {
            var letter = letter(dewan(), request(kind, kind.equals("kota") ? KOTA : PAUH));
            assertThat(letter.content().rights().smallCells()).isEmpty();
            try (var pdf = PrintedPages.of(press.print(letter))) {
                assertThat(pdf.text()).contains(Formats.SUPPRESSED);
            }
        }
    }

    @Test
    void buildsAnIssuedReportOfSeveralRegistersAgainByteForByte() {
        for (var request : List.of(request("kota", KOTA), request("profil", KURANJI))) {
            var issued = as(reader(Role.PIMPINAN), () -> reports.issue(request)).orElseThrow();
            var again = as(
                            reader(Role.PIMPINAN),
                            () -> reports.rebuild(issued.code().orElseThrow()))
                    .orElseThrow();
            assertThat(bytes(again)).isEqualTo(bytes(issued));
        }
    }

    @Test
    void takesTheTablesOfEveryKindAsWorksheets() {
        for (var request : List.of(request("kota", KOTA), request("profil", KURANJI), request("yatim", KURANJI))) {
            var letter = letter(reader(Role.PIMPINAN), request);
            assertThat(Sheets.of(letter))
                    .hasSameSizeAs(PrintedTables.of(letter.content()))
                    .allSatisfy(sheet -> assertThat(sheet.rows())
                            .allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.columns())));
            var workbook =
                    as(reader(Role.PIMPINAN), () -> reports.tables(request)).orElseThrow();
            assertThat(workbook.fileName()).endsWith(".xlsx");
            assertThat(workbook.size()).isGreaterThan(2000);
        }
    }

    private static boolean shows(String line, Figure figure, Formats formats) {
        var name = figure.indicator().name().in(Texts.INDONESIAN).split(" ")[0];
        var value = formats.value(figure.value(), figure.indicator().digits());
        return line.startsWith(name) && (" " + line + " ").contains(" " + value + " ");
    }

    private Letter letter(Account reader, ReportRequest request) {
        return as(
                        reader,
                        () -> writer.write(
                                request, Optional.of(SampleLetters.CODE), Instant.parse("2026-11-23T08:00:00Z")))
                .orElseThrow();
    }

    private static ReportRequest request(String kind, Place place) {
        return ReportRequest.of(kind, place, Selection.NEWEST, Texts.INDONESIAN);
    }

    private Account reader(Role role) {
        return role == Role.DEWAN ? dewan() : account(role, Optional.empty(), Optional.empty());
    }

    private Account dewan() {
        return account(Role.DEWAN, Optional.of(wilayahService.dapil().get(2)), Optional.empty());
    }

    private static Account account(Role role, Optional<Dapil> dapil, Optional<KodeWilayah> wilayah) {
        return new Account(7, "pembaca", "Pembaca", role, Optional.empty(), dapil, wilayah, Texts.INDONESIAN);
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return ActingAs.account(account, work);
    }

    private static byte[] bytes(PrintedReport report) {
        try (var content = report.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "letters")).resolve("every-" + name + ".pdf"), bytes);
    }
}
