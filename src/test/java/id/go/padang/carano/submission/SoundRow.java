package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Dataset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of any by-name dataset in which nothing is wrong, at the end of 2018. */
final class SoundRow {

    private static final LocalDate ADULT = LocalDate.of(1980, 5, 4);
    private static final LocalDate CHILD = LocalDate.of(2010, 5, 4);
    private static final LocalDate PARENT = LocalDate.of(1950, 5, 4);

    private SoundRow() {}

    static Map<String, String> of(Dataset dataset, int n) {
        var row = new LinkedHashMap<String, String>();
        for (Column column : dataset.columns()) {
            row.put(column.name(), value(dataset.code(), column.name(), n));
        }
        return row;
    }

    static String nik(LocalDate birth, String kelamin, int n) {
        return YatimCsv.nik(birth, kelamin, n);
    }

    private static String value(String dataset, String column, int n) {
        var birth = dataset.equals(Dataset.YATIM) ? CHILD : ADULT;
        return switch (column) {
            case "nik", "nik_pemegang" -> nik(birth, "L", n);
            case "nik_ayah" -> nik(PARENT, "L", n);
            case "nik_ibu" -> nik(PARENT, "P", n);
            case "no_kk" -> "13710901010%05d".formatted(n);
            case "nama", "nama_pemegang" -> "Orang Contoh";
            case "jenis_kelamin" -> "L";
            case "tanggal_lahir" -> birth.toString();
            case "alamat" -> "Jalan Contoh";
            case "rt" -> "001";
            case "rw" -> "002";
            case "kode_kelurahan" -> "13.71.09.1001";
            case "hubungan" -> "KEPALA";
            case "status_kawin" -> "KAWIN";
            case "pendidikan" -> dataset.equals(Dataset.YATIM) ? "SD" : "SMA";
            case "pekerjaan" -> "KARYAWAN";
            case "jenis" -> dataset.equals(Dataset.YATIM) ? "YATIM" : "MATI";
            case "status_bantuan" -> "TERDATA";
            case "tanggal_peristiwa" -> "2018-12-05";
            case "tanggal_lapor" -> "2018-12-10";
            case "desil" -> "1";
            case "klaster" -> "PESISIR";
            case "verval" -> "LAYAK";
            case "program" -> "PKH";
            case "tanggal_daftar" -> "2018-06-01";
            case "berlaku_sampai" -> "2020-06-01";
            case "pernah_bekerja" -> "YA";
            case "mulai_menganggur" -> "2018-01-01";
            case "kategori" -> "MENCARI_KERJA";
            case "status" -> "AKTIF";
            case "nomor_bidang" -> "03.01.%05d".formatted(n);
            case "jenis_pemegang" -> "PERORANGAN";
            case "jenis_hak" -> "HM";
            case "sertipikat" -> "BERSERTIPIKAT";
            case "penggunaan" -> "PERMUKIMAN";
            case "sengketa" -> "TIDAK";
            case "luas_m2" -> "250";
            default -> throw new IllegalArgumentException(dataset + "." + column);
        };
    }
}
