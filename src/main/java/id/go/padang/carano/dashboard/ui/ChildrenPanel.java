package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.shared.MapScale;
import id.go.padang.carano.shared.ValueOrder;
import id.go.padang.carano.shared.ui.AreaMap;
import id.go.padang.carano.shared.ui.ChartPanel;
import id.go.padang.carano.shared.ui.ChartSpec;
import id.go.padang.carano.shared.ui.MapSpec;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The areas below by one indicator, as bars; a click or Enter on a bar opens the area. */
final class ChildrenPanel extends Section {

    private enum Order {
        VALUE,
        CODE
    }

    private final PlaceAddress address;
    private final Indicator indicator;
    private final FigureWords words;
    private final Select<Indicator> measure = new Select<>();
    private final Div drawing = new Div();
    private final List<ChartSpec.Point> points;
    private final List<String> sources;

    ChildrenPanel(PageData data, PlaceFigures figures, Indicator indicator, PlacePage.Maker maker) {
        this.address = data.address();
        this.indicator = indicator;
        words = new FigureWords(maker.texts(), getLocale());
        points = figures.children().stream()
                .filter(row -> row.kode().isPresent())
                .map(row -> point(row, maker.names()))
                .toList();
        sources = sources(data, figures, maker, getLocale());
        addClassNames("panel", "children-panel");
        var tools = new Div(measures(figures), order());
        tools.addClassName("panel-tools");
        var body = new Div(map(figures, maker), drawing);
        body.addClassName("children-body");
        add(new H2(getTranslation("dashboard.children." + level(figures.place()).name())), tools, body);
        draw(Order.VALUE);
    }

    /** The level of the areas below. */
    static Level level(Place place) {
        return place.equals(Place.CITY) || place instanceof Place.Constituency ? Level.KECAMATAN : Level.KELURAHAN;
    }

    void takeFocus() {
        measure.focus();
    }

    private ChartSpec.Point point(AreaRow row, PlaceNames names) {
        var kode = row.kode().orElseThrow();
        return new ChartSpec.Point(row.mayOpen() ? kode.value() : "", names.name(kode), row.value(indicator.code()));
    }

    private static List<String> sources(PageData data, PlaceFigures figures, PlacePage.Maker maker, Locale locale) {
        var part = figures.part();
        return List.of(
                maker.names().title(locale, data.place()),
                maker.texts()
                        .get(
                                locale,
                                "place.map.source",
                                part.sourceOpd(),
                                maker.texts().period(locale, part.period()),
                                Integer.toString(figures.release().number())));
    }

    private Component map(PlaceFigures figures, PlacePage.Maker maker) {
        var boundaries = maker.boundaries();
        var areas = figures.children().stream()
                .filter(row -> row.kode().isPresent())
                .map(row -> {
                    var kode = row.kode().orElseThrow();
                    return new MapSpec.Area(
                            kode.value(),
                            maker.names().name(kode),
                            row.value(indicator.code()),
                            row.mayOpen(),
                            boundaries.shape(kode).geoJson());
                })
                .toList();
        return new AreaMap(MapSpec.of(
                                indicator.name().in(getLocale()),
                                words.unit(indicator),
                                indicator.digits(),
                                MapScale.SEQUENTIAL,
                                areas)
                        .withCaption(getTranslation(boundaries.captionKey()))
                        .withSources(sources))
                .onChoose(this::open);
    }

    private Component measures(PlaceFigures figures) {
        measure.setLabel(getTranslation("dashboard.measure"));
        measure.setItems(figures.release().indicators(indicator.dataset()));
        measure.setItemLabelGenerator(one -> one.name().in(getLocale()));
        measure.setValue(indicator);
        measure.addClassName("measure-select");
        measure.addValueChangeListener(change ->
                address.with(address.choice().by(change.getValue().code())).open());
        return measure;
    }

    private Component order() {
        var order = new Select<Order>();
        order.setLabel(getTranslation("dashboard.order"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(one -> getTranslation("dashboard.order." + one.name()));
        order.setValue(Order.VALUE);
        order.addValueChangeListener(change -> draw(change.getValue()));
        return order;
    }

    private void draw(Order order) {
        var sorted = switch (order) {
            case VALUE ->
                points.stream()
                        .sorted(Comparator.comparing(ChartSpec.Point::value, ValueOrder.DESCENDING))
                        .toList();
            case CODE -> points;
        };
        drawing.removeAll();
        drawing.add(new ChartPanel(
                        new ChartSpec.BarChart(
                                indicator.name().in(getLocale()), words.unit(indicator), indicator.digits(), sorted),
                        sources)
                .onChoose(this::open));
    }

    private void open(String kode) {
        address.at(new Place.Area(new KodeWilayah(kode))).open();
    }
}
