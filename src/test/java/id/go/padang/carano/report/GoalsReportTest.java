package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.program.GoalService;
import id.go.padang.carano.program.GoalState;
import id.go.padang.carano.program.alignment.AlignmentService;
import id.go.padang.carano.program.alignment.FindingWords;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Shared targets, follow-up and alignment on paper, held against the services. */
@WithDemoData
class GoalsReportTest {

    static final List<Locale> LOCALES = Texts.LOCALES;

    private static final Place KOTA = new Place.Area(KodeWilayah.KOTA_PADANG);

    @Autowired
    private LetterWriter writer;

    @Autowired
    private Press press;

    @Autowired
    private ReportService reports;

    @Autowired
    private ArchiveService archive;

    @Autowired
    private GoalService goals;

    @Autowired
    private FollowUpService followUp;

    @Autowired
    private AlignmentService alignment;

    @Autowired
    private DemoReader reader;

    @ParameterizedTest
    @FieldSource("LOCALES")
    void isValidAndPrintsWhatTheServicesSay(Locale locale) throws Exception {
        var request = request(locale).on(locale.equals(Texts.ENGLISH) ? Paper.F4 : Paper.A4);
        var letter = letter("pimpinan", request);
        var bytes = press.print(letter);
        Files.write(
                Files.createDirectories(Path.of("target", "letters"))
                        .resolve("every-sasaran-" + locale.getLanguage() + ".pdf"),
                bytes);

        var formats = letter.wording().formats();
        var today = LocalDate.now(Formats.WIB);
        try (var pdf = PrintedPages.of(bytes)) {
            PrintedTables.assertPrinted(letter.content(), pdf, formats);
            var lines = pdf.lines();
            assertThat(reader.as("pimpinan", () -> goals.goals()))
                    .isNotEmpty()
                    .allSatisfy(reading -> assertThat(lines)
                            .anyMatch(line ->
                                    line.startsWith(reading.goal().content().code() + " ")
                                            && line.contains(" "
                                                    + formats.value(
                                                            reading.progress().now(),
                                                            reading.progress().digits())
                                                    + " ")));
            assertThat(reader.as("pimpinan", () -> followUp.actions()))
                    .isNotEmpty()
                    .allSatisfy(action -> assertThat(lines)
                            .anyMatch(line ->
                                    line.contains(formats.date(action.content().due()))
                                            && line.contains(" " + formats.count(action.age(today)) + " ")));
            var text = pdf.text().replaceAll("\\s+", " ");
            var check = reader.as("pimpinan", () -> alignment.alignment()).check();
            assertThat(check.findings())
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(lines)
                            .anyMatch(line -> line.contains(finding.node().code())));
            assertThat(text).contains(letter.content().summary().replace('\u00a0', ' '));
            assertThat(sentences(letter))
                    .containsAll(check.findings().stream()
                            .map(new FindingWords(letter.wording().texts(), locale)::sentence)
                            .toList());
        }
        assertThat(Verdict.of(bytes, PDFAFlavour.PDFA_1_A, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Sheets.of(letter)).hasSameSizeAs(PrintedTables.of(letter.content()));
    }

    @Test
    void aCouncilMemberReadsOnlyWhatIsSetAndPublished() {
        var inside = letter("pimpinan", request(Texts.INDONESIAN));
        assertThat(inside.content().rights().permissions()).containsExactly(Permission.MANAGE_FOLLOW_UP.name());
        var council = letter("dewan", request(Texts.INDONESIAN));
        assertThat(council.content().rights().permissions()).isEmpty();
        var hidden = reader.as("pimpinan", () -> goals.goals()).stream()
                .filter(reading -> reading.goal().state() != GoalState.SET)
                .map(reading -> reading.goal().content().title())
                .toList();
        assertThat(hidden).isNotEmpty();
        try (var pdf = PrintedPages.of(press.print(council))) {
            assertThat(pdf.text().replaceAll("\\s+", " ")).doesNotContain(hidden);
        }
        var open = letter("pimpinan", request(Texts.INDONESIAN).guarded(true));
        assertThat(open.content().rights().permissions()).isEmpty();
        assertThat(open.content().rights().smallCells()).isEmpty();
        assertThat(PrintedTables.of(open.content())).isEqualTo(PrintedTables.of(council.content()));
    }

    @Test
    void isIssuedForThoseInsideAndNeverPretendsToBeBuiltASecondTime() {
        var issued = reader.as("pimpinan", () -> reports.issue(request(Texts.INDONESIAN)))
                .orElseThrow();
        var code = issued.code().orElseThrow();
        assertThat(reader.as("pimpinan", () -> reports.rebuild(code))).isEmpty();
        assertThat(reader.as("walidata", () -> archive.open(code))).isPresent();
        assertThat(reader.as("dewan", () -> archive.open(code))).isEmpty();
    }

    private static List<String> sentences(Letter letter) {
        return PrintedTables.of(letter.content()).getLast().rows().stream()
                .map(row -> row.cells().getLast().written(letter.wording().formats()))
                .toList();
    }

    private Letter letter(String username, ReportRequest request) {
        return reader.as(
                        username,
                        () -> writer.write(
                                request, Optional.of(SampleLetters.CODE), Instant.parse("2026-11-23T08:00:00Z")))
                .orElseThrow();
    }

    private static ReportRequest request(Locale locale) {
        return ReportRequest.of("sasaran", KOTA, Selection.NEWEST, locale);
    }
}
