package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.KodeWilayah;

/**
 * An indicator in one of several areas that are compared.
 *
 * @param mayOpen whether this reader may drill into the area
 */
public record AreaFigure(KodeWilayah kode, boolean mayOpen, Figure figure) {}
