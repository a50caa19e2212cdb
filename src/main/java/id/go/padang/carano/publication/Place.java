package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.Optional;

/** What figures are read for: an area, or a constituency as the sum of its kecamatan. */
public sealed interface Place {

    Place CITY = new Area(KodeWilayah.KOTA_PADANG);

    /** The code of an area; a constituency has none. */
    default Optional<KodeWilayah> area() {
        return this instanceof Area(var kode) ? Optional.of(kode) : Optional.empty();
    }

    record Area(KodeWilayah kode) implements Place {}

    record Constituency(Dapil dapil) implements Place {}
}
