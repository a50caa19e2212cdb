package id.go.padang.carano.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.MapScale;
import id.go.padang.carano.shared.ui.AreaMap;
import id.go.padang.carano.shared.ui.MapSpec;
import id.go.padang.carano.wilayah.BoundaryService;
import id.go.padang.carano.wilayah.Level;
import java.util.List;
import java.util.Optional;

/** The areas below in the colours of one field's leading figure; which field, the reader chooses. */
final class BriefingMap extends Section {

    /** What a map asks. */
    @org.springframework.stereotype.Component
    record Sources(FigureService figures, BoundaryService boundaries, BriefingWords words) {}

    private final Place place;
    private final Level level;
    private final Sources sources;
    private Optional<AreaMap> map = Optional.empty();

    BriefingMap(Place place, Sources sources) {
        this.place = place;
        this.sources = sources;
        level = place instanceof Place.Area(var kode) && kode.level() != Level.KOTA ? Level.KELURAHAN : Level.KECAMATAN;
        addClassNames("panel", "briefing-map");
        var field = new Select<Sector>();
        field.setLabel(getTranslation("workspace.map.choose"));
        field.setItems(Sector.values());
        field.setItemLabelGenerator(sector -> getTranslation("sector." + sector.name()));
        field.addValueChangeListener(change -> show(change.getValue()));
        add(field);
        field.setValue(Sector.KEMISKINAN);
    }

    /** Whether there are areas below to draw. */
    static boolean draws(Place place) {
        return !(place instanceof Place.Area(var kode)) || kode.level() != Level.KELURAHAN;
    }

    private void show(Sector sector) {
        leading(sector)
                .map(this::spec)
                .ifPresent(spec -> map.ifPresentOrElse(drawn -> drawn.show(spec), () -> {
                    var drawn = new AreaMap(spec)
                            .onChoose(kode -> UI.getCurrentOrThrow().navigate("wilayah/" + kode));
                    map = Optional.of(drawn);
                    add(drawn);
                }));
    }

    private Optional<Comparison> leading(Sector sector) {
        return sources.figures().releases().stream()
                .findFirst()
                .flatMap(sector::comparing)
                .flatMap(indicator -> sources.figures().compare(indicator.code(), place, level, Selection.NEWEST));
    }

    private MapSpec spec(Comparison comparison) {
        var words = sources.words();
        var indicator = comparison.indicator();
        var areas = comparison.areas().stream()
                .map(area -> new MapSpec.Area(
                        area.kode().value(),
                        words.titles().name(area.kode()),
                        area.figure().value(),
                        area.mayOpen(),
                        sources.boundaries().shape(area.kode()).geoJson()))
                .toList();
        return MapSpec.of(
                        indicator.name().in(getLocale()),
                        indicator.unit().equals(id.go.padang.carano.indicator.Indicator.PERCENT)
                                ? "%"
                                : words.unit(getLocale(), indicator),
                        indicator.digits(),
                        MapScale.SEQUENTIAL,
                        areas)
                .withCaption(getTranslation(sources.boundaries().captionKey()))
                .withSources(List.of(getTranslation(
                        "place.map.source",
                        comparison.part().sourceOpd(),
                        words.texts().period(getLocale(), comparison.part().period()),
                        Integer.toString(comparison.release().number()))));
    }
}
