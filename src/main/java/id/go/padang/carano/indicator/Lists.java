package id.go.padang.carano.indicator;

import java.util.List;

/** The closed lists that a column may hold and a dimension is split by. */
final class Lists {

    static final List<String> KELAMIN = List.of("L", "P");
    static final List<String> YA_TIDAK = List.of("YA", "TIDAK");
    static final List<String> HUBUNGAN = List.of("KEPALA", "PASANGAN", "ANAK", "ORANG_TUA", "FAMILI_LAIN", "LAINNYA");
    static final List<String> PENDIDIKAN =
            List.of("BELUM_SEKOLAH", "BELUM_TAMAT_SD", "SD", "SMP", "SMA", "DIPLOMA", "SARJANA");
    static final List<String> FIVE_YEARS = List.of(
            "0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59",
            "60-64", "65-69", "70-74", "75+");

    static final List<String> STATUS_KAWIN = List.of("BELUM_KAWIN", "KAWIN", "CERAI_HIDUP", "CERAI_MATI");
    static final List<String> PEKERJAAN = List.of(
            "BELUM_BEKERJA",
            "PELAJAR",
            "RUMAH_TANGGA",
            "PENSIUNAN",
            "APARATUR",
            "KARYAWAN",
            "WIRASWASTA",
            "PETANI_NELAYAN",
            "BURUH",
            "LAINNYA");
    static final List<String> PERISTIWA = List.of("LAHIR", "LAHIR_MATI", "MATI", "DATANG", "PINDAH", "KAWIN", "CERAI");
    static final List<String> DESIL = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    static final List<String> KLASTER = List.of("PESISIR", "PERTANIAN", "PERKOTAAN");
    static final List<String> VERVAL =
            List.of("BELUM", "LAYAK", "TIDAK_LAYAK", "PINDAH", "TIDAK_DITEMUKAN", "MENINGGAL", "NIK_TIDAK_PADAN");
    static final List<String> PROGRAM = List.of("TIDAK_ADA", "PKH", "SEMBAKO", "PKH_DAN_SEMBAKO", "LAINNYA");
    static final List<String> JENIS_YATIM = List.of("YATIM", "PIATU", "YATIM_PIATU");
    static final List<String> STATUS_BANTUAN = List.of("TERDATA", "DIUSULKAN", "MENERIMA");
    static final List<String> KATEGORI = List.of("MENCARI_KERJA", "MEMPERSIAPKAN_USAHA", "PUTUS_ASA", "SUDAH_DITERIMA");
    static final List<String> STATUS = List.of("AKTIF", "TIDAK_AKTIF");
    static final List<String> JENIS_PEMEGANG = List.of("PERORANGAN", "KAUM", "BADAN", "PEMKO", "NEGARA");
    static final List<String> JENIS_HAK =
            List.of("HM", "HGB", "HGU", "HP", "HPL", "WAKAF", "ADAT", "NEGARA", "ASET_PEMKO");
    static final List<String> SERTIPIKAT = List.of("BERSERTIPIKAT", "PTSL_PROSES", "PETA_BIDANG", "BELUM");
    static final List<String> PENGGUNAAN = List.of("PERMUKIMAN", "PERTANIAN", "USAHA", "FASILITAS_UMUM", "KOSONG");

    private Lists() {}
}
