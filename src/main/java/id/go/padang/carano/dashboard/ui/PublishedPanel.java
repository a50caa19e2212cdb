package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.indicator.Series;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.ChartPanel;
import id.go.padang.carano.shared.ui.ChartSpec;
import id.go.padang.carano.shared.ui.StatusBadge;
import id.go.padang.carano.shared.ui.Still;
import java.util.List;
import java.util.stream.IntStream;

/** Figures that others published: as they are, with source and year, apart from the registers' own. */
final class PublishedPanel extends Section {

    private static final int YEARS_OF_A_TREND = 3;
    private static final List<String> TRENDS = List.of("kemiskinan", "tpt");

    private final Texts texts;
    private final Formats formats;
    private final PlaceNames names;
    private final boolean several;

    /** @param names says whose figures they are, where they are of several areas */
    PublishedPanel(List<PublishedFigure> figures, List<Series> series, Texts texts, PlaceNames names) {
        this.texts = texts;
        this.names = names;
        several = figures.stream().map(PublishedFigure::wilayah).distinct().count() > 1;
        formats = new Formats(getLocale());
        addClassNames("panel", "published");
        add(
                new StatusBadge(StatusBadge.Kind.OFFICIAL, getTranslation("dashboard.published.badge")),
                new H2(getTranslation("dashboard.published")),
                new Paragraph(getTranslation("dashboard.published.note")));
        var trends = new Div();
        trends.addClassName("published-trends");
        for (var code : TRENDS) {
            var ofCode = figures.stream()
                    .filter(figure -> figure.indicator().equals(code))
                    .toList();
            if (!several
                    && ofCode.stream().map(PublishedFigure::year).distinct().count() >= YEARS_OF_A_TREND) {
                trends.add(trend(code, ofCode));
            }
        }
        if (trends.getComponentCount() > 0) {
            add(trends);
        }
        var newest = PublishedFigure.newestOfEach(figures);
        var latest = series.stream()
                .flatMap(one ->
                        newest.stream().filter(figure -> figure.indicator().equals(one.code())))
                .toList();
        add(table(latest));
        if (figures.size() > latest.size()) {
            add(new NativeDetails(getTranslation("dashboard.published.all", figures.size()), table(figures)));
        }
    }

    private Component trend(String code, List<PublishedFigure> figures) {
        var unit = unit(figures.getFirst());
        int digits = figures.stream()
                .mapToInt(figure -> figure.value().scale())
                .max()
                .orElse(0);
        int first = figures.stream().mapToInt(PublishedFigure::year).min().orElseThrow();
        int last = figures.stream().mapToInt(PublishedFigure::year).max().orElseThrow();
        var name = getTranslation("statistik." + code);
        var points = IntStream.rangeClosed(first, last)
                .mapToObj(year -> new ChartSpec.Point("", Integer.toString(year), in(year, figures)))
                .toList();
        return new Div(
                new H3(name + " (" + unit + ")"),
                new ChartPanel(
                        new ChartSpec.Trend(name, unit, digits, points),
                        figures.stream().map(PublishedFigure::source).distinct().toList()));
    }

    private String unit(PublishedFigure figure) {
        return texts.find(getLocale(), "statistik.unit." + figure.unit()).orElse(figure.unit());
    }

    private static Value in(int year, List<PublishedFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.year() == year)
                .findFirst()
                .map(figure -> Value.of(figure.value()))
                .orElse(Value.missing());
    }

    private Component table(List<PublishedFigure> figures) {
        var table = new NativeTable();
        table.addClassName("figure-table");
        table.getHead()
                .add(new NativeTableRow(
                        header("dashboard.published.name"),
                        header("dashboard.published.year"),
                        header("dashboard.published.value"),
                        header("dashboard.published.unit"),
                        sourceHeader()));
        Still.fill(table.getBody(), figures.stream().map(this::line).toList());
        var frame = new Div(table);
        frame.addClassNames("figure-table-frame", "published-table");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("dashboard.published"));
        return frame;
    }

    private NativeTableHeaderCell sourceHeader() {
        var cell = header("dashboard.published.source");
        cell.addClassName("published-source");
        return cell;
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow line(PublishedFigure figure) {
        var name = new NativeTableHeaderCell((several ? names.name(figure.wilayah()) + ": " : "")
                + getTranslation("statistik." + figure.indicator()));
        name.getElement().setAttribute("scope", "row");
        var source = new NativeTableCell(
                figure.note().isBlank() ? figure.source() : figure.source() + " (" + figure.note() + ")");
        source.addClassName("published-source");
        return new NativeTableRow(
                name,
                new NativeTableCell(Integer.toString(figure.year())),
                new NativeTableCell(
                        formats.number(figure.value(), figure.value().scale())),
                new NativeTableCell(unit(figure)),
                source);
    }
}
