package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.go.padang.carano.analysis.Quadrant;
import id.go.padang.carano.analysis.Quadrants;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Target;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.PictureButtons;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The areas by this indicator and another one: where both are bad, where one is, where neither. */
final class QuadrantPanel extends Section {

    private final Tools tools;
    private final PageAddress address;
    private final Comparison one;
    private final Div body = new Div();
    private final DefinitionWords words;
    private final Formats formats;

    QuadrantPanel(Tools tools, PageAddress address, Comparison one) {
        this.tools = tools;
        this.address = address;
        this.one = one;
        words = new DefinitionWords(tools.texts(), getLocale());
        formats = new Formats(getLocale());
        addClassName("panel");
        body.addClassName("quadrant-body");
        add(new H2(getTranslation("analysis.quadrant")));
        if (Quadrants.fits(one.indicator().direction())) {
            add(new Paragraph(getTranslation("analysis.quadrant.note")), body);
            draw();
        } else {
            add(new Paragraph(getTranslation("analysis.quadrant.neutral")));
        }
    }

    private void draw() {
        body.removeAll();
        body.add(pickers());
        second().flatMap(code -> tools.figures()
                        .compare(
                                code,
                                one.place(),
                                address.now().level(),
                                address.now().selection()))
                .ifPresentOrElse(this::show, () -> body.add(new Paragraph(getTranslation("analysis.quadrant.choose"))));
    }

    private Optional<String> second() {
        return address.now()
                .second()
                .filter(code -> others().stream().anyMatch(other -> other.code().equals(code)));
    }

    private List<Indicator> others() {
        return one.release().indicators().stream()
                .filter(other -> Quadrants.fits(other.direction()))
                .filter(other -> !other.code().equals(one.indicator().code()))
                .toList();
    }

    private Component pickers() {
        var box = new ComboBox<Indicator>(getTranslation("analysis.quadrant.second"));
        box.setItems(others());
        box.setItemLabelGenerator(other -> other.name().in(getLocale()));
        box.setClearButtonVisible(true);
        box.setWidth("min(28rem, 100%)");
        box.setValue(second().flatMap(one.release()::indicator).orElse(null));
        box.addValueChangeListener(change -> {
            address.note(address.now()
                    .against(
                            Optional.ofNullable(change.getValue()).map(Indicator::code),
                            address.now().againstTarget()));
            draw();
        });
        var target = new Checkbox(
                getTranslation("analysis.quadrant.target"), address.now().againstTarget());
        target.addValueChangeListener(change -> {
            address.note(address.now().against(address.now().second(), change.getValue()));
            draw();
        });
        var pickers = new Div(box, target);
        pickers.addClassName("panel-tools");
        return pickers;
    }

    private void show(Comparison other) {
        var x = threshold(one);
        var y = threshold(other);
        if (x.isEmpty() || y.isEmpty()) {
            body.add(new Paragraph(getTranslation(
                    address.now().againstTarget() ? "analysis.quadrant.noTarget" : "analysis.quadrant.noValue")));
            return;
        }
        var quadrants = Quadrants.of(one.areas(), x.get(), other.areas(), y.get());
        var drawing = new ScatterDrawing(
                axis(one), axis(other), quadrants, kode -> tools.places().name(kode));
        var label = getTranslation("analysis.quadrant.picture", axis(one), axis(other));
        var sources = sources(thresholds(other, x.get(), y.get()));
        var picture =
                new Div(drawing.component(label), new PictureButtons(label, () -> drawing.picture(label, sources)));
        picture.addClassName("scatter-frame");
        var lists = new Div();
        lists.addClassName("quadrant-lists");
        for (Quadrant quadrant : Quadrant.values()) {
            lists.add(list(quadrant, quadrants.in(quadrant), other));
        }
        var both = new Div(picture, lists);
        both.addClassName("quadrant-both");
        body.add(new Paragraph(thresholds(other, x.get(), y.get())), both);
        if (!quadrants.without().isEmpty()) {
            body.add(new Paragraph(getTranslation(
                    "analysis.quadrant.without",
                    quadrants.without().stream().map(tools.places()::name).collect(Collectors.joining(", ")))));
        }
    }

    private List<String> sources(String thresholds) {
        var lines = new ArrayList<>(List.of(tools.places().title(getLocale(), one.place()), thresholds));
        lines.addAll(new SourceLines(tools.texts(), getLocale())
                .of(
                        one.release(),
                        one.part(),
                        tools.indicators().dataset(one.indicator().dataset()),
                        address.now().selection().filter()));
        return lines;
    }

    private String thresholds(Comparison other, Quadrants.Threshold x, Quadrants.Threshold y) {
        return getTranslation(
                address.now().againstTarget() ? "analysis.quadrant.at.target" : "analysis.quadrant.at.place",
                one.indicator().name().in(getLocale()),
                amount(one, x.value()),
                other.indicator().name().in(getLocale()),
                amount(other, y.value()),
                tools.texts().period(getLocale(), one.part().period()),
                tools.texts().period(getLocale(), other.part().period()));
    }

    private Optional<Quadrants.Threshold> threshold(Comparison comparison) {
        var indicator = comparison.indicator();
        Optional<BigDecimal> value = address.now().againstTarget()
                ? indicator.target(comparison.part().period().year()).map(Target::value)
                : comparison.whole().value() instanceof Value.Known(var amount) && indicator.isRate()
                        ? Optional.of(amount)
                        : average(comparison);
        return value.map(limit -> new Quadrants.Threshold(limit, indicator.direction()));
    }

    // a count of the whole place is no measure for a part of it; what the parts have on average is
    private static Optional<BigDecimal> average(Comparison comparison) {
        var known = comparison.areas().stream()
                .flatMap(area -> area.figure().value() instanceof Value.Known(var amount)
                        ? java.util.stream.Stream.of(amount)
                        : java.util.stream.Stream.empty())
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(known.size()), 6, java.math.RoundingMode.HALF_UP));
    }

    private Component list(Quadrant quadrant, List<Quadrants.Dot> dots, Comparison other) {
        var list = new UnorderedList();
        for (Quadrants.Dot dot : dots) {
            var numbers = " " + formats.number(dot.x(), one.indicator().digits()) + " · "
                    + formats.number(dot.y(), other.indicator().digits());
            var item = new ListItem();
            if (dot.mayOpen()) {
                var link = new Anchor(
                        IndicatorAddress.hrefTo(
                                new Place.Area(dot.kode()), address.now().selection()),
                        tools.places().name(dot.kode()));
                link.setRouterIgnore(false);
                item.add(link);
                item.add(numbers);
            } else {
                item.setText(tools.places().name(dot.kode()) + numbers);
            }
            list.add(item);
        }
        var block = new Div(
                new H3(getTranslation("analysis.quadrant." + quadrant.name(), formats.count(dots.size()))),
                dots.isEmpty() ? new Paragraph(getTranslation("analysis.quadrant.empty")) : list);
        block.addClassNames("quadrant-list", "quadrant-" + quadrant.name().toLowerCase(java.util.Locale.ROOT));
        return block;
    }

    private String amount(Comparison comparison, BigDecimal amount) {
        return formats.number(amount, comparison.indicator().digits()) + "\u00a0" + words.sign(comparison.indicator());
    }

    private String axis(Comparison comparison) {
        return comparison.indicator().name().in(getLocale()) + " (" + words.sign(comparison.indicator()) + ")";
    }
}
