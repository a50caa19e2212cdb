package id.go.padang.carano.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes rows as an operator's spreadsheet would. */
final class MadeUpFile {

    private static final List<String> HEADER = List.of(
            "nik",
            "no_kk",
            "nama",
            "jenis_kelamin",
            "tanggal_lahir",
            "alamat",
            "rt",
            "rw",
            "kode_kelurahan",
            "jenis",
            "status_bantuan",
            "nik_ayah",
            "nik_ibu",
            "pendidikan");

    private MadeUpFile() {}

    static byte[] bytes(List<Child> children, LocalDate at, List<List<String>> faulty) {
        var rows = new ArrayList<List<String>>();
        children.forEach(child -> rows.add(child.row(at)));
        // somewhere among the good ones, as in life
        int gap = rows.size() / (faulty.size() + 1);
        for (int i = 0; i < faulty.size(); i++) {
            rows.add((i + 1) * gap, faulty.get(i));
        }
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(HEADER);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
