package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Period;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Addresses of area pages. */
final class DashboardNavigation {

    static final String WILAYAH = "wilayah";
    static final String DAPIL = "dapil";
    static final String RELEASE = "rilis";
    static final String PERIOD = "periode";

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

    static QueryParameters parameters(Selection selection) {
        var parameters = new LinkedHashMap<String, String>();
        selection.release().ifPresent(number -> parameters.put(RELEASE, Integer.toString(number)));
        selection.period().ifPresent(period -> parameters.put(PERIOD, period.code()));
        return QueryParameters.simple(parameters);
    }

    /** What the query asks for; empty when it asks for something that cannot exist. */
    static Optional<Selection> selection(QueryParameters query) {
        try {
            return Optional.of(new Selection(
                    query.getSingleParameter(RELEASE).map(Integer::valueOf),
                    query.getSingleParameter(PERIOD).map(Period::parse)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
