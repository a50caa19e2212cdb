package id.go.padang.carano.wilayah;

/** The three levels of the city. */
public enum Level {
    KOTA,
    KECAMATAN,
    KELURAHAN
}
