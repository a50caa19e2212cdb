package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.FigureCard;
import java.util.ArrayList;
import java.util.List;

/** The indicators in large: kinds first, then aid, then those who are 18 and so outside every total. */
final class HeadlineCards extends Section {

    private static final List<String> KINDS = List.of("total", "yatim", "piatu", "yatim_piatu");
    private static final List<String> AID = List.of("terdata", "diusulkan", "menerima", "menerima_persen");
    private static final List<String> OUTSIDE = List.of("usia18");

    private final PlaceFigures figures;
    private final Texts texts;

    HeadlineCards(PlaceFigures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        addClassName("headline");
        add(new H2(getTranslation("dashboard.cards")));
        add(group("kinds", KINDS), group("aid", AID), group("outside", OUTSIDE));
    }

    private Div group(String name, List<String> codes) {
        var group = new Div();
        group.addClassNames("headline-group", "headline-" + name);
        codes.forEach(code -> figure("yatim." + code).ifPresent(figure -> group.add(card(figure))));
        return group;
    }

    private java.util.Optional<Figure> figure(String code) {
        return figures.figures().stream()
                .filter(figure -> figure.indicator().code().equals(code))
                .findFirst();
    }

    private FigureCard card(Figure figure) {
        var indicator = figure.indicator();
        var key = "indicator." + indicator.code();
        return new FigureCard(new FigureCard.Content(
                getTranslation(key),
                figure.value(),
                indicator.denominator().isPresent() ? "%" : getTranslation("unit." + indicator.unit()),
                indicator.digits(),
                figure.previous(),
                texts.period(getLocale(), figures.part().period().previous()),
                explanation(figure, getTranslation(key + ".definition"))));
    }

    private List<String> explanation(Figure figure, String definition) {
        var formats = new Formats(getLocale());
        var lines = new ArrayList<String>();
        lines.add(definition);
        figure.denominator()
                .ifPresent(denominator -> lines.add(getTranslation(
                        "dashboard.fraction", written(formats, figure.numerator()), written(formats, denominator))));
        lines.add(getTranslation(
                "dashboard.trust",
                figures.part().sourceOpd(),
                texts.period(getLocale(), figures.part().period()),
                formats.date(figures.part().referenceDate()),
                Integer.toString(figures.release().number())));
        return lines;
    }

    private static String written(Formats formats, Value value) {
        return formats.value(value, 0);
    }
}
