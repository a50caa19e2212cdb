package id.go.padang.carano.report;

/** Who an official document may be passed on to; the names stand on paper. */
public enum Classification {
    BIASA,
    TERBATAS,
    RAHASIA
}
