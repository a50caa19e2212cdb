package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.method.BudgetLine;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.priority.Aspect;
import id.go.padang.carano.priority.Budget;
import id.go.padang.carano.priority.Decision;
import id.go.padang.carano.priority.DecisionService;
import id.go.padang.carano.priority.DecisionWords;
import id.go.padang.carano.priority.Measure;
import id.go.padang.carano.priority.PriorityService;
import id.go.padang.carano.priority.Study;
import id.go.padang.carano.priority.StudyService;
import id.go.padang.carano.priority.Subject;
import id.go.padang.carano.priority.Team;
import id.go.padang.carano.priority.Turn;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The sheet of a decision, from a study that went all its way. */
@WithDemoData
class PriorityReportTest {

    static final List<Locale> LOCALES = Texts.LOCALES;

    private static final Place KOTA = new Place.Area(KodeWilayah.KOTA_PADANG);
    private static final String LEAD = "kepala.dinsos";

    @Autowired
    private LetterWriter writer;

    @Autowired
    private Press press;

    @Autowired
    private ReportService reports;

    @Autowired
    private ArchiveService archive;

    @Autowired
    private PriorityService priorities;

    @Autowired
    private StudyService studies;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private FigureService figures;

    @Autowired
    private DemoReader reader;

    @ParameterizedTest
    @FieldSource("LOCALES")
    void isValidAndPrintsEverythingThatTheDecisionHolds(Locale locale) throws Exception {
        var study = published("Lembar " + locale.getLanguage());
        var record = reader.as("dewan", () -> priorities.decision(study.id())).orElseThrow();
        var request = request(study, locale).on(locale.equals(Texts.ENGLISH) ? Paper.F4 : Paper.A4);
        var letter = letter("dewan", request).orElseThrow();
        var bytes = press.print(letter);
        Files.write(
                Files.createDirectories(Path.of("target", "letters"))
                        .resolve("every-prioritas-" + locale.getLanguage() + ".pdf"),
                bytes);

        var formats = letter.wording().formats();
        var words = new DecisionWords(letter.wording().texts(), locale);
        try (var pdf = PrintedPages.of(bytes)) {
            PrintedTables.assertPrinted(letter.content(), pdf, formats);
            var text = pdf.text().replaceAll("\\s+", " ");
            assertThat(text).contains(record.digest(), "Peraturan contoh Nomor 7", "tanah longsor", "laksanakan");
            for (String sentence : words.firmness(
                    record.decision().firmness(), record.decision().criteria())) {
                assertThat(text).contains(sentence.replaceAll("\\s+", " "));
            }
            var lines = pdf.lines();
            for (Decision.Item item : record.decision().items()) {
                assertThat(lines)
                        .anyMatch(line -> line.contains(item.name())
                                && line.contains(letter.wording().text("priority.turn." + item.turn())));
                if (item.turn() != Turn.FIRST) {
                    assertThat(text).contains(words.deferral(item.deferral()).replaceAll("[\\s\u00a0]+", " "));
                }
                for (Decision.Part part : item.parts()) {
                    if (part.value() instanceof Value.Known) {
                        assertThat(lines)
                                .anyMatch(line -> line.startsWith(item.name())
                                        && line.contains(formats.value(part.value(), digits(record.decision(), part))));
                    }
                }
            }
        }
        assertThat(Verdict.of(bytes, PDFAFlavour.PDFA_1_A, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Sheets.of(letter)).hasSameSizeAs(PrintedTables.of(letter.content()));
    }

    @Test
    void opensForWhoeverMayReadTheDecisionAndForNobodyElse() {
        var study = approved("Belum diumumkan");
        var request = request(study, Texts.INDONESIAN);
        assertThat(letter("dewan", request)).isEmpty();
        assertThat(letter("camat.kuranji", request)).isEmpty();
        assertThat(letter("pimpinan", request).orElseThrow().content().rights().permissions())
                .containsExactly(Permission.STUDY_PRIORITIES.name());
        var issued = reader.as("pimpinan", () -> reports.issue(request)).orElseThrow();
        var code = issued.code().orElseThrow();
        assertThat(reader.as("dewan", () -> archive.open(code))).isEmpty();
        assertThat(reader.as("kepala.disnaker", () -> archive.open(code))).isPresent();
        assertThat(subjects("dewan")).doesNotContain(Long.toString(study.id()));

        reader.as("pimpinan", () -> decisions.publish(study.id(), study.version()));
        assertThat(letter("camat.kuranji", request)).isPresent();
        assertThat(letter("dewan", request).orElseThrow().content().rights())
                .isEqualTo(new ReaderRights(Set.of(), Set.of()));
        assertThat(subjects("dewan")).contains(Long.toString(study.id()));
        assertThat(letter("pimpinan", request.about(""))).isEmpty();
    }

    @Test
    void buildsAnIssuedSheetAgainByteForByte() throws Exception {
        var request = request(published("Dicetak lagi"), Texts.INDONESIAN);
        var issued = reader.as("pimpinan", () -> reports.issue(request)).orElseThrow();
        var again = reader.as("pimpinan", () -> reports.rebuild(issued.code().orElseThrow()))
                .orElseThrow();
        try (InputStream first = issued.content();
                InputStream second = again.content()) {
            assertThat(second.readAllBytes()).isEqualTo(first.readAllBytes());
        }
    }

    private static int digits(Decision decision, Decision.Part part) {
        return decision.criteria().stream()
                .map(Decision.Criterion::measure)
                .filter(measure -> measure.id().equals(part.criterion()))
                .findFirst()
                .orElseThrow()
                .digits();
    }

    private List<String> subjects(String username) {
        return reader.as(username, () -> reports.offers(Texts.INDONESIAN)).stream()
                .filter(offer -> offer.code().equals("prioritas"))
                .flatMap(offer -> offer.subjects().stream())
                .map(ReportKind.Subject::code)
                .toList();
    }

    private Optional<Letter> letter(String username, ReportRequest request) {
        return reader.as(
                username,
                () -> writer.write(request, Optional.of(SampleLetters.CODE), Instant.parse("2026-11-23T08:00:00Z")));
    }

    private static ReportRequest request(Study study, Locale locale) {
        return ReportRequest.of("prioritas", KOTA, Selection.NEWEST, locale).about(Long.toString(study.id()));
    }

    private Study published(String name) {
        var study = approved(name);
        return reader.as("pimpinan", () -> decisions.publish(study.id(), study.version()));
    }

    private Study approved(String name) {
        var draft = reader.as(LEAD, () -> draft(name));
        var proposed = reader.as(LEAD, () -> decisions.propose(draft.id(), draft.version()));
        var once = reader.as("kepala.disnaker", () -> decisions.agree(draft.id(), proposed.version(), "siap"));
        var agreed = reader.as("kepala.dukcapil", () -> decisions.agree(draft.id(), once.version(), ""));
        return reader.as("pimpinan", () -> {
            var last = studies.assess(draft.plan(), studies.evidence(draft.plan()))
                    .ranking()
                    .places()
                    .getLast();
            var judged = studies.judge(
                    draft.id(),
                    agreed.version(),
                    last.id(),
                    id.go.padang.carano.priority.Verdict.Kind.RANK,
                    "2",
                    "tanah longsor");
            return decisions.approve(draft.id(), judged.version(), "laksanakan");
        });
    }

    private Study draft(String name) {
        var release = figures.releases().getFirst();
        var study = studies.create(name, Subject.KECAMATAN, KodeWilayah.KOTA_PADANG, release.number(), "");
        var measures = Stream.of("yatim.per_1000", "yatim.menerima_persen", "kesejahteraan.desil_1_2_per_1000")
                .map(code -> Measure.of(
                        release.indicator(code).orElseThrow(),
                        code.startsWith("yatim") ? Aspect.SOCIAL : Aspect.ECONOMY))
                .toList();
        return studies.save(
                study.id(),
                study.version(),
                study.plan()
                        .measuredBy(measures)
                        .paidBy(Optional.of(new Budget(
                                300_000_000,
                                BudgetLine.Filling.STOP,
                                Optional.of("yatim.total"),
                                1_000_000,
                                Map.of(),
                                Set.of())))
                        .doneBy(new Team(
                                Opd.DINAS_SOSIAL,
                                List.of(Opd.DINAS_TENAGA_KERJA, Opd.DUKCAPIL),
                                "Peraturan contoh Nomor 7",
                                Optional.of(LocalDate.of(2027, 3, 31)))));
    }
}
