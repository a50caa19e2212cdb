package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.shared.MapScale;
import id.go.padang.carano.shared.ui.AreaMap;
import id.go.padang.carano.shared.ui.MapSpec;
import id.go.padang.carano.wilayah.KodeWilayah;

/** The areas in the colours of their values; choosing one leads to its own areas under the same filters. */
final class MapPanel extends Section {

    MapPanel(Tools tools, PageAddress address, Comparison comparison) {
        addClassName("panel");
        var indicator = comparison.indicator();
        boolean counts = RankingPanel.onlyCounts(comparison);
        var areas = comparison.areas().stream()
                .map(area -> new MapSpec.Area(
                        area.kode().value(),
                        tools.places().name(area.kode()),
                        counts ? area.figure().numerator() : area.figure().value(),
                        area.mayOpen(),
                        tools.boundaries().shape(area.kode()).geoJson()))
                .toList();
        var spec = MapSpec.of(
                        indicator.name().in(getLocale()),
                        counts
                                ? getTranslation("analysis.count")
                                : new DefinitionWords(tools.texts(), getLocale()).sign(indicator),
                        counts ? 0 : indicator.digits(),
                        MapScale.SEQUENTIAL,
                        areas)
                .withCaption(getTranslation(tools.boundaries().captionKey()))
                .withSources(new SourceLines(tools.texts(), getLocale())
                        .of(
                                comparison.release(),
                                comparison.part(),
                                tools.indicators().dataset(indicator.dataset()),
                                address.now().selection().filter()));
        add(
                new H2(getTranslation("analysis.map")),
                new AreaMap(spec)
                        .onChoose(kode -> address.open(address.now().at(new Place.Area(new KodeWilayah(kode))))));
    }
}
