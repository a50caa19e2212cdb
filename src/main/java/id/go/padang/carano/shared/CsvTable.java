package id.go.padang.carano.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Streams a plain table people take along, header first: UTF-8, quoted by RFC 4180, and no cell that a spreadsheet would run. */
public final class CsvTable {

    // spreadsheets take UTF-8 for something else without it
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvTable() {}

    /** Writes header and rows and leaves the stream open. */
    public static void write(OutputStream target, List<String> header, Stream<List<String>> rows) {
        try {
            var writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(writer);
            csv.writeRecord(header.stream().map(TableExport::harmless).toList());
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(TableExport::harmless).toList()));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
