package id.go.padang.carano.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.publication.Change;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Measured;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.HiddenReason;
import id.go.padang.carano.shared.ui.Sparkline;
import id.go.padang.carano.shared.ui.StatusBadge;
import id.go.padang.carano.shared.ui.ValueText;
import id.go.padang.carano.workspace.Briefing;
import id.go.padang.carano.workspace.Briefing.Card;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One field: the leading figure in large, three more in a line each, and how far they can be trusted. */
final class SectorCard extends Article {

    private final Card card;
    private final Place place;
    private final BriefingWords words;
    private final Formats formats = new Formats(getLocale());

    SectorCard(Card card, Place place, BriefingWords words) {
        this.card = card;
        this.place = place;
        this.words = words;
        addClassName("sector-card");
        var name = new H3(getTranslation("sector." + card.sector().name()));
        add(name);
        card.lines().stream().findFirst().ifPresent(leading -> add(leading(leading)));
        card.lines().stream().skip(1).forEach(figure -> add(line(figure)));
        card.around().ifPresent(around -> add(around(around)));
        add(trust());
    }

    private Component leading(Figure figure) {
        var indicator = figure.indicator();
        var number = new Div(new ValueText(figure.value(), indicator.digits()));
        if (figure.value() instanceof Value.Known) {
            number.add(unit(indicator));
        }
        var trend = card.trend().stream().map(Measured::value).toList();
        if (Sparkline.shows(trend)) {
            number.add(
                    new Sparkline(getTranslation("card.trend", indicator.name().in(getLocale())), trend));
        }
        number.addClassName("sector-number");
        var label =
                new Anchor(Links.indicator(indicator, place), indicator.name().in(getLocale()));
        label.addClassName("sector-label");
        var leading = new Div(number, label);
        leading.add(figure.value() instanceof Value.Suppressed ? new HiddenReason() : change(figure));
        indicator
                .target(card.part().period().year())
                .ifPresent(target -> leading.add(new Span(getTranslation(
                        "workspace.target",
                        Integer.toString(target.year()),
                        formats.number(target.value(), indicator.digits())))));
        leading.addClassName("sector-leading");
        return leading;
    }

    private Component line(Figure figure) {
        var indicator = figure.indicator();
        var label =
                new Anchor(Links.indicator(indicator, place), indicator.name().in(getLocale()));
        var value = new Span(new ValueText(figure.value(), indicator.digits()));
        if (figure.value() instanceof Value.Known) {
            value.add(unit(indicator));
        }
        value.addClassName("sector-value");
        var line = new Div(label, value);
        line.addClassName("sector-line");
        return line;
    }

    private Component around(Briefing.Around around) {
        var indicator = around.here().indicator();
        var lines = new Div(new Span(indicator.name().in(getLocale())));
        around.above()
                .forEach((area, figure) -> lines.add(new Span(getTranslation(
                        "workspace.around",
                        words.titles().title(getLocale(), area),
                        formats.value(figure.value(), indicator.digits()),
                        getTranslation("compare.is." + around.here().now().since(figure.now()))))));
        lines.addClassName("sector-around");
        return lines;
    }

    private Span unit(Indicator indicator) {
        var unit = new Span(
                indicator.unit().equals(Indicator.PERCENT) ? "\u00a0%" : " " + words.unit(getLocale(), indicator));
        unit.addClassName("unit");
        return unit;
    }

    private Component change(Figure figure) {
        var change = figure.change();
        boolean hidden = figure.value() instanceof Value.Suppressed || figure.previous() instanceof Value.Suppressed;
        var text = new Span(getTranslation(hidden ? "card.change.hidden" : "workspace.change." + change));
        text.addClassName("sector-change");
        if (change == Change.UP || change == Change.DOWN) {
            var direction = figure.indicator().direction();
            if (direction != Direction.NEUTRAL) {
                boolean good = (change == Change.UP) == (direction == Direction.MORE_IS_BETTER);
                text.addClassName(good ? "verdict-good" : "verdict-bad");
            }
        }
        return text;
    }

    private Component trust() {
        var part = card.part();
        var line = new Div(new Span(words.texts().period(getLocale(), part.period())));
        line.addClassName("sector-trust");
        if (part.rows() > 0) {
            line.add(new Span(getTranslation(
                    "workspace.accepted",
                    formats.percent(
                            BigDecimal.valueOf(part.accepted() * 100)
                                    .divide(BigDecimal.valueOf(part.rows()), 3, RoundingMode.HALF_UP),
                            1))));
        }
        card.lateSince()
                .ifPresent(since ->
                        line.add(new StatusBadge(StatusBadge.Kind.ATTENTION, getTranslation("workspace.late"))));
        return line;
    }
}
