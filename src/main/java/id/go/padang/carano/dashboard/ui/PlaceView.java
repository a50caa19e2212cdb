package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import java.util.Optional;

/** Reads the address, then the figures; an address that leads nowhere and one that is not yours look the same. */
abstract class PlaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureService figures;
    private final transient PlacePage.Maker pages;
    private String title = "";

    PlaceView(FigureService figures, PlacePage.Maker pages) {
        this.figures = figures;
        this.pages = pages;
    }

    /** The place that the address names; empty when there is no such place. */
    abstract Optional<Place> placeIn(BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        if (forwards(event)) {
            return;
        }
        var place = placeIn(event).filter(figures::mayOpen).orElseThrow(NotFoundException::new);
        var selection = figures.selection(
                        DashboardNavigation.single(event.getLocation().getQueryParameters()))
                .orElseThrow(NotFoundException::new);
        var page = pages.page(new PageData(
                place,
                selection,
                figures.releases(),
                figures.read(Dataset.YATIM, place, selection),
                figures.published(place, selection)));
        title = page.title();
        boolean drilled = getComponentCount() > 0;
        removeAll();
        add(page);
        if (drilled) {
            page.takeFocus();
        }
    }

    /** Whether the address only stands for another one, to which the event was sent on. */
    boolean forwards(BeforeEnterEvent event) {
        return false;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("dashboard.title", title);
    }
}
