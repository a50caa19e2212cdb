package id.go.padang.carano.report.place;

import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.publication.Shift;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Every figure of the city's summary, as its reader may see it.
 *
 * @param pages one per register, in the order they are printed
 * @param moved what moved most since the release before
 * @param kecamatan the registers of every kecamatan of the annex, in code order
 * @param closed kecamatan left out of the annex because the reader may not open them
 * @param smallCells the datasets whose small cells are open
 */
record CityFigures(
        List<PlaceFigures> pages,
        List<Shift> moved,
        List<PublishedFigure> published,
        SequencedMap<KodeWilayah, List<PlaceFigures>> kecamatan,
        List<KodeWilayah> closed,
        Set<String> smallCells) {}
