package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.ValueOrder;
import id.go.padang.carano.shared.ui.ChartPanel;
import id.go.padang.carano.shared.ui.ChartSpec;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.Comparator;
import java.util.List;

/** The areas below as bars; a click or Enter on a bar opens the area. */
final class ChildrenChart extends Section {

    private static final List<String> MEASURES =
            List.of(TableColumns.TOTAL, "jenis.YATIM", "jenis.PIATU", "jenis.YATIM_PIATU");

    private enum Order {
        VALUE,
        CODE
    }

    private final AreaRows areas;
    private final Selection selection;
    private final Select<String> measure = new Select<>();
    private final Select<Order> order = new Select<>();
    private final Div drawing = new Div();

    ChildrenChart(PlaceFigures figures, AreaRows areas, Selection selection) {
        this.areas = areas;
        this.selection = selection;
        addClassName("panel");
        measure.setLabel(getTranslation("dashboard.measure"));
        measure.setItems(MEASURES);
        measure.setItemLabelGenerator(code -> getTranslation("dashboard.column." + code));
        measure.setValue(MEASURES.getFirst());
        measure.addValueChangeListener(change -> draw());
        order.setLabel(getTranslation("dashboard.order"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(one -> getTranslation("dashboard.order." + one.name()));
        order.setValue(Order.VALUE);
        order.addValueChangeListener(change -> draw());
        var tools = new Div(measure, order);
        tools.addClassName("panel-tools");
        add(new H2(getTranslation("dashboard.children." + level(figures.place()).name())), tools, drawing);
        draw();
    }

    /** The level of the areas below. */
    static id.go.padang.carano.wilayah.Level level(Place place) {
        return place.equals(new Place.Area(KodeWilayah.KOTA_PADANG)) || place instanceof Place.Constituency
                ? id.go.padang.carano.wilayah.Level.KECAMATAN
                : id.go.padang.carano.wilayah.Level.KELURAHAN;
    }

    private void draw() {
        var code = measure.getValue();
        var points = areas.areas().stream()
                .sorted(comparator(code))
                .map(area -> new ChartSpec.Point(
                        area.mayOpen() ? area.kode().orElseThrow().value() : "", areas.name(area), area.value(code)))
                .toList();
        drawing.removeAll();
        drawing.add(new ChartPanel(new ChartSpec.BarChart(
                        getTranslation("dashboard.column." + code), getTranslation("unit.anak"), 0, points))
                .onChoose(this::open));
    }

    private Comparator<AreaRow> comparator(String code) {
        return switch (order.getValue()) {
            case VALUE -> Comparator.comparing(area -> area.value(code), ValueOrder.DESCENDING);
            case CODE -> Comparator.comparing(area -> area.kode().orElseThrow());
        };
    }

    private void open(String kode) {
        UI.getCurrentOrThrow()
                .navigate(
                        DashboardNavigation.path(new Place.Area(new KodeWilayah(kode))),
                        DashboardNavigation.parameters(selection));
    }
}
