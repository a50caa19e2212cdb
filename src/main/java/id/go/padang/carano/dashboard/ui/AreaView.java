package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.wilayah.KodeWilayah;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The page of an area; without a code, of the area where the account starts to read. */
@Route(DashboardNavigation.WILAYAH + "/:kode?")
@Menu(title = "dashboard.menu", order = 10, icon = "areas")
@RolesAllowed("READ_FIGURES")
class AreaView extends PlaceView {

    private final transient CurrentAccount currentAccount;

    AreaView(FigureService figures, PlacePage.Maker pages, CurrentAccount currentAccount) {
        super(figures, pages);
        this.currentAccount = currentAccount;
    }

    @Override
    boolean forwards(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("kode").isPresent()) {
            return false;
        }
        event.forwardTo(
                DashboardNavigation.path(new Place.Area(currentAccount.get().home())));
        return true;
    }

    @Override
    Optional<Place> placeIn(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("kode")
                .flatMap(KodeWilayah::parse)
                .map(Place.Area::new);
    }
}
