package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.Selection;
import java.util.List;
import java.util.Optional;

/**
 * What one page shows, read once.
 *
 * @param selection as the address asks
 * @param releases newest first
 * @param figures empty while nothing of the register is published
 */
record PageData(
        Place place,
        Selection selection,
        List<Release> releases,
        Optional<PlaceFigures> figures,
        List<PublishedFigure> published) {}
