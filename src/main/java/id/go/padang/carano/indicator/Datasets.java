package id.go.padang.carano.indicator;

import static id.go.padang.carano.indicator.Column.optional;
import static id.go.padang.carano.indicator.Column.required;

import id.go.padang.carano.indicator.Content.Reach;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.shared.Cycle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    static final Filter ANAK = only("umur", "0-4", "5-6", "7-12", "13-15", "16-17");
    static final Filter KELUARGA = only("satuan", "KELUARGA");
    static final Filter AKTIF = only("keaktifan", "AKTIF");
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
                    required("status_kawin", new Content.Choice(Lists.STATUS_KAWIN)),
                    required("pendidikan", new Content.Choice(Lists.PENDIDIKAN)),
                    required("pekerjaan", new Content.Choice(Lists.PEKERJAAN)),
                    NIK_AYAH,
                    NIK_IBU),
            Filter.ALL,
            List.of(
                    BY_KELAMIN,
                    new Dimension("umur", "umur", Lists.FIVE_YEARS),
                    new Dimension("hubungan", "hubungan", Lists.HUBUNGAN),
                    new Dimension("kawin", "status_kawin", Lists.STATUS_KAWIN),
                    new Dimension("pendidikan", "pendidikan", Lists.PENDIDIKAN),
                    new Dimension("pekerjaan", "pekerjaan", Lists.PEKERJAAN)));

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
                    required("jenis", new Content.Choice(Lists.PERISTIWA)),
                    required("tanggal_peristiwa", new Content.Day(Reach.PAST)),
                    required("tanggal_lapor", new Content.Day(Reach.PAST))),
            Filter.ALL,
            List.of(
                    new Dimension("peristiwa", "jenis", Lists.PERISTIWA),
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
                    required("desil", new Content.Choice(Lists.DESIL)),
                    required("klaster", new Content.Choice(Lists.KLASTER)),
                    required("verval", new Content.Choice(Lists.VERVAL)),
                    required("program", new Content.Choice(Lists.PROGRAM))),
            KELUARGA,
            List.of(
                    split("satuan", "satuan", "KELUARGA", "ANGGOTA"),
                    new Dimension("desil", "desil", Lists.DESIL),
                    new Dimension("klaster", "klaster", Lists.KLASTER),
                    new Dimension("verval", "verval", Lists.VERVAL),
                    new Dimension("program", "program", Lists.PROGRAM),
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
                    required("jenis", new Content.Choice(Lists.JENIS_YATIM)),
                    required("status_bantuan", new Content.Choice(Lists.STATUS_BANTUAN)),
                    NIK_AYAH,
                    NIK_IBU,
                    optional(
                            "pendidikan",
                            new Content.Choice(List.of("TIDAK_SEKOLAH", "PAUD", "SD", "SMP", "SMA", "LAINNYA")))),
            ANAK,
            List.of(
                    new Dimension("jenis", "jenis", Lists.JENIS_YATIM),
                    split("umur", "umur", "0-4", "5-6", "7-12", "13-15", "16-17", "18"),
                    BY_KELAMIN,
                    new Dimension("status", "status_bantuan", Lists.STATUS_BANTUAN)));

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
                    required("kategori", new Content.Choice(Lists.KATEGORI)),
                    required("status", new Content.Choice(Lists.STATUS))),
            AKTIF,
            List.of(
                    new Dimension("keaktifan", "keaktifan", Lists.STATUS),
                    split("durasi", "durasi", "<12", "12+"),
                    new Dimension("pernah_bekerja", "pernah_bekerja", Lists.YA_TIDAK),
                    new Dimension("pendidikan", "pendidikan", Lists.PENDIDIKAN),
                    split("umur", "umur", "<15", "15-19", "20-24", "25-34", "35-44", "45-54", "55-64", "65+"),
                    BY_KELAMIN,
                    new Dimension("kategori", "kategori", Lists.KATEGORI)));

    static final Dataset TANAH = new Dataset(
            Dataset.TANAH,
            Opd.DINAS_PERTANAHAN,
            Cycle.YEAR,
            List.of(
                    required("nomor_bidang", new Content.Text(40)),
                    required("nama_pemegang", new Content.Name()),
                    optional("nik_pemegang", new Content.Nik()),
                    required("jenis_pemegang", new Content.Choice(Lists.JENIS_PEMEGANG)),
                    required("jenis_hak", new Content.Choice(Lists.JENIS_HAK)),
                    required("sertipikat", new Content.Choice(Lists.SERTIPIKAT)),
                    required("penggunaan", new Content.Choice(Lists.PENGGUNAAN)),
                    required("sengketa", new Content.Choice(Lists.YA_TIDAK)),
                    required("luas_m2", new Content.Whole(1, 100_000_000)),
                    ALAMAT,
                    KELURAHAN),
            Filter.ALL,
            List.of(
                    new Dimension("hak", "jenis_hak", Lists.JENIS_HAK),
                    new Dimension("pemegang", "jenis_pemegang", Lists.JENIS_PEMEGANG),
                    new Dimension("sertipikat", "sertipikat", Lists.SERTIPIKAT),
                    new Dimension("penggunaan", "penggunaan", Lists.PENGGUNAAN),
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
            Filter.ALL,
            List.of());

    static final List<Dataset> ALL = List.of(PENDUDUK, PERISTIWA, KESEJAHTERAAN, YATIM, PENGANGGUR, TANAH, STATISTIK);

    private Datasets() {}

    static Optional<Dataset> find(String code) {
        return ALL.stream().filter(dataset -> dataset.code().equals(code)).findFirst();
    }

    static Filter only(String dimension, String... categories) {
        return new Filter(Map.of(dimension, Set.of(categories)));
    }

    private static Dimension split(String code, String column, String... categories) {
        return new Dimension(code, column, List.of(categories));
    }
}
