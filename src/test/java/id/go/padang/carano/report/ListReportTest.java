package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.people.PeopleAddress;
import id.go.padang.carano.people.PeoplePrinter;
import id.go.padang.carano.people.PeopleRefusedException;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.people.Purpose;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.register.PersonRow;
import id.go.padang.carano.register.RowOrder;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The persons behind a figure on paper: the rows of the screen, masked, with purpose, reader and time on every page. */
@WithDemoData
class ListReportTest {

    private static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));
    private static final Place PAUH = new Place.Area(new KodeWilayah("13.71.08"));
    private static final Place GADANG = new Place.Area(new KodeWilayah("13.71.09.1006"));
    private static final Purpose WHY =
            new Purpose(Purpose.Kind.FIELD_VISIT, "Kunjungan ke panti pekan ini & seterusnya");
    private static final Purpose LONG =
            new Purpose(Purpose.Kind.VERVAL, "Pemeriksaan ".repeat(25).substring(0, 300));

    @Autowired
    private LetterWriter writer;

    @Autowired
    private Press press;

    @Autowired
    private ReportService reports;

    @Autowired
    private PeopleService people;

    @Autowired
    private PeoplePrinter printer;

    @Autowired
    private DemoReader reader;

    @Autowired
    private JdbcClient jdbc;

    static Stream<Arguments> lists() {
        return Texts.LOCALES.stream()
                .flatMap(locale -> Stream.of(
                        Arguments.of("camat.kuranji", "yatim.total", KURANJI, WHY, locale),
                        Arguments.of("walidata", "kesejahteraan.total", GADANG, LONG, locale),
                        Arguments.of("pimpinan", "penganggur.total", KURANJI, WHY, locale),
                        Arguments.of("walidata", "tanah.total", GADANG, WHY, locale),
                        Arguments.of("lurah.korong-gadang", "penduduk.total", GADANG, WHY, locale)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void printsTheRowsOfTheScreenMaskedAndSaysOnEveryPageWhoReadsThemWhatFor(
            String username, String indicator, Place place, Purpose why, Locale locale) throws Exception {
        var letter = letter(username, request(indicator, place, why, locale));
        var bytes = press.print(letter);
        Files.write(
                Files.createDirectories(Path.of("target", "letters"))
                        .resolve("every-daftar-%s-%s.pdf".formatted(indicator, locale.getLanguage())),
                bytes);

        var shown = screen(username, PeopleAddress.of(indicator, place, Selection.NEWEST));
        var table = PrintedTables.of(letter.content()).getFirst();
        assertThat(table.rows()).hasSameSizeAs(shown).isNotEmpty();
        try (var pdf = PrintedPages.of(bytes)) {
            PrintedTables.assertPrinted(letter.content(), pdf, letter.wording().formats());
            assertThat(pdf.text()).doesNotContainPattern("\\d{16}");
            for (int page = 1; page <= pdf.document().getNumberOfPages(); page++) {
                // a line may end at the hyphen of a name
                assertThat(pdf.text(page).replace("- ", "-"))
                        .contains(letter.reading().orElseThrow().replace('\u00a0', ' '))
                        .contains(why.explanation(), reader.account(username).displayName(), username);
            }
        }
        for (int i = 0; i < shown.size(); i++) {
            assertThat(texts(table.rows().get(i), letter)).containsAll(masked(shown.get(i), indicator));
        }
        assertThat(Verdict.of(bytes, PDFAFlavour.PDFA_1_A, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void putsEveryPersonOfAPrintOnRecordWithThePurpose() {
        var before =
                jdbc.sql("SELECT COUNT(*) FROM person_access").query(Long.class).single();
        var printed = reader.as("camat.kuranji", () -> reports.draft(request("yatim.total", GADANG, WHY, id())))
                .orElseThrow();

        long rows = screen("camat.kuranji", PeopleAddress.of("yatim.total", GADANG, Selection.NEWEST))
                .size();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM person_access")
                        .query(Long.class)
                        .single())
                .isEqualTo(before + rows);
        assertThat(jdbc.sql("SELECT * FROM audit_entry WHERE action = 'PEOPLE_EXPORTED_MASKED'"
                                + " ORDER BY sequence_number DESC LIMIT 1")
                        .query()
                        .singleRow())
                .containsEntry("actor", "camat.kuranji")
                .containsEntry("purpose", WHY.text());
        assertThat(printed.code()).isEmpty();
    }

    @Test
    void printsWhatIsSelectedAndLookedForOnTheScreen() throws IOException {
        var girls = PeopleAddress.of(
                "yatim.total", KURANJI, Selection.NEWEST.with(new Filter(Map.of("kelamin", Set.of("P")))));
        var all = screen("camat.kuranji", girls);
        var print = reader.as("camat.kuranji", () -> printer.print(girls, Search.NONE, RowOrder.NAME, WHY, id()))
                .orElseThrow();
        try (var pdf = PrintedPages.of(print.content().readAllBytes())) {
            assertThat(pdf.text()).contains("Saringan: Jenis kelamin: Perempuan", all.size() + " anak");
            assertThat(pdf.lines()).anyMatch(line -> line.startsWith(all.size() + " "));
            assertThat(pdf.text()).doesNotContain("Laki-laki");
        }
        var found = reader.as("camat.kuranji", () -> {
            var search = people.lookFor(girls, "An");
            return Map.entry(
                    people.count(girls, search),
                    printer.print(girls, search, RowOrder.NAME, WHY, id()).orElseThrow());
        });
        try (var pdf = PrintedPages.of(found.getValue().content().readAllBytes())) {
            assertThat(found.getKey()).isLessThan(all.size());
            assertThat(pdf.text()).contains("Hanya " + found.getKey() + " baris yang cocok dengan pencarian");
        }
    }

    @Test
    void isNothingForTheCouncilAndOnlyOwnRegistersAndAreasForOthers() {
        assertThat(kinds("dewan")).doesNotContain("daftar");
        assertThat(reader.as("dewan", () -> reports.draft(request("yatim.total", PAUH, WHY, id()))))
                .isEmpty();
        assertThatThrownBy(() -> reader.as(
                        "dewan",
                        () -> printer.print(
                                PeopleAddress.of("yatim.total", PAUH, Selection.NEWEST),
                                Search.NONE,
                                RowOrder.NAME,
                                WHY,
                                id())))
                .isInstanceOf(AccessDeniedException.class);
        for (var outside : List.of("kepala.diskominfo", "auditor", "admin")) {
            assertThat(outside.equals("kepala.diskominfo") ? kinds(outside) : List.of())
                    .doesNotContain("daftar");
        }
        assertThat(kinds("kepala.dinsos")).contains("daftar");
        assertThat(reader.as("kepala.dinsos", () -> reports.draft(request("penduduk.total", PAUH, WHY, id()))))
                .isEmpty();
        assertThat(reader.as("camat.kuranji", () -> reports.draft(request("yatim.total", PAUH, WHY, id()))))
                .isEmpty();
        assertThat(reader.as("kepala.dinsos", () -> reports.offers(id())).stream()
                        .filter(ReportOffer::listsPersons)
                        .flatMap(offer -> offer.subjects().stream())
                        .map(ReportKind.Subject::code))
                .contains("yatim.total", "kesejahteraan.total")
                .allMatch(code -> code.startsWith("yatim.") || code.startsWith("kesejahteraan."));
    }

    @Test
    void isNeverIssuedNorPrintedInRunsNorWithoutAPurpose() {
        var request = request("yatim.total", KURANJI, WHY, id());
        var issued =
                jdbc.sql("SELECT COUNT(*) FROM report_issue").query(Long.class).single();
        assertThat(reader.as("pimpinan", () -> reports.issue(request))).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM report_issue")
                        .query(Long.class)
                        .single())
                .isEqualTo(issued);
        // as a run or a schedule asks, which can carry no purpose
        var ofARun = ReportRequest.of("daftar", KURANJI, Selection.NEWEST, id()).about("yatim.total");
        assertThat(reader.as("pimpinan", () -> reports.draft(ofARun))).isEmpty();
        var hasty = new Purpose(Purpose.Kind.OTHER, "x");
        assertThatThrownBy(
                        () -> reader.as("pimpinan", () -> reports.draft(request("yatim.total", KURANJI, hasty, id()))))
                .isInstanceOf(PeopleRefusedException.class)
                .hasMessage("people.refused.purpose");
    }

    @Test
    void saysInWordsThatAListIsTooLongToPrint() {
        var city = new Place.Area(KodeWilayah.KOTA_PADANG);
        assertThatThrownBy(() -> reader.as("walidata", () -> reports.draft(request("penduduk.total", city, WHY, id()))))
                .isInstanceOf(PeopleRefusedException.class)
                .hasMessage("people.refused.rows");
    }

    @Test
    void aFileForSpreadsheetsSaysTheSameOnTop() {
        var letter = letter("camat.kuranji", request("yatim.total", GADANG, WHY, id()));
        assertThat(Sheets.of(letter))
                .singleElement()
                .satisfies(sheet ->
                        assertThat(sheet.sources()).contains(letter.reading().orElseThrow()));
    }

    private List<String> kinds(String username) {
        return reader.as(username, () -> reports.offers(id())).stream()
                .map(ReportOffer::code)
                .toList();
    }

    /** As the list on the screen gives them, page by page. */
    private List<PersonRow> screen(String username, PeopleAddress address) {
        return reader.as(username, () -> {
            var list = people.open(address).orElseThrow();
            var rows = new ArrayList<PersonRow>();
            while (rows.size() < list.figure().n()) {
                rows.addAll(people.page(list.address(), Search.NONE, RowOrder.WILAYAH, rows.size(), 200));
            }
            return rows;
        });
    }

    /** The name of a row and its first number. */
    private static List<String> masked(PersonRow row, String indicator) {
        int name = indicator.startsWith(Dataset.TANAH) || indicator.startsWith(Dataset.PENGANGGUR) ? 1 : 2;
        return List.of(row.values().get(name), row.values().get(indicator.startsWith(Dataset.TANAH) ? 2 : 0));
    }

    private static Set<String> texts(Table.Row row, Letter letter) {
        return new HashSet<>(row.cells().stream()
                .map(cell -> cell.written(letter.wording().formats()))
                .toList());
    }

    private Letter letter(String username, ReportRequest request) {
        return reader.as(username, () -> writer.write(request, Optional.empty(), Instant.parse("2026-11-23T08:00:00Z")))
                .orElseThrow();
    }

    private static ReportRequest request(String indicator, Place place, Purpose why, Locale locale) {
        return ReportRequest.of("daftar", place, Selection.NEWEST, locale)
                .about(indicator)
                .listing(Listing.of(why));
    }

    private static Locale id() {
        return Texts.INDONESIAN;
    }
}
