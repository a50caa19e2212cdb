package id.go.padang.carano.indicator;

import static id.go.padang.carano.indicator.Column.optional;
import static id.go.padang.carano.indicator.Column.required;
import static id.go.padang.carano.indicator.Indicator.Direction.MORE_IS_BETTER;
import static id.go.padang.carano.indicator.Indicator.Direction.NEUTRAL;

import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.shared.Cycle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the catalogue holds, written down in one place. */
final class Catalogue {

    private static final String ANAK = "anak";
    private static final List<String> BANDS_OF_ANAK = List.of("0-4", "5-6", "7-12", "13-15", "16-17");
    private static final String BAND_18 = "18";

    static final Dataset YATIM = new Dataset(
            Dataset.YATIM,
            Opd.DINAS_SOSIAL,
            Cycle.SEMESTER,
            List.of(
                    required("nik").asPersonal(),
                    required("no_kk").asPersonal(),
                    required("nama").asPersonal(),
                    required("jenis_kelamin"),
                    required("tanggal_lahir"),
                    required("alamat").asPersonal(),
                    optional("rt"),
                    optional("rw"),
                    optional("kode_kelurahan"),
                    required("jenis"),
                    required("status_bantuan"),
                    optional("nik_ayah").asPersonal(),
                    optional("nik_ibu").asPersonal(),
                    optional("pendidikan")),
            List.of(
                    new Dimension("jenis", "jenis", List.of("YATIM", "PIATU", "YATIM_PIATU")),
                    new Dimension("umur", "umur", List.of("0-4", "5-6", "7-12", "13-15", "16-17", BAND_18)),
                    new Dimension("kelamin", "kelamin", List.of("L", "P")),
                    new Dimension("status", "status", List.of("TERDATA", "DIUSULKAN", "MENERIMA"))));

    static final Dataset STATISTIK = new Dataset(
            Dataset.STATISTIK,
            Opd.DISKOMINFO,
            Cycle.YEAR,
            List.of(
                    required("kode_wilayah"),
                    required("tahun"),
                    required("indikator"),
                    required("nilai"),
                    required("satuan"),
                    required("sumber"),
                    optional("catatan")),
            List.of());

    static final List<Dataset> DATASETS = List.of(YATIM, STATISTIK);

    static final List<Indicator> INDICATORS = List.of(
            children("yatim.total", NEUTRAL, Map.of()),
            children("yatim.yatim", NEUTRAL, Map.of("jenis", Set.of("YATIM"))),
            children("yatim.piatu", NEUTRAL, Map.of("jenis", Set.of("PIATU"))),
            children("yatim.yatim_piatu", NEUTRAL, Map.of("jenis", Set.of("YATIM_PIATU"))),
            children("yatim.terdata", NEUTRAL, Map.of("status", Set.of("TERDATA"))),
            children("yatim.diusulkan", NEUTRAL, Map.of("status", Set.of("DIUSULKAN"))),
            children("yatim.menerima", MORE_IS_BETTER, Map.of("status", Set.of("MENERIMA"))),
            new Indicator(
                    "yatim.menerima_persen",
                    Dataset.YATIM,
                    "persen",
                    MORE_IS_BETTER,
                    1,
                    belowEighteen(Map.of("status", Set.of("MENERIMA"))),
                    Optional.of(belowEighteen(Map.of()))),
            new Indicator(
                    "yatim.usia18",
                    Dataset.YATIM,
                    "orang",
                    NEUTRAL,
                    0,
                    new Filter(Map.of("umur", Set.of(BAND_18))),
                    Optional.empty()));

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

    private Catalogue() {}

    private static Indicator children(String code, Indicator.Direction direction, Map<String, Set<String>> categories) {
        return new Indicator(code, Dataset.YATIM, ANAK, direction, 0, belowEighteen(categories), Optional.empty());
    }

    /** A person of 18 is still looked after while at school, but is no longer <em>anak</em>. */
    private static Filter belowEighteen(Map<String, Set<String>> categories) {
        var all = new HashMap<>(categories);
        all.put("umur", Set.copyOf(BANDS_OF_ANAK));
        return new Filter(all);
    }
}
