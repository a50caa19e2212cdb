package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;

/** Sends a council account to its constituency; staff of the whole council to the first. */
@Route(DashboardNavigation.DAPIL)
@Menu(title = "dashboard.menu.dapil", order = 11, icon = "areas")
@RolesAllowed("ROLE_DEWAN")
class OwnDapilView extends Div implements BeforeEnterObserver {

    private final transient CurrentAccount currentAccount;
    private final transient WilayahService wilayahService;

    OwnDapilView(CurrentAccount currentAccount, WilayahService wilayahService) {
        this.currentAccount = currentAccount;
        this.wilayahService = wilayahService;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var dapil = currentAccount
                .get()
                .dapil()
                .orElseGet(() -> wilayahService.dapil().getFirst());
        event.forwardTo(DashboardNavigation.path(new Place.Constituency(dapil)));
    }
}
