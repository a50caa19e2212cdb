package id.go.padang.carano.matching;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Dataset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes files of any register for tests: sound rows of invented persons, each with whatever a test wants otherwise. */
public final class Rows {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMuu");

    private final Dataset dataset;
    private final List<String> lines = new ArrayList<>();

    public Rows(Dataset dataset) {
        this.dataset = dataset;
        lines.add(String.join(",", dataset.columns().stream().map(Column::name).toList()));
    }

    /** Person {@code n}, except for the columns given as name, value, name, value … */
    public Rows row(int n, String... changes) {
        var values = sound(n);
        for (int i = 0; i < changes.length; i += 2) {
            values.put(changes[i], changes[i + 1]);
        }
        lines.add(String.join(
                ",",
                dataset.columns().stream()
                        .map(column -> values.getOrDefault(column.name(), ""))
                        .toList()));
        return this;
    }

    public byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The NIK of person {@code n}. */
    public static String nik(int n) {
        var birth = birth(n);
        return "1371%02d%02d%s%04d"
                .formatted(1 + n / 9999 % 11, birth.getDayOfMonth(), SHORT.format(birth), 1 + n % 9999);
    }

    public static String kk(int n) {
        return "13710902010%05d".formatted(n % 100_000);
    }

    /** Persons from 500 to 999 are children. */
    static LocalDate birth(int n) {
        return n % 10_000 >= 500 && n % 10_000 < 1000
                ? LocalDate.of(2012, 1, 1).plusDays(n % 365)
                : LocalDate.of(1960, 1, 1).plusDays(n * 37L % 14_000);
    }

    static String name(int n) {
        var first = List.of("Ahmad", "Bagindo", "Chairul", "Dasril", "Erizal", "Fauzan", "Gusman", "Hamdani", "Irwan");
        var last = List.of("Sikumbang", "Tanjung", "Chaniago", "Piliang", "Koto", "Guci", "Jambak", "Malayu");
        return first.get(n % 9) + " " + last.get(n / 9 % 8) + " " + letters(n);
    }

    private Map<String, String> sound(int n) {
        var row = new HashMap<String, String>();
        row.put("nik", nik(n));
        row.put("no_kk", kk(n));
        row.put("nama", name(n));
        row.put("jenis_kelamin", "L");
        row.put("tanggal_lahir", birth(n).toString());
        row.put("alamat", "Jalan Contoh " + n);
        row.put("rt", "001");
        row.put("rw", "002");
        row.put("kode_kelurahan", "13.71.09.1001");
        row.put("hubungan", "KEPALA");
        row.put("status_kawin", "BELUM_KAWIN");
        row.put("pendidikan", "SMA");
        row.put("pekerjaan", "BELUM_BEKERJA");
        row.put("jenis", dataset.code().equals(Dataset.YATIM) ? "YATIM" : "MATI");
        row.put("status_bantuan", "TERDATA");
        row.put("desil", "1");
        row.put("klaster", "PERKOTAAN");
        row.put("verval", "BELUM");
        row.put("program", "TIDAK_ADA");
        row.put("tanggal_daftar", "2024-01-15");
        row.put("berlaku_sampai", "2027-01-14");
        row.put("pernah_bekerja", "TIDAK");
        row.put("mulai_menganggur", "2023-06-01");
        row.put("kategori", "MENCARI_KERJA");
        row.put("status", "AKTIF");
        row.put("nomor_bidang", "B-%05d".formatted(n));
        row.put("nama_pemegang", name(n));
        row.put("nik_pemegang", nik(n));
        row.put("jenis_pemegang", "PERORANGAN");
        row.put("jenis_hak", "HM");
        row.put("sertipikat", "BERSERTIPIKAT");
        row.put("penggunaan", "PERMUKIMAN");
        row.put("sengketa", "TIDAK");
        row.put("luas_m2", "200");
        return row;
    }

    private static String letters(int n) {
        var letters = new StringBuilder();
        for (int rest = n; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + letters.substring(1);
    }
}
