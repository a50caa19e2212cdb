package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;

/** What figures are read for: an area, or a constituency as the sum of its kecamatan. */
public sealed interface Place {

    record Area(KodeWilayah kode) implements Place {}

    record Constituency(Dapil dapil) implements Place {}
}
