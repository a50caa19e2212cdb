package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.PeriodFigure;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.FigureCard;
import id.go.padang.carano.shared.ui.Still;
import id.go.padang.carano.shared.ui.TrustBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The chosen sector: how far to believe it, its leading indicators in large, and all others on request. */
final class HeadlineCards extends Section {

    private static final int PERIODS = 8;

    private final PageData data;
    private final PlaceFigures figures;
    private final FigureWords words;
    private final PeopleLinks people;
    private final TrustBadge.Content trust;

    HeadlineCards(PageData data, PlaceFigures figures, PlacePage.Maker maker) {
        this.data = data;
        this.figures = figures;
        people = maker.people();
        words = new FigureWords(maker.texts(), getLocale());
        trust = maker.trust().of(figures.release(), figures.part(), getLocale());
        addClassName("headline");
        var leading = data.sector().leading(figures.release());
        var codes = leading.stream().map(Indicator::code).toList();
        var trends = maker.figures().trends(codes, data.place(), data.selection(), PERIODS);
        var cards = new Div();
        cards.addClassName("headline-group");
        figures.figures().stream()
                .filter(figure -> codes.contains(figure.indicator().code()))
                .sorted(java.util.Comparator.comparingInt(
                        figure -> codes.indexOf(figure.indicator().code())))
                .forEach(figure -> cards.add(card(figure, trends)));
        add(
                new H2(getTranslation("sector." + data.sector().name()) + " · "
                        + words.texts().period(getLocale(), figures.part().period())),
                new TrustBadge(trust),
                cards,
                new NativeDetails(getTranslation("sector.all", figures.figures().size()), all()));
    }

    private FigureCard card(Figure figure, Map<String, List<PeriodFigure>> trends) {
        var indicator = figure.indicator();
        var content = new FigureCard.Content(
                indicator.name().in(getLocale()),
                figure.value(),
                words.unit(indicator),
                indicator.digits(),
                indicator.isRate() ? words.margin(indicator, figure.now()) : "",
                trends.getOrDefault(indicator.code(), List.of()).stream()
                        .map(one -> one.measured().value())
                        .toList(),
                words.notes(figure, figures.part().period(), isWholeCity()),
                explanation(figure),
                List.of(new FigureCard.Link(href(indicator), getTranslation("sector.sheet"))));
        return new FigureCard(
                content,
                people.behind(indicator, figure.value(), data.place(), data.selection())
                        .map(href -> new FigureCard.Link(href, getTranslation("dashboard.behind"))));
    }

    private boolean isWholeCity() {
        return data.place().equals(Place.CITY);
    }

    private List<String> explanation(Figure figure) {
        var formats = new Formats(getLocale());
        var lines = new ArrayList<String>();
        lines.add(figure.indicator().definition().in(getLocale()));
        figure.denominator()
                .ifPresent(denominator -> lines.add(getTranslation(
                        "place.fraction",
                        formats.value(figure.numerator(), 0),
                        formats.value(denominator, 0),
                        figure.indicator()
                                .denominator()
                                .map(below -> formats.count(below.per()))
                                .orElse(""))));
        words.interval(figure.indicator(), figure.now().interval()).ifPresent(lines::add);
        lines.add(trust.age());
        lines.addAll(trust.lines());
        return lines;
    }

    private String href(Indicator indicator) {
        return DashboardNavigation.hrefToIndicator(indicator.code(), data.place(), data.selection());
    }

    /** Every indicator of the sector with the period and the year before. */
    private Component all() {
        var period = figures.part().period();
        var table = new NativeTable();
        table.addClassName("figure-table");
        var label = getTranslation("sector.all", figures.figures().size());
        table.getElement().setAttribute("aria-label", label);
        table.getHead()
                .add(new NativeTableRow(
                        header(getTranslation("sector.indicator")),
                        header(words.texts().period(getLocale(), period)),
                        header("±"),
                        header(words.texts().period(getLocale(), period.previous())),
                        header(words.texts().period(getLocale(), period.sameLastYear())),
                        header(getTranslation("sector.unit"))));
        Still.fill(table.getBody(), figures.figures().stream().map(this::line).toList());
        var frame = new Div();
        Still.fill(frame, List.of(table));
        frame.addClassName("figure-table-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", label);
        return frame;
    }

    private NativeTableRow line(Figure figure) {
        var indicator = figure.indicator();
        var name = new NativeTableHeaderCell(
                new Anchor(href(indicator), indicator.name().in(getLocale())));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                cell(indicator, figure.value()),
                new NativeTableCell(figure.now()
                        .interval()
                        .map(interval -> new Formats(getLocale()).number(interval.margin(), indicator.digits()))
                        .orElse("")),
                cell(indicator, figure.previous()),
                cell(indicator, figure.lastYear().value()),
                new NativeTableCell(words.unit(indicator)));
    }

    private NativeTableCell cell(Indicator indicator, Value value) {
        return new NativeTableCell(new Formats(getLocale()).value(value, indicator.digits()));
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
