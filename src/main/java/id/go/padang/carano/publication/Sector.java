package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of work in the order the mission names them, each with the indicators that lead; text key {@code sector.<name>}. */
public enum Sector {
    KEMISKINAN(
            Dataset.KESEJAHTERAAN,
            "kesejahteraan.desil_1_per_1000",
            "kesejahteraan.desil_1",
            "kesejahteraan.desil_1_per_1000",
            "kesejahteraan.desil_1_2",
            "kesejahteraan.verval_persen"),
    PENGANGGURAN(
            Dataset.PENGANGGUR,
            "penganggur.per_1000",
            "penganggur.total",
            "penganggur.per_1000",
            "penganggur.12_bulan_persen",
            "penganggur.belum_pernah_bekerja"),
    YATIM(
            Dataset.YATIM,
            "yatim.per_1000",
            "yatim.total",
            "yatim.per_1000",
            "yatim.menerima_persen",
            "yatim.yatim_piatu"),
    TANAH(
            Dataset.TANAH,
            "tanah.bersertipikat_persen",
            "tanah.total",
            "tanah.bersertipikat_persen",
            "tanah.sengketa_per_1000",
            "tanah.luas"),
    PENDUDUK(
            Dataset.PENDUDUK,
            "penduduk.total",
            "penduduk.total",
            "penduduk.kk",
            "penduduk.anak_persen",
            "penduduk.lansia_persen"),
    PERISTIWA(
            Dataset.PERISTIWA,
            "peristiwa.lahir",
            "peristiwa.lahir",
            "peristiwa.mati",
            "peristiwa.datang",
            "peristiwa.pindah");

    private static final int CARDS = 4;

    private final String dataset;
    private final String comparing;
    private final List<String> leading;

    Sector(String dataset, String comparing, String... leading) {
        this.dataset = dataset;
        this.comparing = comparing;
        this.leading = List.of(leading);
    }

    /** The sector of a dataset. */
    public static Optional<Sector> of(String dataset) {
        return Arrays.stream(values())
                .filter(sector -> sector.dataset.equals(dataset))
                .findFirst();
    }

    /** The register it is read from. */
    public String dataset() {
        return dataset;
    }

    /** The indicators of its cards; others of the dataset in place of those that a release does not know. */
    public List<Indicator> leading(Release release) {
        return Stream.concat(
                        leading.stream().flatMap(code -> release.indicator(code).stream()),
                        release.indicators(dataset).stream())
                .distinct()
                .limit(CARDS)
                .toList();
    }

    /** The indicator that areas are compared by unless the reader chooses another; empty when a release has none. */
    public Optional<Indicator> comparing(Release release) {
        return release.indicator(comparing)
                .or(() -> release.indicators(dataset).stream().findFirst());
    }
}
