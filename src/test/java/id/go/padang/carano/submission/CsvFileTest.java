package id.go.padang.carano.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.SeedCatalogue;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final Dataset YATIM = SeedCatalogue.dataset(Dataset.YATIM);

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorByItself(String separator) {
        var rows = rows(new YatimCsv(separator).row(1).row(2).bytes());

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().fields()).hasSize(14);
        assertThat(rows.getLast().number()).isEqualTo(3);
    }

    @Test
    void readsTheSameWithAndWithoutAByteOrderMark() {
        var plain = new YatimCsv().row(1);

        assertThat(rows(("\uFEFF" + plain.text()).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(rows(plain.bytes()));
    }

    @Test
    void matchesTheHeaderWhateverItsCaseSpacesAndOrder() {
        var names = new ArrayList<>(YatimCsv.COLUMNS);
        Collections.reverse(names);
        names.replaceAll(name -> " \"" + name.replace('_', ' ').toUpperCase(Locale.ROOT) + "\" ");
        var header = String.join(";", names).replace(" \"", "\"").replace("\" ", "\"");

        try (var csv = open((header + "\n" + ";".repeat(13) + "x\n").getBytes(StandardCharsets.UTF_8))) {
            assertThat(FileHeader.of(YATIM, csv.headerNames()).orElseThrow().positions())
                    .hasSize(14)
                    .containsEntry("nik", 13);
        }
    }

    @Test
    void takesRowsOfEmptyCellsForNoRows() {
        assertThat(rows(new YatimCsv()
                        .line(",,,,,,,,,,,,,")
                        .row(1)
                        .line("")
                        .line(" , ,")
                        .bytes()))
                .extracting(DeliveredFile.Line::number)
                .containsExactly(3L);
    }

    @Test
    void keepsALineBreakInsideQuotesInItsCell() {
        var rows =
                rows(new YatimCsv().row(1, "alamat", "\"Jalan\nContoh\"").row(2).bytes());

        assertThat(rows).extracting(DeliveredFile.Line::number).containsExactly(2L, 4L);
    }

    @Test
    void refusesWhatIsNoCsvAndSaysWhatItIs() {
        assertProblem("file.empty", new byte[0]);
        assertProblem("file.empty", bytes("\uFEFF"));
        assertProblem("file.workbook_broken", bytes("PK\u0003\u0004anything"));
        assertProblem("file.not_csv", bytes("%PDF-1.7"));
        assertProblem("file.utf16", new YatimCsv().row(1).text().getBytes(StandardCharsets.UTF_16));
        assertProblem(
                "file.nul", bytes(new YatimCsv().row(1, "nama", "A\u0000B").text()));
    }

    @Test
    void refusesAnotherEncodingAndSaysWhere() {
        var latin = new YatimCsv().row(1).row(2, "nama", "Chaniagé").text().getBytes(Charset.forName("windows-1252"));

        assertProblem("file.encoding", latin);
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertProblem(
                "file.quotes",
                bytes(new YatimCsv().row(1).row(2, "nama", "\"Budi").row(3).text()));
        assertProblem(
                "file.quotes",
                bytes(new YatimCsv().row(1, "nama", "\"Budi\" Contoh").text()));
    }

    @Test
    void refusesWhatIsNoHeaderAndWhatSaysTheSameTwice() {
        var header = String.join(",", YatimCsv.COLUMNS);
        assertUnusable("file.no_header", "1,2,3");
        assertUnusable(
                "file.no_header", new YatimCsv().row(1).text().lines().toList().getLast());
        assertUnusable("file.no_header", "Daftar anak yatim,,,,");
        assertUnusable("file.columns_twice", header + ",NIK");
        assertUnusable("file.columns_twice", header + ",catatan,Catatan");
        assertUnusable("file.error_file", header + ",baris,masalah,saran");
    }

    @Test
    void leavesAnotherHeaderToAPerson() {
        var header = String.join(",", YatimCsv.COLUMNS);
        for (var other : List.of(header.replace("no_kk,", ""), header + ",catatan", header.replace("no_kk", "kartu"))) {
            var names = List.of(other.split(",", -1));
            assertThat(FileHeader.of(YATIM, names)).isEmpty();
            FileHeader.requireUsable(YATIM, names);
        }
    }

    private static void assertUnusable(String rule, String header) {
        assertThatThrownBy(() -> FileHeader.requireUsable(YATIM, List.of(header.split(",", -1))))
                .asInstanceOf(type(FileProblemException.class))
                .extracting(e -> e.problem().rule())
                .isEqualTo(rule);
    }

    private static void assertProblem(String rule, byte[] content) {
        assertThatThrownBy(() -> rows(content))
                .asInstanceOf(type(FileProblemException.class))
                .extracting(e -> e.problem().rule())
                .isEqualTo(rule);
    }

    private static List<DeliveredFile.Line> rows(byte[] content) {
        try (var csv = open(content)) {
            var rows = new ArrayList<DeliveredFile.Line>();
            for (var line = csv.next(); line != null; line = csv.next()) {
                rows.add(line);
            }
            return rows;
        }
    }

    private static DeliveredFile open(byte[] content) {
        return DeliveredFile.open(YATIM, new ByteArrayInputStream(content), content.length, names -> true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
