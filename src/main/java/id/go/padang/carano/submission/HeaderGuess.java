package id.go.padang.carano.submission;

import static java.util.Map.entry;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Dataset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Proposes which header of a file may stand for which column; a person decides. */
final class HeaderGuess {

    private static final int TELLING = 4;
    private static final Map<String, List<String>> ALSO_CALLED = Map.ofEntries(
            entry("nik", List.of("nonik", "nomornik", "noktp", "nomorindukkependudukan", "nikanak", "nopenduduk")),
            entry("no_kk", List.of("kk", "nomorkk", "nokartukeluarga", "nomorkartukeluarga", "nkk")),
            entry("nama", List.of("namalengkap", "namalgkp", "namaanak", "namapenduduk", "namaorang")),
            entry("jenis_kelamin", List.of("jk", "lp", "kelamin", "jeniskel", "jnskelamin", "gender", "sex")),
            entry("tanggal_lahir", List.of("tgllahir", "tgllhr", "tanggallhr", "tglahir", "lahir", "dob")),
            entry("alamat", List.of("alamatlengkap", "alamatrumah", "alamattinggal", "jalan")),
            entry("rt", List.of("nort", "rukuntetangga")),
            entry("rw", List.of("norw", "rukunwarga")),
            entry(
                    "kode_kelurahan",
                    List.of("kelurahan", "kel", "kodekel", "kdkel", "kodedesa", "kodewilayah", "desakelurahan")),
            entry("hubungan", List.of("shdk", "hubkel", "hubungankeluarga", "statushubungan", "hubungandalamkk")),
            entry("status_kawin", List.of("statusperkawinan", "statkwn", "perkawinan", "stskawin")),
            entry("pendidikan", List.of("pendidikanterakhir", "pddkakhir", "pendakhir", "ijazah", "kelas")),
            entry("pekerjaan", List.of("jenispekerjaan", "jenispkrjn", "profesi")),
            entry("nik_ayah", List.of("nikbapak", "noktpayah")),
            entry("nik_ibu", List.of("nikibukandung", "noktpibu")),
            entry("jenis", List.of("jenispiatu", "jenisyatim", "kategori", "jenisperistiwa", "kelompok")),
            entry("status_bantuan", List.of("bantuan", "statusbansos", "bansos")),
            entry("tanggal_peristiwa", List.of("tglperistiwa", "tglkejadian", "tanggalkejadian")),
            entry("tanggal_lapor", List.of("tgllapor", "tglpelaporan", "tanggalpelaporan")),
            entry("tanggal_daftar", List.of("tgldaftar", "tanggalpendaftaran", "tglpendaftaran")),
            entry("berlaku_sampai", List.of("masaberlaku", "tglberlaku", "berlakuhingga")),
            entry("nomor_bidang", List.of("nib", "nobidang", "nomoridentifikasibidang")),
            entry("nama_pemegang", List.of("pemegang", "namapemilik", "pemilik", "pemeganghak")),
            entry("nik_pemegang", List.of("nikpemilik", "nikpemeganghak")),
            entry("luas_m2", List.of("luas", "luasm2", "luastanah", "luasbidang")));

    private HeaderGuess() {}

    /** The surest matches first, and no header twice. */
    static Map<String, Integer> of(Dataset dataset, List<String> names) {
        var folded = names.stream().map(FileHeader::folded).toList();
        var positions = new HashMap<String, Integer>();
        var taken = new HashSet<Integer>();
        for (BiPredicate<String, String> likeness :
                List.<BiPredicate<String, String>>of(HeaderGuess::same, HeaderGuess::alsoCalled, HeaderGuess::within)) {
            for (Column column : dataset.columns()) {
                for (int i = 0; i < folded.size() && !positions.containsKey(column.name()); i++) {
                    if (!folded.get(i).isEmpty() && !taken.contains(i) && likeness.test(column.name(), folded.get(i))) {
                        positions.put(column.name(), i);
                        taken.add(i);
                    }
                }
            }
        }
        return positions;
    }

    private static boolean same(String column, String header) {
        return FileHeader.folded(column).equals(header);
    }

    private static boolean alsoCalled(String column, String header) {
        return ALSO_CALLED.getOrDefault(column, List.of()).contains(header);
    }

    private static boolean within(String column, String header) {
        var folded = FileHeader.folded(column);
        return folded.length() >= TELLING && header.contains(folded)
                || header.length() >= TELLING && folded.contains(header);
    }
}
