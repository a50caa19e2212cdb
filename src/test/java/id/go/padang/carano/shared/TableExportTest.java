package id.go.padang.carano.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.shared.Sheet.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {

    private static final Sheet SHEET = new Sheet(
            "Anak yatim: Kecamatan Kuranji",
            List.of("Sumber: Dinas Sosial"),
            List.of("Wilayah", "Jumlah", "Persen"),
            List.of(
                    List.of(
                            new Cell.Text("=HYPERLINK(\"x\")"),
                            new Cell.Number(Value.of(1234), 0),
                            new Cell.Number(Value.of(new BigDecimal("4.0649")), 1)),
                    List.of(
                            new Cell.Text("Kuranji"),
                            new Cell.Number(Value.suppressed(), 0),
                            new Cell.Number(Value.missing(), 1))));

    @TempDir
    private Path folder;

    @Test
    void writesNumbersForTheLanguageAndSymbolsForWhatIsNotThere() {
        assertThat(csv()).contains("1234;4,1").contains("Kuranji;…;–");
    }

    @Test
    void putsTheSourceOnTop() {
        assertThat(csv().lines().limit(2))
                .containsExactly("\ufeffAnak yatim: Kecamatan Kuranji", "Sumber: Dinas Sosial");
    }

    @Test
    void leavesNoFormulaForASpreadsheetToRun() {
        assertThat(csv()).contains("'=HYPERLINK").doesNotContain("\n=");
        assertThat(TableExport.harmless("@cmd")).isEqualTo("'@cmd");
        assertThat(TableExport.harmless("Kuranji")).isEqualTo("Kuranji");
    }

    @Test
    void writesRealNumbersIntoTheWorkbookAndTextAsText() throws IOException {
        var sheet = entry(TableExport.xlsx(SHEET), "xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("<v>1234</v>").doesNotContain("<f>");
    }

    private static String csv() {
        return new String(TableExport.csv(SHEET, Texts.INDONESIAN), StandardCharsets.UTF_8);
    }

    private String entry(byte[] file, String name) throws IOException {
        var saved = Files.write(folder.resolve("tabel.xlsx"), file);
        try (var zip = new ZipFile(saved.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
