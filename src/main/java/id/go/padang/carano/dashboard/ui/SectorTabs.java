package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.shared.ui.StatusBadge;
import id.go.padang.carano.shared.ui.Still;
import id.go.padang.carano.shared.ui.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sectors side by side, each with its first figure: an overview, and the way into each of them. */
final class SectorTabs extends Nav {

    private final PageData data;
    private final PlacePage.Maker maker;
    private Optional<Anchor> current = Optional.empty();

    SectorTabs(PageData data, PlacePage.Maker maker) {
        this.data = data;
        this.maker = maker;
        addClassName("sector-tabs");
        getElement().setAttribute("aria-label", getTranslation("sector.tabs"));
        for (Sector sector : Sector.values()) {
            add(tab(sector));
        }
    }

    void takeFocus() {
        current.ifPresent(tab -> tab.getElement().callJsFunction("focus"));
    }

    private Component tab(Sector sector) {
        var tab = new Anchor(data.address()
                .with(data.address().choice().in(sector.dataset()))
                .href());
        tab.addClassName("sector-tab");
        var parts = new ArrayList<Component>();
        parts.add(span("sector-name", getTranslation("sector." + sector.name())));
        data.of(sector.dataset())
                .ifPresentOrElse(
                        figures -> addFigures(parts, sector, figures),
                        () -> parts.add(span("sector-note", getTranslation("sector.nothing"))));
        Still.fill(tab, parts);
        if (sector == data.sector()) {
            tab.getElement().setAttribute("aria-current", "true");
            current = Optional.of(tab);
        }
        return tab;
    }

    private void addFigures(List<Component> parts, Sector sector, PlaceFigures figures) {
        leading(sector, figures).ifPresent(figure -> {
            var words = new FigureWords(maker.texts(), getLocale());
            var number =
                    new Span(new ValueText(figure.value(), figure.indicator().digits()));
            number.addClassName("sector-number");
            var change = words.change(
                    figure,
                    maker.texts().period(getLocale(), figures.part().period().previous()));
            var moved = span("sector-note", change.text());
            moved.addClassName("tone-" + change.tone().name().toLowerCase(Locale.ROOT));
            parts.add(number);
            parts.add(span("sector-note", figure.indicator().name().in(getLocale())));
            parts.add(moved);
        });
        if (unfiltered(sector)) {
            parts.add(span("sector-note", getTranslation("filter.unfiltered")));
        }
        if (Trust.freshness(figures.release(), figures.part()).stale()) {
            parts.add(new StatusBadge(StatusBadge.Kind.ATTENTION, getTranslation("trust.stale")));
        }
    }

    private boolean unfiltered(Sector sector) {
        var asked = data.selection().filter();
        return !maker.figures().applied(sector.dataset(), data.selection()).equals(asked);
    }

    private static Optional<Figure> leading(Sector sector, PlaceFigures figures) {
        return sector.leading(figures.release()).stream()
                .findFirst()
                .flatMap(indicator -> figures.figures().stream()
                        .filter(figure -> figure.indicator().code().equals(indicator.code()))
                        .findFirst());
    }

    private static Span span(String look, String text) {
        var span = new Span(text);
        span.addClassName(look);
        return span;
    }
}
