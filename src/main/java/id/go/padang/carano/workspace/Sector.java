package id.go.padang.carano.workspace;

import id.go.padang.carano.indicator.Dataset;
import java.util.List;

/** The fields that leaders watch, the most urgent first; text key {@code sector.<name>}. */
public enum Sector {
    KEMISKINAN(
            Dataset.KESEJAHTERAAN,
            "kesejahteraan.desil_1_2",
            "kesejahteraan.desil_1",
            "kesejahteraan.desil_1_2_per_1000",
            "kesejahteraan.verval_persen"),
    PENGANGGURAN(
            Dataset.PENGANGGUR,
            "penganggur.total",
            "penganggur.per_1000",
            "penganggur.12_bulan_persen",
            "penganggur.belum_pernah_bekerja"),
    YATIM(Dataset.YATIM, "yatim.total", "yatim.per_1000", "yatim.menerima_persen", "yatim.terdata"),
    TANAH(Dataset.TANAH, "tanah.bersertipikat_persen", "tanah.sengketa", "tanah.total", "tanah.kaum"),
    PENDUDUK(Dataset.PENDUDUK, "penduduk.total", "penduduk.kk", "penduduk.ketergantungan", "penduduk.lansia_persen");

    private final String dataset;
    private final List<String> indicators;

    Sector(String dataset, String... indicators) {
        this.dataset = dataset;
        this.indicators = List.of(indicators);
    }

    /** The register it is read from. */
    public String dataset() {
        return dataset;
    }

    /** What a card says of it, the leading figure first. */
    public List<String> indicators() {
        return indicators;
    }
}
