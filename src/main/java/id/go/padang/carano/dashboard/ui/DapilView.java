package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The page of a constituency of the latest election. */
@Route(DashboardNavigation.DAPIL + "/:number")
@RolesAllowed("READ_FIGURES")
class DapilView extends PlaceView {

    private final transient WilayahService wilayahService;

    DapilView(FigureService figures, PlacePage.Maker pages, WilayahService wilayahService) {
        super(figures, pages);
        this.wilayahService = wilayahService;
    }

    @Override
    Optional<Place> placeIn(BeforeEnterEvent event) {
        var number = event.getRouteParameters().get("number").orElse("");
        return wilayahService.dapil().stream()
                .filter(dapil -> Integer.toString(dapil.number()).equals(number))
                .findFirst()
                .map(Place.Constituency::new);
    }
}
