package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.matching.ContradictionFilter;
import id.go.padang.carano.matching.ContradictionService;
import id.go.padang.carano.matching.PadanService;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.page.Picture;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The reports of one register each, and the one about their quality, held against the services. */
@WithDemoData
class ThematicReportTest {

    private static final Place KOTA = new Place.Area(KodeWilayah.KOTA_PADANG);
    private static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));

    /** In the dapil of the council member. */
    private static final Place PAUH = new Place.Area(new KodeWilayah("13.71.08"));

    private static final List<String> REGISTERS =
            List.of(Dataset.KESEJAHTERAAN, Dataset.PENGANGGUR, Dataset.TANAH, Dataset.PENDUDUK);

    @Autowired
    private LetterWriter writer;

    @Autowired
    private Press press;

    @Autowired
    private ReportService reports;

    @Autowired
    private ArchiveService archive;

    @Autowired
    private FigureService figures;

    @Autowired
    private PadanService padan;

    @Autowired
    private ContradictionService contradictions;

    @Autowired
    private DemoReader reader;

    static Stream<Arguments> letters() {
        return Texts.LOCALES.stream()
                .flatMap(locale -> Stream.concat(
                        REGISTERS.stream()
                                .map(register -> Arguments.of(
                                        register,
                                        placeOf(register),
                                        register.equals(Dataset.PENGANGGUR) ? "dewan" : "pimpinan",
                                        locale)),
                        Stream.of(
                                Arguments.of("mutu", KOTA, "walidata", locale),
                                Arguments.of("mutu", KOTA, "auditor", locale),
                                Arguments.of("mutu", KOTA, "pimpinan", locale))));
    }

    private static Place placeOf(String register) {
        return switch (register) {
            case Dataset.TANAH -> KOTA;
            case Dataset.PENGANGGUR -> PAUH;
            default -> KURANJI;
        };
    }

    @ParameterizedTest
    @MethodSource("letters")
    void isValidAndPrintsEveryRowOfItsTables(String kind, Place place, String username, Locale locale)
            throws Exception {
        var letter = letter(
                username,
                ReportRequest.of(kind, place, Selection.NEWEST, locale)
                        .on(locale.equals(Texts.ENGLISH) ? Paper.F4 : Paper.A4));
        var bytes = press.print(letter);
        Files.write(
                Files.createDirectories(Path.of("target", "letters"))
                        .resolve("every-%s-%s-%s.pdf".formatted(kind, username, locale.getLanguage())),
                bytes);

        try (var pdf = PrintedPages.of(bytes)) {
            PrintedTables.assertPrinted(letter.content(), pdf, letter.wording().formats());
            assertThat(pdf.text()).contains(letter.content().summary().replace('\u00a0', ' '));
        }
        assertThat(Verdict.of(bytes, PDFAFlavour.PDFA_1_A, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(press.print(letter)).as("the same bytes again").isEqualTo(bytes);
        assertThat(Sheets.of(letter)).hasSameSizeAs(PrintedTables.of(letter.content()));
    }

    @Test
    void printsEveryFigureAndBreakdownOfItsRegisterAsTheSameReaderSeesThem() {
        var formats = new Formats(Texts.INDONESIAN);
        for (var register : REGISTERS) {
            for (var username : List.of("pimpinan", "dewan")) {
                var read = reader.as(username, () -> figures.read(register, PAUH, Selection.NEWEST))
                        .orElseThrow();
                var letter = letter(username, request(register, PAUH));
                var printed = PrintedTables.of(letter.content()).stream()
                        .flatMap(table -> table.rows().stream())
                        .map(row -> PrintedTables.written(row, formats))
                        .toList();
                assertThat(read.figures())
                        .isNotEmpty()
                        .allSatisfy(figure -> assertThat(printed)
                                .anyMatch(row ->
                                        row.startsWith(figure.indicator().name().in(Texts.INDONESIAN))
                                                && row.contains(" "
                                                        + formats.value(
                                                                        figure.value(),
                                                                        figure.indicator()
                                                                                .digits())
                                                                .replace('\u00a0', ' '))));
                assertThat(read.breakdowns())
                        .allSatisfy(breakdown -> assertThat(breakdown.slices())
                                .allSatisfy(slice -> assertThat(printed)
                                        .anyMatch(row -> row.contains(" " + formats.value(slice.value(), 0)))));
                assertThat(letter.content().rights().smallCells())
                        .isEqualTo(username.equals("dewan") ? java.util.Set.of() : java.util.Set.of(register));
            }
        }
    }

    @Test
    void drawsAMapWithTheNumbersOfItsAreasAndTheWayOfItsFiguresAndNoneThatAreHidden() {
        for (var register : REGISTERS) {
            var whole = pictures(letter("pimpinan", request(register, KURANJI)));
            assertThat(whole).as(register).hasSizeGreaterThan(1);
            assertThat(whole.getLast().alternative()).startsWith("Peta ").contains("Korong Gadang: ");
            var council = pictures(letter("dewan", request(register, PAUH)));
            for (var picture : council) {
                var told = picture.alternative();
                var read = reader.as("dewan", () -> figures.read(register, PAUH, Selection.NEWEST))
                        .orElseThrow();
                var comparing = Sector.of(register)
                        .orElseThrow()
                        .comparing(read.release())
                        .orElseThrow();
                if (told.startsWith("Peta ")) {
                    assertThat(read.children().stream().filter(row -> row.kode().isPresent()))
                            .allSatisfy(row -> assertThat(told)
                                    .contains(": "
                                            + new Formats(Texts.INDONESIAN)
                                                    .value(row.value(comparing.code()), comparing.digits())));
                }
            }
        }
    }

    private static List<Picture> pictures(Letter letter) {
        return letter.content().body().stream()
                .flatMap(section -> section instanceof Section.Pair(var left, var right)
                        ? Stream.of(left, right)
                        : Stream.of(section))
                .filter(Section.Pictures.class::isInstance)
                .flatMap(section -> ((Section.Pictures) section).pictures().stream())
                .toList();
    }

    @Test
    void aCamatGetsTheRegistersOfTheOwnAreaOnly() {
        for (var register : REGISTERS) {
            assertThat(reader.as("camat.kuranji", () -> reports.draft(request(register, KURANJI))))
                    .isPresent();
            assertThat(reader.as("camat.kuranji", () -> reports.draft(request(register, KOTA))))
                    .isEmpty();
        }
    }

    @Test
    void leadersSeeTheQualityOfDataAndCityLeadersAndTheWalidataAlsoBatchesAndContradictions() {
        assertThat(reader.as("dewan", () -> reports.draft(request("mutu", KOTA))))
                .isEmpty();
        assertThat(reader.as("camat.kuranji", () -> reports.draft(request("mutu", KOTA))))
                .isEmpty();
        var steward = letter("walidata", request("mutu", KOTA));
        var head = letter("kepala.dinsos", request("mutu", KOTA));
        assertThat(PrintedTables.of(head.content())).hasSize(2);
        assertThat(PrintedTables.of(steward.content())).hasSize(5);
        // matching goes on behind the tests and moves the numbers between two letters
        assertThat(heads(letter("pimpinan", request("mutu", KOTA)))).isEqualTo(heads(steward));
        assertThat(heads(letter("walidata", request("mutu", KOTA).guarded(true))))
                .isEqualTo(heads(head));
        var code = reader.as("walidata", () -> reports.issue(request("mutu", KOTA)))
                .orElseThrow()
                .code()
                .orElseThrow();
        assertThat(reader.as("kepala.dinsos", () -> archive.open(code))).isEmpty();
        assertThat(reader.as("pimpinan", () -> archive.open(code))).isPresent();
    }

    @Test
    void theAuditorPrintsTheQualityOfDataAndNoFigureOfAnyArea() {
        assertThat(reader.as("auditor", () -> reports.offers(Texts.INDONESIAN)))
                .extracting(ReportOffer::code)
                .containsExactly("mutu");
        var letter = letter("auditor", request("mutu", KOTA));
        assertThat(heads(letter)).isEqualTo(heads(letter("pimpinan", request("mutu", KOTA))));
        for (var kind : List.of("kota", "profil", "yatim", "kesejahteraan", "sasaran", "daftar")) {
            assertThat(reader.as("auditor", () -> reports.draft(request(kind, KOTA))))
                    .as(kind)
                    .isEmpty();
        }
        assertThatThrownBy(() -> reader.as("auditor", () -> figures.readAll(KOTA, Selection.NEWEST)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reader.as("auditor", () -> reports.issue(request("mutu", KOTA))))
                .isInstanceOf(AccessDeniedException.class);
        var code = reader.as("pimpinan", () -> reports.issue(request("mutu", KOTA)))
                .orElseThrow()
                .code()
                .orElseThrow();
        assertThat(reader.as("auditor", () -> archive.open(code))).isPresent();
    }

    @Test
    void theQualityOfDataIsWhatReleasesMatchesAndContradictionsSay() {
        var formats = new Formats(Texts.INDONESIAN);
        var tables = PrintedTables.of(letter("walidata", request("mutu", KOTA)).content());
        var registers = tables.getFirst().rows().stream()
                .map(row -> PrintedTables.written(row, formats))
                .toList();
        var release = reader.as("walidata", () -> figures.releases()).getFirst();
        for (var register : REGISTERS) {
            var part = release.newest(register).orElseThrow();
            assertThat(registers)
                    .anyMatch(row -> row.contains(formats.count(part.rows()))
                            && row.contains(formats.count(part.accepted()))
                            && row.contains(formats.count(part.warned())));
        }
        assertThat(reader.as("walidata", () -> padan.of(List.of()))).isEmpty();
        var open = tables.stream()
                .filter(table -> table.columns().size() == 6
                        && table.columns().getFirst().head().equals("Aturan"))
                .flatMap(table -> table.rows().stream())
                .map(row -> PrintedTables.written(row, formats))
                .toList();
        var counted = reader.as("walidata", () -> contradictions.byRule(ContradictionFilter.ALL));
        assertThat(open).hasSizeGreaterThanOrEqualTo(counted.size());
    }

    private static List<?> heads(Letter letter) {
        return PrintedTables.of(letter.content()).stream()
                .map(table -> table.columns())
                .toList();
    }

    private Letter letter(String username, ReportRequest request) {
        return reader.as(
                        username,
                        () -> writer.write(
                                request, Optional.of(SampleLetters.CODE), Instant.parse("2026-11-23T08:00:00Z")))
                .orElseThrow();
    }

    private static ReportRequest request(String kind, Place place) {
        return ReportRequest.of(kind, place, Selection.NEWEST, Texts.INDONESIAN);
    }
}
