package id.go.padang.carano.wilayah;

/**
 * One area in a drawing of a given size, for documents.
 *
 * @param path SVG path data, filled by the even-odd rule
 * @param x of the point for a label, from the left
 * @param y from the top
 */
public record DrawnArea(KodeWilayah kode, String path, double x, double y) {}
