package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.wilayah.Level;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the address of an indicator's page says.
 *
 * @param place whose areas are compared
 * @param level of the areas
 * @param second the other indicator of the quadrants
 * @param againstTarget whether quadrants are cut at the targets rather than at the place's own values
 */
record IndicatorAddress(
        String code,
        Place place,
        Level level,
        Selection selection,
        Optional<String> second,
        boolean againstTarget,
        CrossChoice cross) {

    static final String LIST = "indikator";
    static final String WILAYAH = "wilayah";
    static final String DAPIL = "dapil";
    static final String LEVEL = "tingkat";
    static final String SECOND = "dan";
    static final String THRESHOLD = "batas";
    static final String TARGET = "target";

    IndicatorAddress with(Selection other) {
        return new IndicatorAddress(code, place, level, other, second, againstTarget, cross);
    }

    IndicatorAddress with(Filter filter) {
        return with(selection.with(filter));
    }

    IndicatorAddress at(Place other) {
        return new IndicatorAddress(code, other, levelBelow(other), selection, second, againstTarget, cross);
    }

    IndicatorAddress with(Level other) {
        return new IndicatorAddress(code, place, other, selection, second, againstTarget, cross);
    }

    IndicatorAddress against(Optional<String> other, boolean target) {
        return new IndicatorAddress(code, place, level, selection, other, target, cross);
    }

    IndicatorAddress with(CrossChoice other) {
        return new IndicatorAddress(code, place, level, selection, second, againstTarget, other);
    }

    String path() {
        return LIST + "/" + code;
    }

    String href() {
        return path() + "?" + query().getQueryString();
    }

    QueryParameters query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        switch (place) {
            case Place.Area(var kode) -> parameters.put(WILAYAH, kode.value());
            case Place.Constituency(var dapil) -> parameters.put(DAPIL, Integer.toString(dapil.number()));
        }
        if (level != levelBelow(place)) {
            parameters.put(LEVEL, level.name().toLowerCase(Locale.ROOT));
        }
        second.ifPresent(other -> parameters.put(SECOND, other));
        if (againstTarget) {
            parameters.put(THRESHOLD, TARGET);
        }
        parameters.putAll(cross.parameters());
        parameters.putAll(selection.parameters());
        return QueryParameters.simple(parameters);
    }

    /** The page of a place; its module links here, so this one cannot link to it by name. */
    static String hrefTo(Place place, Selection selection) {
        var path = switch (place) {
            case Place.Area(var kode) -> WILAYAH + "/" + kode;
            case Place.Constituency(var dapil) -> DAPIL + "/" + dapil.number();
        };
        var query = QueryParameters.simple(selection.parameters()).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** One level below the place; a kelurahan has none below it and keeps its own. */
    static Level levelBelow(Place place) {
        return place.equals(Place.CITY) || place instanceof Place.Constituency ? Level.KECAMATAN : Level.KELURAHAN;
    }
}
