package id.go.padang.carano.indicator;

import static id.go.padang.carano.indicator.Indicator.Direction.LESS_IS_BETTER;
import static id.go.padang.carano.indicator.Indicator.Direction.MORE_IS_BETTER;
import static id.go.padang.carano.indicator.Indicator.Direction.NEUTRAL;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.indicator.Indicator.Measure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every indicator, and the statistics of others that are shown beside them. */
final class Indicators {

    private static final Filter ANAK = only("umur", "0-4", "5-6", "7-12", "13-15", "16-17");
    private static final Filter KELUARGA = only("satuan", "KELUARGA");
    private static final Filter AKTIF = only("keaktifan", "AKTIF");

    static final List<Indicator> ALL = List.of(
            count("penduduk.total", "jiwa", NEUTRAL, Filter.ALL),
            count("penduduk.kk", "kk", NEUTRAL, only("hubungan", "KEPALA")),
            count("penduduk.laki_laki", "jiwa", NEUTRAL, only("kelamin", "L")),
            count("penduduk.perempuan", "jiwa", NEUTRAL, only("kelamin", "P")),
            count("peristiwa.total", "peristiwa", NEUTRAL, Filter.ALL),
            count("peristiwa.lahir", "peristiwa", NEUTRAL, only("peristiwa", "LAHIR")),
            count("peristiwa.mati", "peristiwa", NEUTRAL, only("peristiwa", "MATI")),
            count("peristiwa.datang", "peristiwa", NEUTRAL, only("peristiwa", "DATANG")),
            count("peristiwa.pindah", "peristiwa", NEUTRAL, only("peristiwa", "PINDAH")),
            count("kesejahteraan.total", "keluarga", NEUTRAL, KELUARGA),
            count("kesejahteraan.jiwa", "jiwa", NEUTRAL, Filter.ALL),
            count("kesejahteraan.desil_1", "keluarga", LESS_IS_BETTER, KELUARGA.and(only("desil", "1"))),
            count("kesejahteraan.desil_1_2", "keluarga", LESS_IS_BETTER, KELUARGA.and(only("desil", "1", "2"))),
            share(
                    "kesejahteraan.verval_persen",
                    MORE_IS_BETTER,
                    KELUARGA.and(only(
                            "verval",
                            "LAYAK",
                            "TIDAK_LAYAK",
                            "PINDAH",
                            "TIDAK_DITEMUKAN",
                            "MENINGGAL",
                            "NIK_TIDAK_PADAN")),
                    KELUARGA),
            count("yatim.total", "anak", NEUTRAL, ANAK),
            count("yatim.yatim", "anak", NEUTRAL, ANAK.and(only("jenis", "YATIM"))),
            count("yatim.piatu", "anak", NEUTRAL, ANAK.and(only("jenis", "PIATU"))),
            count("yatim.yatim_piatu", "anak", NEUTRAL, ANAK.and(only("jenis", "YATIM_PIATU"))),
            count("yatim.terdata", "anak", NEUTRAL, ANAK.and(only("status", "TERDATA"))),
            count("yatim.diusulkan", "anak", NEUTRAL, ANAK.and(only("status", "DIUSULKAN"))),
            count("yatim.menerima", "anak", MORE_IS_BETTER, ANAK.and(only("status", "MENERIMA"))),
            share("yatim.menerima_persen", MORE_IS_BETTER, ANAK.and(only("status", "MENERIMA")), ANAK),
            count("yatim.usia18", "orang", NEUTRAL, only("umur", "18")),
            count("penganggur.total", "orang", LESS_IS_BETTER, AKTIF),
            count("penganggur.12_bulan", "orang", LESS_IS_BETTER, AKTIF.and(only("durasi", "12+"))),
            share("penganggur.12_bulan_persen", LESS_IS_BETTER, AKTIF.and(only("durasi", "12+")), AKTIF),
            count(
                    "penganggur.belum_pernah_bekerja",
                    "orang",
                    LESS_IS_BETTER,
                    AKTIF.and(only("pernah_bekerja", "TIDAK"))),
            count("penganggur.tidak_aktif", "orang", NEUTRAL, only("keaktifan", "TIDAK_AKTIF")),
            count("tanah.total", "bidang", NEUTRAL, Filter.ALL),
            new Indicator("tanah.luas", Dataset.TANAH, "m2", NEUTRAL, 0, Filter.ALL, Optional.empty(), Measure.AMOUNT),
            share("tanah.bersertipikat_persen", MORE_IS_BETTER, only("sertipikat", "BERSERTIPIKAT"), Filter.ALL),
            count("tanah.sengketa", "bidang", LESS_IS_BETTER, only("sengketa", "YA")),
            count("tanah.kaum", "bidang", NEUTRAL, only("pemegang", "KAUM")));

    static final List<Series> SERIES = List.of(
            new Series("penduduk", "jiwa"),
            new Series("penduduk_laki_laki", "jiwa"),
            new Series("penduduk_perempuan", "jiwa"),
            new Series("kemiskinan", "persen"),
            new Series("penduduk_miskin", "jiwa"),
            new Series("garis_kemiskinan", "Rp/kapita/bulan"),
            new Series("kedalaman_kemiskinan", "indeks"),
            new Series("keparahan_kemiskinan", "indeks"),
            new Series("tpt", "persen"),
            new Series("ipm", "indeks"),
            new Series("anak_terlantar", "anak"),
            new Series("luas", "km2"),
            new Series("jumlah_kelurahan", "kelurahan"));

    private Indicators() {}

    private static Indicator count(String code, String unit, Direction direction, Filter numerator) {
        return new Indicator(code, dataset(code), unit, direction, 0, numerator, Optional.empty(), Measure.ROWS);
    }

    private static Indicator share(String code, Direction direction, Filter numerator, Filter denominator) {
        return new Indicator(
                code, dataset(code), "persen", direction, 1, numerator, Optional.of(denominator), Measure.ROWS);
    }

    private static String dataset(String code) {
        return code.substring(0, code.indexOf('.'));
    }

    private static Filter only(String dimension, String... categories) {
        return new Filter(Map.of(dimension, Set.of(categories)));
    }
}
