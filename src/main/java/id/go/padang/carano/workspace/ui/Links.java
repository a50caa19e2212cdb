package id.go.padang.carano.workspace.ui;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Place;

/** Addresses on other floors; the first page links to many of them and knows none by class. */
final class Links {

    private Links() {}

    static String place(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> "wilayah/" + kode;
            case Place.Constituency(var dapil) -> "dapil/" + dapil.number();
        };
    }

    static String indicator(Indicator indicator, Place place) {
        return "indikator/" + indicator.code()
                + switch (place) {
                    case Place.Area(var kode) -> "?wilayah=" + kode;
                    case Place.Constituency(var dapil) -> "?dapil=" + dapil.number();
                };
    }
}
