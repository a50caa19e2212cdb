package id.go.padang.carano.report.place;

import id.go.padang.carano.publication.PeriodFigure;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every figure of a profile, as its reader may see it.
 *
 * @param pages one per register, in the order they are printed
 * @param above the open places it lies in, from the nearest to the city, each with its registers
 * @param trends by code of indicator, oldest period first
 * @param among the areas that a map shows it among; empty where it has areas below
 * @param smallCells the datasets whose small cells are open
 */
record ProfileFigures(
        Place place,
        List<PlaceFigures> pages,
        List<Above> above,
        Map<String, List<PeriodFigure>> trends,
        List<PublishedFigure> published,
        List<KodeWilayah> among,
        Set<String> smallCells) {

    /** A place that the profile's lies in. */
    record Above(Place place, List<PlaceFigures> pages) {}
}
