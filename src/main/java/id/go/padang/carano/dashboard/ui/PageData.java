package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.publication.Selection;
import java.util.List;
import java.util.Optional;

/**
 * What one page shows, read once. Pages are made from it and must not keep it: it holds the figures of every area
 * below.
 *
 * @param releases newest first
 * @param all every dataset of which something is published
 * @param sector the one that was chosen
 */
record PageData(
        PlaceAddress address,
        List<Release> releases,
        List<PlaceFigures> all,
        Sector sector,
        List<PublishedFigure> published) {

    Place place() {
        return address.place();
    }

    Selection selection() {
        return address.selection();
    }

    /** The release that all figures come from; empty while nothing is published. */
    Optional<Release> release() {
        return all.stream().findFirst().map(PlaceFigures::release);
    }

    Optional<PlaceFigures> of(String dataset) {
        return all.stream()
                .filter(figures -> figures.part().dataset().equals(dataset))
                .findFirst();
    }

    /** The figures of the chosen sector. */
    Optional<PlaceFigures> chosen() {
        return of(sector.dataset());
    }

    /** The indicator that areas are compared by: the reader's own choice where the sector has it. */
    Optional<Indicator> measure() {
        return release()
                .flatMap(release -> address.choice()
                        .measure()
                        .flatMap(release::indicator)
                        .filter(indicator -> indicator.dataset().equals(sector.dataset()))
                        .or(() -> sector.comparing(release)));
    }
}
