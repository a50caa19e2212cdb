package id.go.padang.carano.report;

/**
 * One row of a table of areas, every figure already written out.
 *
 * @param section the kecamatan a row of the annex stands under; empty in the letter
 * @param sum whether the row adds up the rows above it
 */
record AreaLine(
        String section,
        String name,
        boolean sum,
        String total,
        String yatim,
        String piatu,
        String yatimPiatu,
        String to4,
        String to6,
        String to12,
        String to15,
        String to17,
        String at18,
        String terdata,
        String diusulkan,
        String menerima) {}
