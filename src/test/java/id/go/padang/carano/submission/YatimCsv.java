package id.go.padang.carano.submission;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes orphan files for tests: sound rows of invented children, each with whatever fault a test wants. */
final class YatimCsv {

    static final List<String> COLUMNS = List.of(
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

    private final List<String> lines = new ArrayList<>();
    private final String separator;

    YatimCsv() {
        this(",");
    }

    YatimCsv(String separator) {
        this.separator = separator;
        lines.add(String.join(separator, COLUMNS));
    }

    /** A boy born 2015-05-04 with serial {@code n}, except for the columns given as name, value, name, value … */
    YatimCsv row(int n, String... changes) {
        var row = sound(n);
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        lines.add(String.join(separator, row.values()));
        return this;
    }

    YatimCsv line(String text) {
        lines.add(text);
        return this;
    }

    static String line(int n) {
        return String.join(",", sound(n).values());
    }

    static String sound(int n, String column) {
        return Objects.requireNonNull(sound(n).get(column));
    }

    private static Map<String, String> sound(int n) {
        var row = new LinkedHashMap<String, String>();
        row.put("nik", nik(LocalDate.of(2015, 5, 4), "L", n));
        row.put("no_kk", "13710901010%05d".formatted(n));
        row.put("nama", "Anak Contoh " + letters(n));
        row.put("jenis_kelamin", "L");
        row.put("tanggal_lahir", "2015-05-04");
        row.put("alamat", "Jalan Contoh");
        row.put("rt", "001");
        row.put("rw", "002");
        row.put("kode_kelurahan", "13.71.09.1001");
        row.put("jenis", "YATIM");
        row.put("status_bantuan", "TERDATA");
        row.put("nik_ayah", "");
        row.put("nik_ibu", "");
        row.put("pendidikan", "SD");
        return row;
    }

    /** Serials beyond 9999 spill into the kecamatan of first registration. */
    static String nik(LocalDate birth, String kelamin, int n) {
        int day = birth.getDayOfMonth() + (kelamin.equals("P") ? 40 : 0);
        return "1371%02d%02d%s%04d"
                .formatted(
                        1 + n / 9999, day, DateTimeFormatter.ofPattern("MMuu").format(birth), 1 + n % 9999);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    private static String letters(int n) {
        var letters = new StringBuilder();
        for (int rest = n; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
