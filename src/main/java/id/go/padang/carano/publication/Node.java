package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;

/** A place that cells belong to: an area, or the share of an area that no area below it holds. */
record Node(KodeWilayah kode, boolean unmapped) {

    static Node of(KodeWilayah kode) {
        return new Node(kode, false);
    }

    static Node unmappedIn(KodeWilayah kode) {
        return new Node(kode, true);
    }

    /** What a place is the sum of. */
    static List<Node> of(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> List.of(of(kode));
            case Place.Constituency(var dapil) ->
                dapil.kecamatan().stream().map(Node::of).toList();
        };
    }
}
