package id.go.padang.carano.indicator;

import static id.go.padang.carano.indicator.Datasets.AKTIF;
import static id.go.padang.carano.indicator.Datasets.ANAK;
import static id.go.padang.carano.indicator.Datasets.KELUARGA;
import static id.go.padang.carano.indicator.Datasets.only;
import static id.go.padang.carano.indicator.Indicator.Direction.LESS_IS_BETTER;
import static id.go.padang.carano.indicator.Indicator.Direction.MORE_IS_BETTER;
import static id.go.padang.carano.indicator.Indicator.Direction.NEUTRAL;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.indicator.Indicator.Measure;
import id.go.padang.carano.shared.Bilingual;
import id.go.padang.carano.shared.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The catalogue an empty house begins with; from then on it is the walidata's. */
final class SeedIndicators {

    private static final Filter DESIL_1 = KELUARGA.and(only("desil", "1"));
    private static final Filter DESIL_1_2 = KELUARGA.and(only("desil", "1", "2"));
    private static final Filter VERIFIED = KELUARGA.and(
            only("verval", "LAYAK", "TIDAK_LAYAK", "PINDAH", "TIDAK_DITEMUKAN", "MENINGGAL", "NIK_TIDAK_PADAN"));
    private static final Filter LONG = AKTIF.and(only("durasi", "12+"));
    private static final Filter CHILDREN = only("umur", "0-4", "5-9", "10-14");
    private static final Filter YOUNG = only("umur", "0-4", "5-9", "10-14", "15-19");
    private static final Filter WORKING_AGE =
            only("umur", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64");
    private static final Filter OLD = only("umur", "65-69", "70-74", "75+");
    private static final Filter DEPENDENT = only("umur", "0-4", "5-9", "10-14", "65-69", "70-74", "75+");
    private static final Filter KK = only("hubungan", "KEPALA");

    private final Texts texts;

    SeedIndicators(Texts texts) {
        this.texts = texts;
    }

    List<Indicator> all() {
        return List.of(
                count("penduduk.total", "jiwa", NEUTRAL, Filter.ALL),
                count("penduduk.kk", "kk", NEUTRAL, KK),
                count("penduduk.laki_laki", "jiwa", NEUTRAL, only("kelamin", "L")),
                count("penduduk.perempuan", "jiwa", NEUTRAL, only("kelamin", "P")),
                percent("penduduk.anak_persen", NEUTRAL, CHILDREN, Filter.ALL, 10, 40),
                percent("penduduk.lansia_persen", NEUTRAL, OLD, Filter.ALL, 0, 20),
                percent("penduduk.ketergantungan", LESS_IS_BETTER, DEPENDENT, WORKING_AGE, 30, 70),
                count("peristiwa.total", "peristiwa", NEUTRAL, Filter.ALL),
                count("peristiwa.lahir", "peristiwa", NEUTRAL, only("peristiwa", "LAHIR")),
                count("peristiwa.mati", "peristiwa", NEUTRAL, only("peristiwa", "MATI")),
                count("peristiwa.datang", "peristiwa", NEUTRAL, only("peristiwa", "DATANG")),
                count("peristiwa.pindah", "peristiwa", NEUTRAL, only("peristiwa", "PINDAH")),
                count("kesejahteraan.total", "keluarga", NEUTRAL, KELUARGA),
                count("kesejahteraan.jiwa", "jiwa", NEUTRAL, Filter.ALL),
                count("kesejahteraan.desil_1", "keluarga", LESS_IS_BETTER, DESIL_1),
                count("kesejahteraan.desil_1_2", "keluarga", LESS_IS_BETTER, DESIL_1_2),
                rate("kesejahteraan.desil_1_per_1000", LESS_IS_BETTER, DESIL_1, Dataset.PENDUDUK, KK, 0, 300),
                rate("kesejahteraan.desil_1_2_per_1000", LESS_IS_BETTER, DESIL_1_2, Dataset.PENDUDUK, KK, 0, 500),
                percent("kesejahteraan.verval_persen", MORE_IS_BETTER, VERIFIED, KELUARGA, 0, 100),
                count("yatim.total", "anak", NEUTRAL, ANAK),
                count("yatim.yatim", "anak", NEUTRAL, ANAK.and(only("jenis", "YATIM"))),
                count("yatim.piatu", "anak", NEUTRAL, ANAK.and(only("jenis", "PIATU"))),
                count("yatim.yatim_piatu", "anak", NEUTRAL, ANAK.and(only("jenis", "YATIM_PIATU"))),
                rate("yatim.per_1000", LESS_IS_BETTER, ANAK, Dataset.PENDUDUK, YOUNG, 0, 40),
                count("yatim.terdata", "anak", NEUTRAL, ANAK.and(only("status", "TERDATA"))),
                count("yatim.diusulkan", "anak", NEUTRAL, ANAK.and(only("status", "DIUSULKAN"))),
                count("yatim.menerima", "anak", MORE_IS_BETTER, ANAK.and(only("status", "MENERIMA"))),
                percent("yatim.menerima_persen", MORE_IS_BETTER, ANAK.and(only("status", "MENERIMA")), ANAK, 0, 100),
                count("yatim.usia18", "orang", NEUTRAL, only("umur", "18")),
                count("penganggur.total", "orang", LESS_IS_BETTER, AKTIF),
                count("penganggur.12_bulan", "orang", LESS_IS_BETTER, LONG),
                percent("penganggur.12_bulan_persen", LESS_IS_BETTER, LONG, AKTIF, 0, 100),
                rate("penganggur.per_1000", LESS_IS_BETTER, AKTIF, Dataset.PENDUDUK, WORKING_AGE, 0, 80),
                count(
                        "penganggur.belum_pernah_bekerja",
                        "orang",
                        LESS_IS_BETTER,
                        AKTIF.and(only("pernah_bekerja", "TIDAK"))),
                count("penganggur.tidak_aktif", "orang", NEUTRAL, only("keaktifan", "TIDAK_AKTIF")),
                count("tanah.total", "bidang", NEUTRAL, Filter.ALL),
                area(),
                percent(
                        "tanah.bersertipikat_persen",
                        MORE_IS_BETTER,
                        only("sertipikat", "BERSERTIPIKAT"),
                        Filter.ALL,
                        0,
                        100),
                count("tanah.sengketa", "bidang", LESS_IS_BETTER, only("sengketa", "YA")),
                rate(
                        "tanah.sengketa_per_1000",
                        LESS_IS_BETTER,
                        only("sengketa", "YA"),
                        Dataset.TANAH,
                        Filter.ALL,
                        0,
                        50),
                count("tanah.kaum", "bidang", NEUTRAL, only("pemegang", "KAUM")));
    }

    private Indicator count(String code, String unit, Direction direction, Filter numerator) {
        return indicator(code, unit, direction, 0, numerator, Optional.empty(), Measure.ROWS, Optional.empty());
    }

    private Indicator area() {
        return indicator(
                "tanah.luas", "m2", NEUTRAL, 0, Filter.ALL, Optional.empty(), Measure.AMOUNT, Optional.empty());
    }

    private Indicator percent(String code, Direction direction, Filter part, Filter whole, long least, long most) {
        var denominator = new Denominator(dataset(code), whole, Denominator.PERCENT);
        return indicator(
                code,
                Indicator.PERCENT,
                direction,
                1,
                part,
                Optional.of(denominator),
                Measure.ROWS,
                Optional.of(goalposts(least, most)));
    }

    private Indicator rate(
            String code, Direction direction, Filter part, String dataset, Filter whole, long least, long most) {
        var denominator = new Denominator(dataset, whole, Denominator.PER_MILLE);
        return indicator(
                code,
                "per_1000",
                direction,
                1,
                part,
                Optional.of(denominator),
                Measure.ROWS,
                Optional.of(goalposts(least, most)));
    }

    private Indicator indicator(
            String code,
            String unit,
            Direction direction,
            int digits,
            Filter numerator,
            Optional<Denominator> denominator,
            Measure measure,
            Optional<Goalposts> goalposts) {
        return new Indicator(
                code,
                1,
                dataset(code),
                text("indicator." + code),
                text("dataset." + dataset(code) + ".concept"),
                text("indicator." + code + ".definition"),
                unit,
                direction,
                digits,
                numerator,
                denominator,
                measure,
                goalposts,
                texts.get(Texts.INDONESIAN, "dataset." + dataset(code) + ".steward"),
                List.of(),
                List.of());
    }

    private Bilingual text(String key) {
        return new Bilingual(texts.get(Texts.INDONESIAN, key), texts.get(Texts.ENGLISH, key));
    }

    private static Goalposts goalposts(long least, long most) {
        return new Goalposts(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    private static String dataset(String code) {
        return code.substring(0, code.indexOf('.'));
    }
}
