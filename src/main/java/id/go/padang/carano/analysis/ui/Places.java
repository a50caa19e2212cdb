package id.go.padang.carano.analysis.ui;

import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceTitles;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What places are called, and which the reader may choose. */
@Component
class Places {

    private final WilayahService wilayahService;
    private final FigureService figures;
    private final PlaceTitles titles;

    Places(WilayahService wilayahService, FigureService figures, PlaceTitles titles) {
        this.wilayahService = wilayahService;
        this.figures = figures;
        this.titles = titles;
    }

    String name(KodeWilayah kode) {
        return titles.name(kode);
    }

    String title(Locale locale, Place place) {
        return titles.title(locale, place);
    }

    /** Every place that is open to the reader: city, constituencies, kecamatan, kelurahan. */
    List<Place> open() {
        return Stream.concat(
                        wilayahService.dapil().stream().map(Place.Constituency::new),
                        wilayahService.all().stream().map(area -> new Place.Area(area.kode())))
                .map(Place.class::cast)
                .filter(figures::mayOpen)
                .toList();
    }
}
