package id.go.padang.carano.report.yatim;

import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;

/** What the report says of sample figures. */
public final class SampleYatim {

    private SampleYatim() {}

    public static Content content(
            Wording wording,
            PlaceFigures place,
            List<PlaceFigures> annex,
            List<KodeWilayah> closed,
            List<PublishedFigure> published,
            boolean smallCells) {
        return new YatimContent(wording, new YatimFigures(place, annex, closed, published), smallCells).content();
    }
}
