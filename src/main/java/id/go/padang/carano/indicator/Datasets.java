package id.go.padang.carano.indicator;

import static id.go.padang.carano.indicator.Column.optional;
import static id.go.padang.carano.indicator.Column.required;

import id.go.padang.carano.indicator.Content.Reach;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.shared.Cycle;
import java.util.List;
import java.util.Optional;

/** Every dataset: who delivers it, its columns and the ways its count is split. */
final class Datasets {

    private static final Column NIK = required("nik", new Content.Nik());
    private static final Column NO_KK = required("no_kk", new Content.Kk());
    private static final Column NAMA = required("nama", new Content.Name());
    private static final Column KELAMIN = required("jenis_kelamin", new Content.Choice(Lists.KELAMIN));
    private static final Column LAHIR = required("tanggal_lahir", new Content.Day(Reach.PAST));
    private static final Column ALAMAT = required("alamat", new Content.Address());
    private static final Column RT = optional("rt", new Content.Neighbourhood());
    private static final Column RW = optional("rw", new Content.Neighbourhood());
    private static final Column KELURAHAN = optional("kode_kelurahan", new Content.Area());
    private static final Column HUBUNGAN = required("hubungan", new Content.Choice(Lists.HUBUNGAN));
    private static final Column NIK_AYAH = optional("nik_ayah", new Content.Nik());
    private static final Column NIK_IBU = optional("nik_ibu", new Content.Nik());
    private static final Dimension BY_KELAMIN = new Dimension("kelamin", "jenis_kelamin", Lists.KELAMIN);

    static final Dataset PENDUDUK = new Dataset(
            Dataset.PENDUDUK,
            Opd.DUKCAPIL,
            Cycle.SEMESTER,
            List.of(
                    NIK,
                    NO_KK,
                    NAMA,
                    KELAMIN,
                    LAHIR,
                    ALAMAT,
                    RT,
                    RW,
                    KELURAHAN,
                    HUBUNGAN,
                    choice("status_kawin", "BELUM_KAWIN", "KAWIN", "CERAI_HIDUP", "CERAI_MATI"),
                    required("pendidikan", new Content.Choice(Lists.PENDIDIKAN)),
                    choice(
                            "pekerjaan",
                            "BELUM_BEKERJA",
                            "PELAJAR",
                            "RUMAH_TANGGA",
                            "PENSIUNAN",
                            "APARATUR",
                            "KARYAWAN",
                            "WIRASWASTA",
                            "PETANI_NELAYAN",
                            "BURUH",
                            "LAINNYA"),
                    NIK_AYAH,
                    NIK_IBU),
            List.of(
                    BY_KELAMIN,
                    new Dimension("umur", "umur", Lists.FIVE_YEARS),
                    new Dimension("hubungan", "hubungan", Lists.HUBUNGAN),
                    split("kawin", "status_kawin", "BELUM_KAWIN", "KAWIN", "CERAI_HIDUP", "CERAI_MATI"),
                    new Dimension("pendidikan", "pendidikan", Lists.PENDIDIKAN),
                    split(
                            "pekerjaan",
                            "pekerjaan",
                            "BELUM_BEKERJA",
                            "PELAJAR",
                            "RUMAH_TANGGA",
                            "PENSIUNAN",
                            "APARATUR",
                            "KARYAWAN",
                            "WIRASWASTA",
                            "PETANI_NELAYAN",
                            "BURUH",
                            "LAINNYA")));

    static final Dataset PERISTIWA = new Dataset(
            Dataset.PERISTIWA,
            Opd.DUKCAPIL,
            Cycle.MONTH,
            List.of(
                    optional("nik", new Content.Nik()),
                    NO_KK,
                    NAMA,
                    KELAMIN,
                    LAHIR,
                    KELURAHAN,
                    choice("jenis", "LAHIR", "LAHIR_MATI", "MATI", "DATANG", "PINDAH", "KAWIN", "CERAI"),
                    required("tanggal_peristiwa", new Content.Day(Reach.PAST)),
                    required("tanggal_lapor", new Content.Day(Reach.PAST))),
            List.of(
                    split("peristiwa", "jenis", "LAHIR", "LAHIR_MATI", "MATI", "DATANG", "PINDAH", "KAWIN", "CERAI"),
                    BY_KELAMIN,
                    split("bulan", "bulan", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"),
                    split("keterlambatan", "keterlambatan", "0", "1", "2-3", "4+")));

    static final Dataset KESEJAHTERAAN = new Dataset(
            Dataset.KESEJAHTERAAN,
            Opd.DINAS_SOSIAL,
            Cycle.QUARTER,
            List.of(
                    NIK,
                    NO_KK,
                    NAMA,
                    KELAMIN,
                    LAHIR,
                    ALAMAT,
                    RT,
                    RW,
                    KELURAHAN,
                    HUBUNGAN,
                    choice("desil", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
                    choice("klaster", "PESISIR", "PERTANIAN", "PERKOTAAN"),
                    choice(
                            "verval",
                            "BELUM",
                            "LAYAK",
                            "TIDAK_LAYAK",
                            "PINDAH",
                            "TIDAK_DITEMUKAN",
                            "MENINGGAL",
                            "NIK_TIDAK_PADAN"),
                    choice("program", "TIDAK_ADA", "PKH", "SEMBAKO", "PKH_DAN_SEMBAKO", "LAINNYA")),
            List.of(
                    split("satuan", "satuan", "KELUARGA", "ANGGOTA"),
                    split("desil", "desil", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
                    split("klaster", "klaster", "PESISIR", "PERTANIAN", "PERKOTAAN"),
                    split(
                            "verval",
                            "verval",
                            "BELUM",
                            "LAYAK",
                            "TIDAK_LAYAK",
                            "PINDAH",
                            "TIDAK_DITEMUKAN",
                            "MENINGGAL",
                            "NIK_TIDAK_PADAN"),
                    split("program", "program", "TIDAK_ADA", "PKH", "SEMBAKO", "PKH_DAN_SEMBAKO", "LAINNYA"),
                    BY_KELAMIN));

    static final Dataset YATIM = new Dataset(
            Dataset.YATIM,
            Opd.DINAS_SOSIAL,
            Cycle.SEMESTER,
            List.of(
                    NIK,
                    NO_KK,
                    NAMA,
                    KELAMIN,
                    LAHIR,
                    ALAMAT,
                    RT,
                    RW,
                    KELURAHAN,
                    choice("jenis", "YATIM", "PIATU", "YATIM_PIATU"),
                    choice("status_bantuan", "TERDATA", "DIUSULKAN", "MENERIMA"),
                    NIK_AYAH,
                    NIK_IBU,
                    optional(
                            "pendidikan",
                            new Content.Choice(List.of("TIDAK_SEKOLAH", "PAUD", "SD", "SMP", "SMA", "LAINNYA")))),
            List.of(
                    split("jenis", "jenis", "YATIM", "PIATU", "YATIM_PIATU"),
                    split("umur", "umur", "0-4", "5-6", "7-12", "13-15", "16-17", "18"),
                    BY_KELAMIN,
                    split("status", "status_bantuan", "TERDATA", "DIUSULKAN", "MENERIMA")));

    static final Dataset PENGANGGUR = new Dataset(
            Dataset.PENGANGGUR,
            Opd.DINAS_TENAGA_KERJA,
            Cycle.MONTH,
            List.of(
                    NIK,
                    NAMA,
                    KELAMIN,
                    LAHIR,
                    ALAMAT,
                    KELURAHAN,
                    required("tanggal_daftar", new Content.Day(Reach.PAST)),
                    required("berlaku_sampai", new Content.Day(Reach.ANY)),
                    required("pendidikan", new Content.Choice(Lists.PENDIDIKAN)),
                    required("pernah_bekerja", new Content.Choice(Lists.YA_TIDAK)),
                    required("mulai_menganggur", new Content.Day(Reach.PAST)),
                    choice("kategori", "MENCARI_KERJA", "MEMPERSIAPKAN_USAHA", "PUTUS_ASA", "SUDAH_DITERIMA"),
                    choice("status", "AKTIF", "TIDAK_AKTIF")),
            List.of(
                    split("keaktifan", "keaktifan", "AKTIF", "TIDAK_AKTIF"),
                    split("durasi", "durasi", "<12", "12+"),
                    new Dimension("pernah_bekerja", "pernah_bekerja", Lists.YA_TIDAK),
                    new Dimension("pendidikan", "pendidikan", Lists.PENDIDIKAN),
                    split("umur", "umur", "<15", "15-19", "20-24", "25-34", "35-44", "45-54", "55-64", "65+"),
                    BY_KELAMIN,
                    split(
                            "kategori",
                            "kategori",
                            "MENCARI_KERJA",
                            "MEMPERSIAPKAN_USAHA",
                            "PUTUS_ASA",
                            "SUDAH_DITERIMA")));

    static final Dataset TANAH = new Dataset(
            Dataset.TANAH,
            Opd.DINAS_PERTANAHAN,
            Cycle.YEAR,
            List.of(
                    required("nomor_bidang", new Content.Text(40)),
                    required("nama_pemegang", new Content.Name()),
                    optional("nik_pemegang", new Content.Nik()),
                    choice("jenis_pemegang", "PERORANGAN", "KAUM", "BADAN", "PEMKO", "NEGARA"),
                    choice("jenis_hak", "HM", "HGB", "HGU", "HP", "HPL", "WAKAF", "ADAT", "NEGARA", "ASET_PEMKO"),
                    choice("sertipikat", "BERSERTIPIKAT", "PTSL_PROSES", "PETA_BIDANG", "BELUM"),
                    choice("penggunaan", "PERMUKIMAN", "PERTANIAN", "USAHA", "FASILITAS_UMUM", "KOSONG"),
                    required("sengketa", new Content.Choice(Lists.YA_TIDAK)),
                    required("luas_m2", new Content.Whole(1, 100_000_000)),
                    ALAMAT,
                    KELURAHAN),
            List.of(
                    split("hak", "jenis_hak", "HM", "HGB", "HGU", "HP", "HPL", "WAKAF", "ADAT", "NEGARA", "ASET_PEMKO"),
                    split("pemegang", "jenis_pemegang", "PERORANGAN", "KAUM", "BADAN", "PEMKO", "NEGARA"),
                    split("sertipikat", "sertipikat", "BERSERTIPIKAT", "PTSL_PROSES", "PETA_BIDANG", "BELUM"),
                    split("penggunaan", "penggunaan", "PERMUKIMAN", "PERTANIAN", "USAHA", "FASILITAS_UMUM", "KOSONG"),
                    new Dimension("sengketa", "sengketa", Lists.YA_TIDAK)),
            Optional.of("luas_m2"));

    static final Dataset STATISTIK = new Dataset(
            Dataset.STATISTIK,
            Opd.DISKOMINFO,
            Cycle.YEAR,
            List.of(
                    required("kode_wilayah", new Content.Text(60)),
                    required("tahun", new Content.Text(60)),
                    required("indikator", new Content.Text(60)),
                    required("nilai", new Content.Text(60)),
                    required("satuan", new Content.Text(60)),
                    required("sumber", new Content.Text(300)),
                    optional("catatan", new Content.Text(500))),
            List.of());

    static final List<Dataset> ALL = List.of(PENDUDUK, PERISTIWA, KESEJAHTERAAN, YATIM, PENGANGGUR, TANAH, STATISTIK);

    private Datasets() {}

    private static Column choice(String name, String... values) {
        return required(name, new Content.Choice(List.of(values)));
    }

    private static Dimension split(String code, String column, String... categories) {
        return new Dimension(code, column, List.of(categories));
    }
}
