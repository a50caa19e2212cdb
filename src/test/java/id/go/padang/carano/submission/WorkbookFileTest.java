package id.go.padang.carano.submission;

import static id.go.padang.carano.submission.Sheets.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.SeedCatalogue;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.submission.DeliveredFile.Oddity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {

    private static final Dataset YATIM = SeedCatalogue.dataset(Dataset.YATIM);

    @Test
    void readsTextAsItStandsAndCountsRowsAsExcelDoes() {
        var rows = rows(Sheets.yatim(3, sheet -> sheet.value(7, 0, " ")));

        assertThat(rows).extracting(DeliveredFile.Line::number).containsExactly(2L, 3L, 4L);
        assertThat(rows.getFirst().fields()).containsExactly(YatimCsv.line(1).split(",", -1));
        assertThat(rows.getFirst().oddities()).isEmpty();
    }

    @Test
    void takesADateCellForItsDay() {
        var rows = rows(Sheets.yatim(1, sheet -> date(sheet, "tanggal_lahir", "yyyy-mm-dd")));

        assertThat(rows.getFirst().fields().get(column("tanggal_lahir"))).isEqualTo("2015-05-04");
        assertThat(faults(rows.getFirst())).isEmpty();
    }

    @Test
    void takesWholeNumbersForTheirDigitsWhereNothingCanBeLost() {
        var line = rows(Sheets.yatim(1, sheet -> {
                    sheet.value(1, column("rt"), 1);
                    sheet.value(1, column("kode_kelurahan"), 1371091001L);
                }))
                .getFirst();

        assertThat(line.fields()).contains("1", "1371091001");
        assertThat(faults(line)).isEmpty();
    }

    @Test
    void refusesACellThatTheSpreadsheetChanged() {
        assertFault("nik cell.number", sheet -> sheet.value(1, column("nik"), 1371090405150001L));
        assertFault("no_kk cell.number", sheet -> sheet.value(1, column("no_kk"), 1371090101010001L));
        assertFault("tanggal_lahir cell.day", sheet -> sheet.value(1, column("tanggal_lahir"), 42128));
        assertFault("rt cell.date", sheet -> date(sheet, "rt", "d-mmm"));
        assertFault("kode_kelurahan cell.decimal", sheet -> sheet.value(1, column("kode_kelurahan"), 13.71));
        assertFault("nama cell.formula", sheet -> sheet.formula(1, column("nama"), "CONCATENATE(\"A\",\"B\")"));
        var failed = Sheets.rewritten(
                Sheets.yatim(1, sheet -> sheet.value(1, column("rw"), 7)),
                (name, text) -> text.replaceAll("<c r=\"H2\"[^>]*><v>7</v>", "<c r=\"H2\" t=\"e\"><v>#REF!</v>"));
        assertThat(faults(rows(failed).getFirst())).containsExactly("rw cell.failed");
    }

    @Test
    void showsNothingOfANumberThatWasChanged() {
        var line = rows(Sheets.yatim(1, sheet -> sheet.value(1, column("nik"), 1371090405150001L)))
                .getFirst();

        assertThat(line.oddities()).containsEntry(0, Oddity.NUMBER);
        assertThat(problems(line)).extracting(Problem::value).containsExactly("…");
    }

    @Test
    void refusesMergedCellsAndSaysWhere() {
        assertRefused(
                "file.merged",
                "B3:C4",
                Sheets.yatim(5, sheet -> sheet.range(2, 1, 3, 2).merge()));
    }

    @Test
    void refusesHiddenRowsAndColumnsAndSaysWhich() {
        assertRefused("file.hidden_rows", "3, 5", Sheets.yatim(5, sheet -> {
            sheet.hideRow(2);
            sheet.hideRow(4);
        }));
        assertRefused("file.hidden_columns", "D", Sheets.yatim(5, sheet -> sheet.hideColumn(3)));
    }

    @Test
    void takesTheSheetWhoseHeaderMatches() {
        var file = Sheets.workbook(workbook -> {
            workbook.newWorksheet("Petunjuk").value(0, 0, "Isi lembar Data");
            Sheets.fill(workbook.newWorksheet("Data"), YatimCsv.COLUMNS, 2);
            workbook.newWorksheet("Kosong");
        });

        assertThat(rows(file)).hasSize(2);
    }

    @Test
    void refusesSheetsAmongWhichNobodyCanChoose() {
        assertRefused("file.sheets_several", "Satu, Dua", Sheets.workbook(workbook -> {
            Sheets.fill(workbook.newWorksheet("Satu"), YatimCsv.COLUMNS, 1);
            Sheets.fill(workbook.newWorksheet("Dua"), YatimCsv.COLUMNS, 1);
        }));
        assertRefused("file.sheets_none", "Satu, Dua", Sheets.workbook(workbook -> {
            workbook.newWorksheet("Satu").value(0, 0, "A");
            workbook.newWorksheet("Dua").value(0, 0, "B");
        }));
        assertRefused("file.empty", "", Sheets.workbook(workbook -> workbook.newWorksheet("Kosong")));
    }

    @Test
    void saysWhatToDoWithOtherFiles() throws IOException {
        assertRefused("file.old_workbook", "", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        assertRefused("file.not_workbook", "", zip("surat.txt", "halo".getBytes(StandardCharsets.UTF_8)));
        var whole = Sheets.yatim(50, sheet -> {});
        assertRefused("file.workbook_broken", "", Arrays.copyOf(whole, whole.length / 2));
        assertRefused("file.workbook_broken", "", "PK\u0003\u0004tidak".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesWhatSwellsWhenItIsUnpacked() throws IOException {
        var bomb = Sheets.rewritten(
                Sheets.yatim(1, sheet -> {}),
                (name, text) -> name.endsWith("styles.xml") ? text + " ".repeat(20 * 1024 * 1024) : text);

        assertRefused("file.bomb", "", bomb);
    }

    @Test
    void expandsNoEntityAndReadsNothingFromElsewhere() {
        var laughs = """
                <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
                """;
        for (var part : List.of("sheet1.xml", "sharedStrings.xml", "workbook.xml", "styles.xml")) {
            var attack = Sheets.rewritten(
                    Sheets.yatim(1, sheet -> {}),
                    (name, text) -> name.endsWith(part)
                            ? text.replaceFirst("\\?>", "?>" + laughs).replace("Jalan Contoh", "&b;&x;")
                            : text);
            assertRefused("file.workbook_broken", "", attack);
        }
    }

    @Test
    void refusesAnAddressThatWouldNeedEndlessColumns() {
        assertRefused(
                "file.workbook_broken",
                "",
                Sheets.rewritten(
                        Sheets.yatim(1, sheet -> {}), (name, text) -> text.replace("r=\"A2\"", "r=\"ZZZZZZ2\"")));
    }

    private static void date(Worksheet sheet, String column, String format) {
        sheet.value(1, column(column), LocalDate.of(2015, 5, 4));
        sheet.style(1, column(column)).format(format).set();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static void assertFault(String fault, Consumer<Worksheet> change) {
        assertThat(faults(rows(Sheets.yatim(1, change)).getFirst())).containsExactly(fault);
    }

    private static List<String> faults(DeliveredFile.Line line) {
        return problems(line).stream()
                .map(problem -> problem.column() + " " + problem.rule())
                .toList();
    }

    private static List<Problem> problems(DeliveredFile.Line line) {
        return CellFaults.of(YATIM, FileHeader.of(YATIM, YatimCsv.COLUMNS).orElseThrow(), line);
    }

    private static void assertRefused(String rule, String argument, byte[] content) {
        assertThatThrownBy(() -> rows(content))
                .asInstanceOf(type(FileProblemException.class))
                .extracting(e ->
                        e.problem().rule() + " " + String.join(" ", e.problem().arguments()))
                .isEqualTo(rule + " " + argument);
    }

    private static List<DeliveredFile.Line> rows(byte[] content) {
        try (var file = DeliveredFile.open(
                YATIM,
                new ByteArrayInputStream(content),
                content.length,
                names -> FileHeader.of(YATIM, names).isPresent())) {
            var rows = new ArrayList<DeliveredFile.Line>();
            for (var line = file.next(); line != null; line = file.next()) {
                rows.add(line);
            }
            return rows;
        }
    }
}
