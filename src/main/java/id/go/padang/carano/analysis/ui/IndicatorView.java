package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Revision;
import id.go.padang.carano.publication.Comparison;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One indicator over the areas of a place. */
@Route(IndicatorAddress.LIST + "/:kode")
@RolesAllowed("READ_FIGURES")
@StyleSheet("styles/analysis.css")
class IndicatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Tools tools;
    private final transient AddressReader addresses;
    private String title = "";

    IndicatorView(Tools tools, AddressReader addresses) {
        this.tools = tools;
        this.addresses = addresses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("kode").orElse("");
        var address =
                addresses.read(code, event.getLocation().getQueryParameters()).orElseThrow(NotFoundException::new);
        var comparison = tools.figures().compare(code, address.place(), address.level(), address.selection());
        var indicator =
                comparison.map(Comparison::indicator).or(() -> newest(code)).orElseThrow(NotFoundException::new);
        var page = new IndicatorPage(tools, new PageAddress(address), indicator, comparison);
        title = indicator.name().in(getLocale());
        boolean drilled = getComponentCount() > 0;
        removeAll();
        add(page);
        if (drilled) {
            page.takeFocus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.title", title);
    }

    private Optional<Indicator> newest(String code) {
        return tools.indicators().history(code).stream().findFirst().map(Revision::indicator);
    }
}
