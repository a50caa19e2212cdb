package id.go.padang.carano.report.yatim;

import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;

/**
 * Every figure of one letter, as its reader may see it.
 *
 * @param annex the kecamatan of the annex, in code order
 * @param closed kecamatan left out of the annex because the reader may not open them
 */
record YatimFigures(
        PlaceFigures place, List<PlaceFigures> annex, List<KodeWilayah> closed, List<PublishedFigure> published) {}
