package id.go.padang.carano.wilayah;

/**
 * How one area is drawn.
 *
 * @param areaKm2 measured on this shape
 * @param geoJson a GeoJSON feature: the code as its id, {@code properties.at} the point for a label, longitude and
 *     latitude with five decimals, outer rings clockwise as d3-geo wants them
 */
public record Shape(KodeWilayah kode, double areaKm2, String geoJson) {}
