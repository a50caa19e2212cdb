package id.go.padang.carano.indicator;

import java.util.List;

/** The statistics of others that {@code statistik} may carry. */
final class AllSeries {

    static final List<Series> ALL = List.of(
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

    private AllSeries() {}
}
