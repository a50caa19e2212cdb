package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.KodeWilayah;

/** A place that cells belong to: an area, or the share of an area that no area below it holds. */
record Node(KodeWilayah kode, boolean unmapped) {

    static Node of(KodeWilayah kode) {
        return new Node(kode, false);
    }

    static Node unmappedIn(KodeWilayah kode) {
        return new Node(kode, true);
    }
}
