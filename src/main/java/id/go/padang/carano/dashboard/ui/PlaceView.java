package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.publication.Sector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the address, then the figures; an address that leads nowhere and one that is not yours look the same. */
abstract class PlaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureService figures;
    private final transient PlacePage.Maker pages;
    private transient @Nullable PlaceAddress shown;
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
        var parameters = DashboardNavigation.single(event.getLocation().getQueryParameters());
        var selection = figures.selection(parameters).orElseThrow(NotFoundException::new);
        var address = new PlaceAddress(place, selection, Choice.of(parameters));
        var page = pages.page(read(address), below(place));
        title = page.title();
        removeAll();
        add(page);
        if (shown != null) {
            page.takeFocus(shown);
        }
        shown = address;
    }

    private PlacePage.Below below(Place place) {
        return shown != null && shown.place().equals(place)
                ? PlacePage.Below.AT_ONCE
                : PlacePage.Below.AFTER_THE_FIRST_SCREEN;
    }

    private PageData read(PlaceAddress address) {
        var all = figures.readAll(address.place(), address.selection());
        return new PageData(
                address,
                figures.releases(),
                all,
                address.choice().sector().flatMap(Sector::of).orElseGet(() -> first(all)),
                published(address));
    }

    // others publish nothing about a constituency, but about its kecamatan
    private List<PublishedFigure> published(PlaceAddress address) {
        return switch (address.place()) {
            case Place.Area area -> figures.published(area, address.selection());
            case Place.Constituency(var dapil) ->
                dapil.kecamatan().stream()
                        .sorted()
                        .flatMap(kode -> figures.published(new Place.Area(kode), address.selection()).stream())
                        .toList();
        };
    }

    private static Sector first(List<PlaceFigures> all) {
        return Arrays.stream(Sector.values())
                .filter(sector -> all.stream()
                        .anyMatch(figures -> figures.part().dataset().equals(sector.dataset())))
                .findFirst()
                .orElse(Sector.KEMISKINAN);
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
