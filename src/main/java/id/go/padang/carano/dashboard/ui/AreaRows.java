package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import java.util.List;
import java.util.Optional;

/** The areas below a place with their names and addresses, and the row that belongs to none of them. */
record AreaRows(PlaceFigures figures, Selection selection, PlaceNames names) {

    /** The areas, without the unmapped row. */
    List<AreaRow> areas() {
        return figures.children().stream().filter(row -> row.kode().isPresent()).toList();
    }

    Optional<AreaRow> unmapped() {
        return figures.children().stream().filter(row -> row.kode().isEmpty()).findFirst();
    }

    String name(AreaRow area) {
        return names.name(area.kode().orElseThrow());
    }

    Optional<String> href(AreaRow area) {
        return area.kode()
                .filter(kode -> area.mayOpen())
                .map(kode -> DashboardNavigation.hrefTo(new Place.Area(kode), selection));
    }
}
