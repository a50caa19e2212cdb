package id.go.padang.carano.publication;

/**
 * How much readers lose with a cell, beside its size: more with a higher area, and more with a total than with a share
 * of it. So a kecamatan's total is hidden only where nothing below would do.
 */
final class Weight {

    private static final long KECAMATAN = 4;
    private static final long KOTA = 30;
    private static final long TOTAL = 4;

    private Weight() {}

    static long of(CellTable.Key key) {
        return level(key.node()) * (key.measure().endsWith(Measures.TOTAL) ? TOTAL : 1);
    }

    // what no area holds belongs to nobody's page
    private static long level(Node node) {
        if (node.unmapped()) {
            return 1;
        }
        return switch (node.kode().level()) {
            case KOTA -> KOTA;
            case KECAMATAN -> KECAMATAN;
            case KELURAHAN -> 1;
        };
    }
}
