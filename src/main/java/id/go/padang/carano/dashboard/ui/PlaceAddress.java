package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import java.util.LinkedHashMap;

/** Where a reader is: everything an address says, so that every link of a page can change one thing and keep the rest. */
record PlaceAddress(Place place, Selection selection, Choice choice) {

    String href() {
        var query = parameters().getQueryString();
        var path = DashboardNavigation.path(place);
        return query.isEmpty() ? path : path + "?" + query;
    }

    void open() {
        UI.getCurrentOrThrow().navigate(DashboardNavigation.path(place), parameters());
    }

    PlaceAddress at(Place other) {
        return new PlaceAddress(other, selection, choice);
    }

    PlaceAddress with(Selection other) {
        return new PlaceAddress(place, other, choice);
    }

    PlaceAddress with(Filter filter) {
        return with(selection.with(filter));
    }

    PlaceAddress with(Choice other) {
        return new PlaceAddress(place, selection, other);
    }

    private QueryParameters parameters() {
        var all = new LinkedHashMap<>(selection.parameters());
        all.putAll(choice.parameters());
        return QueryParameters.simple(all);
    }
}
