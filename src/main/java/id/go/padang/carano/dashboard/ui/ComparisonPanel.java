package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Interval;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.SimilarArea;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ValueOrder;
import id.go.padang.carano.shared.ui.Still;
import id.go.padang.carano.shared.ui.StripMark;
import id.go.padang.carano.shared.ui.ValueText;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A place beside the places it lies in, its neighbours and the areas most like it; what chance may explain is not called a difference. */
final class ComparisonPanel extends Section {

    private static final int SIMILAR = 5;

    private final PageData data;
    private final Indicator indicator;
    private final PlacePage.Maker maker;
    private final Map<Place, Figure> figures;
    private final Figure own;
    private final BigDecimal most;

    private ComparisonPanel(
            PageData data,
            Indicator indicator,
            PlacePage.Maker maker,
            List<Place> above,
            List<Place> beside,
            List<SimilarArea> similar,
            Map<Place, Figure> figures,
            Figure own) {
        this.data = data;
        this.indicator = indicator;
        this.maker = maker;
        this.figures = figures;
        this.own = own;
        most = figures.values().stream()
                .flatMap(figure -> Stream.concat(
                        figure.now().interval().map(Interval::high).stream(),
                        figure.value() instanceof Value.Known(var amount) ? Stream.of(amount) : Stream.of()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        addClassNames("panel", "comparison");
        add(
                new H2(getTranslation("compare.title", indicator.name().in(getLocale()))),
                new Paragraph(getTranslation("compare.note")));
        var known = above.stream().filter(figures::containsKey).toList();
        var peers = Stream.concat(Stream.of(data.place()), beside.stream())
                .filter(figures::containsKey)
                .sorted(Comparator.comparing(place -> figure(place).value(), ValueOrder.DESCENDING))
                .toList();
        var parts = new Div();
        parts.addClassName("comparison-parts");
        var both = new ArrayList<Component>();
        both.add(new Div(
                new H3(getTranslation("compare.beside")),
                table(
                        "compare.beside",
                        Stream.concat(known.stream(), peers.stream()).toList())));
        if (!similar.isEmpty()) {
            both.add(similar(similar));
        }
        Still.fill(parts, both);
        add(parts);
    }

    /** Empty when there is nothing the reader may compare the place with. */
    static Optional<ComparisonPanel> of(PageData data, Indicator indicator, PlacePage.Maker maker) {
        var place = data.place();
        var around = around(data, indicator, maker);
        var above = indicator.isRate()
                ? Stream.concat(maker.names().above(place).stream(), around.keySet().stream())
                        .toList()
                : List.<Place>of();
        var beside = maker.names().besides(place);
        var similar = place instanceof Place.Area(var kode)
                ? maker.figures().similar(kode, data.selection(), SIMILAR)
                : List.<SimilarArea>of();
        var all = new ArrayList<>(List.of(place));
        all.addAll(above);
        all.addAll(beside);
        similar.forEach(area -> all.add(new Place.Area(area.kode())));
        var figures = new HashMap<>(maker.figures().figures(indicator.code(), all, data.selection()));
        around.forEach(figures::putIfAbsent);
        return figures.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(figures.get(place))
                        .map(own -> new ComparisonPanel(data, indicator, maker, above, beside, similar, figures, own));
    }

    /** What a reader may know of areas that are closed to him: their rates over everybody, nothing that is filtered. */
    private static Map<Place, Figure> around(PageData data, Indicator indicator, PlacePage.Maker maker) {
        if (!data.selection().filter().equals(Filter.ALL)) {
            return Map.of();
        }
        var closed = new LinkedHashMap<>(maker.figures().around(indicator.code(), data.place(), data.selection()));
        closed.keySet().removeIf(maker.figures()::mayOpen);
        return closed;
    }

    private Component similar(List<SimilarArea> areas) {
        var formats = new Formats(getLocale());
        var places = areas.stream()
                .map(area -> (Place) new Place.Area(area.kode()))
                .filter(figures::containsKey)
                .toList();
        var list = new ArrayList<String>();
        for (var area : areas) {
            list.add(getTranslation(
                    "compare.profile",
                    maker.names().name(area.kode()),
                    formats.count(area.population()),
                    formats.number(BigDecimal.valueOf(area.childShare()), 1),
                    formats.number(BigDecimal.valueOf(area.oldShare()), 1),
                    formats.number(BigDecimal.valueOf(area.familySize()), 2)));
        }
        return new Div(
                new H3(getTranslation("compare.similar")),
                table("compare.similar", places),
                new Paragraph(getTranslation("compare.similar.how")),
                new Paragraph(String.join("; ", list) + "."));
    }

    private Component table(String label, List<Place> places) {
        var table = new NativeTable();
        table.addClassName("strip-table");
        table.getElement().setAttribute("aria-label", getTranslation(label));
        Still.fill(table.getBody(), places.stream().map(this::line).toList());
        return table;
    }

    private NativeTableRow line(Place place) {
        var figure = figure(place);
        var here = place.equals(data.place());
        var text = maker.names().shortTitle(getLocale(), place);
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(
                here || !maker.figures().mayOpen(place)
                        ? new Span(text)
                        : new Anchor(data.address().at(place).href(), text));
        var interval = figure.now().interval();
        var number = new NativeTableCell(new ValueText(figure.value(), indicator.digits()));
        interval.ifPresent(between -> {
            var margin = new Span(" ±" + new Formats(getLocale()).number(between.margin(), indicator.digits()));
            margin.addClassName("margin");
            number.add(margin);
        });
        var line = new NativeTableRow(
                name,
                new NativeTableCell(new StripMark(
                        figure.value(),
                        interval.map(Interval::low),
                        interval.map(Interval::high),
                        most,
                        own.value() instanceof Value.Known(var amount) ? Optional.of(amount) : Optional.empty())),
                number,
                new NativeTableCell(getTranslation(
                        here ? "compare.here" : "compare.is." + figure.now().since(own.now()))));
        if (here) {
            line.addClassName("here");
        } else if (isAbove(place)) {
            line.addClassName("above");
        }
        return line;
    }

    private Figure figure(Place place) {
        return Optional.ofNullable(figures.get(place)).orElseThrow();
    }

    private boolean isAbove(Place place) {
        return place instanceof Place.Area(KodeWilayah kode)
                && !(data.place() instanceof Place.Area(var own) && own.level() == kode.level());
    }
}
