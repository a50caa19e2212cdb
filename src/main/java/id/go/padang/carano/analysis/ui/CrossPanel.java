package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Indicator.Measure;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.Crosstab;
import id.go.padang.carano.shared.ui.FigureTable;
import java.util.List;
import java.util.Optional;

/** The dataset behind the indicator, split freely by one dimension or by two. */
final class CrossPanel extends Section {

    private final Tools tools;
    private final PageAddress address;
    private final Comparison comparison;
    private final Dataset dataset;
    private final DefinitionWords words;
    private final Div body = new Div();

    CrossPanel(Tools tools, PageAddress address, Comparison comparison) {
        this.tools = tools;
        this.address = address;
        this.comparison = comparison;
        dataset = tools.indicators().dataset(comparison.indicator().dataset());
        words = new DefinitionWords(tools.texts(), getLocale());
        addClassName("panel");
        body.addClassName("cross-body");
        add(
                new H2(getTranslation("analysis.cross", words.dataset(dataset.code()))),
                new Paragraph(getTranslation(mayCross() ? "analysis.cross.note" : "analysis.cross.protected")),
                body);
        draw();
    }

    private boolean mayCross() {
        return tools.figures().mayCross(dataset.code());
    }

    private CrossChoice choice() {
        return address.now().cross();
    }

    private void draw() {
        body.removeAll();
        body.add(pickers());
        crosstab().ifPresentOrElse(this::show, () -> body.add(new Paragraph(getTranslation("analysis.cross.nothing"))));
    }

    private Dimension rows() {
        return choice().rows()
                .flatMap(dataset::dimension)
                .orElse(dataset.dimensions().getFirst());
    }

    private Optional<Dimension> columns() {
        return choice().columns()
                .filter(one -> mayCross())
                .flatMap(dataset::dimension)
                .filter(one -> !one.equals(rows()));
    }

    private Optional<Crosstab> crosstab() {
        return tools.figures()
                .cross(
                        dataset.code(),
                        comparison.place(),
                        rows().code(),
                        columns().map(Dimension::code),
                        sumsAmount() ? Measure.AMOUNT : Measure.ROWS,
                        address.now().selection());
    }

    private boolean sumsAmount() {
        return choice().amount() && dataset.amount().isPresent();
    }

    private Component pickers() {
        var pickers = new Div(dimension("analysis.cross.rows", dataset.dimensions(), rows(), this::chooseRows));
        pickers.addClassName("panel-tools");
        if (mayCross()) {
            pickers.add(columnPicker());
        }
        dataset.amount().ifPresent(column -> pickers.add(measure(column)));
        var show = new Select<CrossChoice.Show>();
        show.setLabel(getTranslation("analysis.cross.show"));
        show.setItems(
                columns().isPresent()
                        ? List.of(CrossChoice.Show.values())
                        : List.of(CrossChoice.Show.NUMBER, CrossChoice.Show.COLUMN_PERCENT));
        show.setItemLabelGenerator(one -> getTranslation("analysis.cross.show." + one.name()));
        show.setValue(shown());
        show.addValueChangeListener(change ->
                choose(new CrossChoice(choice().rows(), choice().columns(), choice().amount(), change.getValue())));
        pickers.add(show);
        return pickers;
    }

    private CrossChoice.Show shown() {
        return choice().show() == CrossChoice.Show.ROW_PERCENT && columns().isEmpty()
                ? CrossChoice.Show.NUMBER
                : choice().show();
    }

    private Select<Dimension> dimension(
            String key, List<Dimension> some, Dimension value, java.util.function.Consumer<Dimension> chosen) {
        var select = new Select<Dimension>();
        select.setLabel(getTranslation(key));
        select.setItems(some);
        select.setItemLabelGenerator(one -> words.dimension(one.code()));
        select.setValue(value);
        select.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return select;
    }

    private Component columnPicker() {
        var select = new Select<String>();
        select.setLabel(getTranslation("analysis.cross.columns"));
        var codes = dataset.dimensions().stream()
                .filter(one -> !one.equals(rows()))
                .map(Dimension::code)
                .toList();
        select.setItems(java.util.stream.Stream.concat(java.util.stream.Stream.of(""), codes.stream())
                .toList());
        select.setItemLabelGenerator(
                code -> code.isEmpty() ? getTranslation("analysis.cross.none") : words.dimension(code));
        select.setValue(columns().map(Dimension::code).orElse(""));
        select.addValueChangeListener(change -> choose(new CrossChoice(
                choice().rows(),
                Optional.of(change.getValue()).filter(code -> !code.isEmpty()),
                choice().amount(),
                choice().show())));
        return select;
    }

    private Component measure(String column) {
        var select = new Select<Boolean>();
        select.setLabel(getTranslation("analysis.cross.measure"));
        select.setItems(false, true);
        select.setItemLabelGenerator(
                amount -> getTranslation(amount ? "analysis.amount." + column : "analysis.cross.count"));
        select.setValue(sumsAmount());
        select.addValueChangeListener(change ->
                choose(new CrossChoice(choice().rows(), choice().columns(), change.getValue(), choice().show())));
        return select;
    }

    private void chooseRows(Dimension dimension) {
        choose(new CrossChoice(
                Optional.of(dimension.code()),
                choice().columns().filter(code -> !code.equals(dimension.code())),
                choice().amount(),
                choice().show()));
    }

    private void choose(CrossChoice next) {
        address.note(address.now().with(next));
        draw();
    }

    private void show(Crosstab crosstab) {
        var rows = new CrossRows(tools.texts(), getLocale(), dataset, crosstab, shown());
        var locale = getLocale();
        var bar = new Div(new Downloads(
                tools,
                "silang-" + dataset.code() + "-" + crosstab.part().period().code() + "-rilis-"
                        + crosstab.release().number(),
                "dataset/" + dataset.code(),
                "release=" + crosstab.release().number() + " period="
                        + crosstab.part().period().code(),
                () -> rows.sheet(
                        tools.places().title(locale, crosstab.place()),
                        new SourceLines(tools.texts(), locale)
                                .of(
                                        crosstab.release(),
                                        crosstab.part(),
                                        dataset,
                                        address.now().selection().filter()))));
        bar.addClassName("panel-tools");
        body.add(
                bar,
                new FigureTable(
                        rows.title(),
                        words.dimension(crosstab.rows().code()),
                        rows.columns(),
                        rows.rows(),
                        rows.closing().stream().toList(),
                        href -> {}));
        if (rows.hasOutside()) {
            body.add(new Paragraph(getTranslation("analysis.cross.outside")));
        }
    }
}
