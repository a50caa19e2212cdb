package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.shared.ui.HiddenReason;
import id.go.padang.carano.shared.ui.Legend;
import id.go.padang.carano.shared.ui.ShareLink;
import id.go.padang.carano.shared.ui.ValueText;
import java.util.List;
import java.util.Optional;

/** One indicator: what it says here, how its areas rank, how it moved, how its dataset splits, what it means. */
final class IndicatorPage extends Div {

    private final Tools tools;
    private final PageAddress address;
    private final H1 heading;

    /** @param comparison empty when the shown release does not count the indicator */
    IndicatorPage(Tools tools, PageAddress address, Indicator indicator, Optional<Comparison> comparison) {
        this.tools = tools;
        this.address = address;
        heading = new H1(indicator.name().in(getLocale()));
        heading.getElement().setAttribute("tabindex", "-1");
        addClassNames("carano-page", "place-page", "indicator-page");
        add(new Breadcrumb(List.of(
                new Breadcrumb.Step(getTranslation("analysis.list"), Optional.of(IndicatorAddress.LIST)),
                new Breadcrumb.Step(indicator.name().in(getLocale()), Optional.empty()))));
        comparison.ifPresentOrElse(this::addFigures, () -> addWaiting(indicator));
    }

    /** Puts the reader at the top of the new page. */
    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    private void addFigures(Comparison comparison) {
        var head = new Header(heading, new Div(new ShareLink(() -> fixed(comparison))));
        head.addClassName("place-head");
        add(head, new SelectionBar(tools, address, comparison), headline(comparison));
        if (comparison.areas().isEmpty()) {
            add(new Paragraph(getTranslation("analysis.ranking.none")));
        } else {
            add(new MapPanel(tools, address, comparison));
            add(new RankingPanel(tools, address, comparison));
        }
        add(new TrendPanel(tools, address, comparison));
        add(new CrossPanel(tools, address, comparison));
        if (comparison.areas().size() > 1) {
            add(new QuadrantPanel(tools, address, comparison));
        }
        add(new DefinitionSheet(
                tools, comparison.indicator(), Optional.of(comparison.part().sourceOpd())));
        add(new Legend());
    }

    private void addWaiting(Indicator indicator) {
        add(heading, new Paragraph(getTranslation("analysis.waiting")));
        add(new DefinitionSheet(tools, indicator, Optional.empty()));
    }

    private Component headline(Comparison comparison) {
        var indicator = comparison.indicator();
        var words = new DefinitionWords(tools.texts(), getLocale());
        var formats = new Formats(getLocale());
        boolean counts = RankingPanel.onlyCounts(comparison);
        var value = counts ? comparison.whole().numerator() : comparison.whole().value();
        var number = new Div(new ValueText(value, counts ? 0 : indicator.digits()));
        if (value instanceof Value.Known && !counts) {
            number.add(" " + words.sign(indicator));
        }
        number.addClassName("indicator-number");
        var line = new Div(number, new Paragraph(tools.places().title(getLocale(), comparison.place())));
        if (value instanceof Value.Suppressed) {
            line.add(new HiddenReason());
        }
        if (counts) {
            line.add(new Paragraph(getTranslation("analysis.count")));
        } else {
            line.add(fraction(comparison.whole()), before(comparison));
        }
        line.add(new Paragraph(getTranslation(
                "dashboard.trust",
                comparison.part().sourceOpd(),
                tools.texts().period(getLocale(), comparison.part().period()),
                formats.date(comparison.part().referenceDate()),
                Integer.toString(comparison.release().number()))));
        line.addClassNames("panel", "indicator-headline");
        return line;
    }

    private Paragraph fraction(Figure whole) {
        var formats = new Formats(getLocale());
        var fraction = new Paragraph();
        whole.denominator()
                .ifPresentOrElse(
                        below -> fraction.setText(getTranslation(
                                "analysis.fraction", formats.value(whole.numerator(), 0), formats.value(below, 0))),
                        () -> fraction.setVisible(false));
        return fraction;
    }

    private Paragraph before(Comparison comparison) {
        return new Paragraph(getTranslation(
                "analysis.change.before." + comparison.whole().change(),
                tools.texts().period(getLocale(), comparison.part().period().previous()),
                new Formats(getLocale())
                        .value(
                                comparison.whole().previous(),
                                comparison.indicator().digits())));
    }

    // the newest today is another one tomorrow
    private String fixed(Comparison comparison) {
        return address.now()
                .with(new Selection(
                        Optional.of(comparison.release().number()),
                        Optional.of(comparison.part().period()),
                        address.now().selection().filter()))
                .href();
    }
}
