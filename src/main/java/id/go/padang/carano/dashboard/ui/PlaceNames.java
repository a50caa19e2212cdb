package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceTitles;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What places are called and which other places lie around them. */
@Component
class PlaceNames {

    private final WilayahService wilayahService;
    private final FigureService figures;
    private final PlaceTitles titles;

    PlaceNames(WilayahService wilayahService, FigureService figures, PlaceTitles titles) {
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

    /** The way down; what the reader may not open is plain text. */
    List<Breadcrumb.Step> way(Locale locale, PlaceAddress address) {
        var steps = new ArrayList<Breadcrumb.Step>();
        switch (address.place()) {
            case Place.Area(var kode) ->
                wilayahService
                        .pathTo(kode)
                        .forEach(area -> steps.add(step(locale, new Place.Area(area.kode()), address)));
            case Place.Constituency ignored -> {
                steps.add(step(locale, new Place.Area(KodeWilayah.KOTA_PADANG), address));
                steps.add(new Breadcrumb.Step(title(locale, address.place()), Optional.empty()));
            }
        }
        return List.copyOf(steps);
    }

    /** The areas that a place lies in and the reader may open, the smallest first. */
    List<Place> above(Place place) {
        return switch (place) {
            case Place.Area(var kode) ->
                wilayahService.pathTo(kode).reversed().stream()
                        .map(area -> new Place.Area(area.kode()))
                        .filter(other -> !other.equals(place) && figures.mayOpen(other))
                        .map(Place.class::cast)
                        .toList();
            case Place.Constituency ignored ->
                Stream.of(Place.CITY).filter(figures::mayOpen).toList();
        };
    }

    /** Areas or constituencies beside this one that the reader may open. */
    List<Place> besides(Place place) {
        return switch (place) {
            case Place.Area(var kode) ->
                kode.parent().stream()
                        .flatMap(parent -> wilayahService.childrenOf(parent).stream())
                        .map(area -> new Place.Area(area.kode()))
                        .filter(other -> !other.equals(place) && figures.mayOpen(other))
                        .map(Place.class::cast)
                        .toList();
            case Place.Constituency ignored ->
                wilayahService.dapil().stream()
                        .map(Place.Constituency::new)
                        .filter(other -> !other.equals(place) && figures.mayOpen(other))
                        .map(Place.class::cast)
                        .toList();
        };
    }

    /** Every other place of the same level that the reader may open. */
    List<Place> alike(Place place) {
        return switch (place) {
            case Place.Area(var kode) ->
                wilayahService.all().stream()
                        .filter(area -> area.level() == kode.level())
                        .map(area -> new Place.Area(area.kode()))
                        .filter(other -> !other.equals(place) && figures.mayOpen(other))
                        .map(Place.class::cast)
                        .toList();
            case Place.Constituency ignored -> besides(place);
        };
    }

    /** The name without its level, as it stands in a list of its like. */
    String shortTitle(Locale locale, Place place) {
        return switch (place) {
            case Place.Area(var kode) -> name(kode);
            case Place.Constituency ignored -> title(locale, place);
        };
    }

    private Breadcrumb.Step step(Locale locale, Place.Area area, PlaceAddress address) {
        return new Breadcrumb.Step(
                area.kode().level() == Level.KOTA ? title(locale, area) : name(area.kode()),
                Optional.of(area)
                        .filter(figures::mayOpen)
                        .map(open -> address.at(open).href()));
    }
}
