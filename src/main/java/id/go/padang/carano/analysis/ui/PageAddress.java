package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Where the reader is, while parts of the page change their own share of it. */
final class PageAddress {

    private IndicatorAddress now;

    PageAddress(IndicatorAddress now) {
        this.now = now;
    }

    IndicatorAddress now() {
        return now;
    }

    /** Goes to another state of the page. */
    void open(IndicatorAddress next) {
        UI.getCurrentOrThrow().navigate(next.path(), next.query());
    }

    /** Writes what a part of the page shows into the address and leaves the rest of the page as it is. */
    void note(IndicatorAddress next) {
        now = next;
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(next.path(), next.query()));
    }
}
