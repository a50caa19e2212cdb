package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Addresses of area pages. */
final class DashboardNavigation {

    static final String WILAYAH = "wilayah";
    static final String DAPIL = "dapil";
    static final String INDIKATOR = "indikator";

    private DashboardNavigation() {}

    /** The page of a place with the figures of one release and period. */
    public static String hrefTo(Place place, Selection selection) {
        var query = parameters(selection).getQueryString();
        return query.isEmpty() ? path(place) : path(place) + "?" + query;
    }

    static String path(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> WILAYAH + "/" + kode;
            case Place.Constituency(var dapil) -> DAPIL + "/" + dapil.number();
        };
    }

    /** The page of an indicator, over the areas of a place. */
    static String hrefToIndicator(String code, Place place, Selection selection) {
        var parameters = new LinkedHashMap<String, String>();
        switch (place) {
            case Place.Area(var kode) -> parameters.put(WILAYAH, kode.value());
            case Place.Constituency(var dapil) -> parameters.put(DAPIL, Integer.toString(dapil.number()));
        }
        parameters.putAll(selection.parameters());
        return INDIKATOR + "/" + code + "?" + QueryParameters.simple(parameters).getQueryString();
    }

    static QueryParameters parameters(Selection selection) {
        return QueryParameters.simple(selection.parameters());
    }

    /** The single parameters of an address; of a name that stands twice, the first. */
    static Map<String, String> single(QueryParameters query) {
        var single = new LinkedHashMap<String, String>();
        query.getParameters().forEach((name, values) -> single.put(name, values.getFirst()));
        return single;
    }
}
