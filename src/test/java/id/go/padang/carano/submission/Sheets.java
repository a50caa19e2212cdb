package id.go.padang.carano.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks for tests, whole and broken. */
final class Sheets {

    private Sheets() {}

    static byte[] workbook(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Uji", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One sheet of sound orphans, every cell text, changed as a test wants. */
    static byte[] yatim(int rows, Consumer<Worksheet> change) {
        return workbook(workbook -> {
            var sheet = workbook.newWorksheet("Data");
            fill(sheet, YatimCsv.COLUMNS, rows);
            change.accept(sheet);
        });
    }

    static void fill(Worksheet sheet, List<String> header, int rows) {
        for (int i = 0; i < header.size(); i++) {
            sheet.value(0, i, header.get(i));
        }
        for (int n = 1; n <= rows; n++) {
            var fields = YatimCsv.line(n % 100_000).split(",", -1);
            for (int i = 0; i < fields.length; i++) {
                if (!fields[i].isEmpty()) {
                    sheet.value(n, i, fields[i]);
                }
            }
        }
    }

    static int column(String name) {
        return YatimCsv.COLUMNS.indexOf(name);
    }

    /** The same workbook with its parts changed: name and text in, text out. */
    static byte[] rewritten(byte[] workbook, BiFunction<String, String, String> change) {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbook).get();
                var out = new ZipOutputStream(bytes)) {
            for (var part : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                var text = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                out.write(change.apply(part.getName(), text).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
