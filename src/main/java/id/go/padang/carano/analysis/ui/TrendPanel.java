package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.PeriodFigure;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.ChartPanel;
import id.go.padang.carano.shared.ui.ValueText;
import java.util.ArrayList;
import java.util.List;

/** The place over time, against its targets and against the areas above it where somebody published them. */
final class TrendPanel extends Section {

    private final Tools tools;
    private final PageAddress address;
    private final Comparison comparison;
    private final Indicator indicator;
    private final DefinitionWords words;

    TrendPanel(Tools tools, PageAddress address, Comparison comparison) {
        this.tools = tools;
        this.address = address;
        this.comparison = comparison;
        indicator = comparison.indicator();
        words = new DefinitionWords(tools.texts(), getLocale());
        addClassName("panel");
        var trend = new TrendRows(tools.texts(), getLocale(), comparison);
        add(new H2(getTranslation("analysis.trend")));
        if (trend.isLine()) {
            add(new ChartPanel(trend.chart(), sources()));
        }
        var locale = getLocale();
        var bar = new Div(new Downloads(
                tools,
                "deret-" + indicator.code() + "-rilis-" + comparison.release().number(),
                "indicator/" + indicator.code(),
                "release=" + comparison.release().number(),
                () -> new TrendRows(tools.texts(), locale, comparison)
                        .sheet(
                                tools.places().title(locale, comparison.place()),
                                new SourceLines(tools.texts(), locale)
                                        .of(
                                                comparison.release(),
                                                comparison.part(),
                                                tools.indicators().dataset(indicator.dataset()),
                                                address.now().selection().filter()))));
        bar.addClassName("panel-tools");
        add(bar, framed(periods(trend), "analysis.trend.table"));
        if (!indicator.targets().isEmpty()) {
            add(new H3(getTranslation("analysis.target")), framed(targets(trend), "analysis.target"));
        } else {
            add(new Paragraph(getTranslation("analysis.target.none")));
        }
        indicator.references().stream()
                .map(reference -> getTranslation(
                        "analysis.reference",
                        getTranslation("analysis.area." + reference.area().name()),
                        Integer.toString(reference.year()),
                        words.amount(indicator, reference.value()),
                        reference.source()))
                .map(Paragraph::new)
                .forEach(this::add);
    }

    /** What a picture of the line needs to say to stand alone. */
    private List<String> sources() {
        var lines = new ArrayList<>(List.of(tools.places().title(getLocale(), comparison.place())));
        lines.addAll(new SourceLines(tools.texts(), getLocale())
                .of(
                        comparison.release(),
                        comparison.part(),
                        tools.indicators().dataset(indicator.dataset()),
                        address.now().selection().filter()));
        return lines;
    }

    private NativeTable periods(TrendRows trend) {
        var table = new NativeTable();
        table.addClassName("figure-table");
        table.getElement().setAttribute("aria-label", getTranslation("analysis.trend.table"));
        table.getHead().add(header(trend.headers()));
        for (PeriodFigure one : comparison.trend().reversed()) {
            var line = new NativeTableRow(rowHeader(tools.texts().period(getLocale(), one.period())));
            line.add(new NativeTableCell(new ValueText(one.measured().value(), indicator.digits())));
            if (indicator.isRate()) {
                line.add(
                        new NativeTableCell(new ValueText(one.measured().numerator(), 0)),
                        new NativeTableCell(
                                new ValueText(one.measured().denominator().orElseThrow(), 0)));
            }
            line.add(new NativeTableCell(new ValueText(trend.lastYear(one), indicator.digits())));
            line.add(new NativeTableCell(trend.difference(one)), new NativeTableCell(trend.judged(one)));
            table.getBody().add(line);
        }
        return table;
    }

    private NativeTable targets(TrendRows trend) {
        var table = new NativeTable();
        table.addClassNames("figure-table", "target-table");
        table.getElement().setAttribute("aria-label", getTranslation("analysis.target"));
        table.getHead()
                .add(header(List.of(
                        getTranslation("analysis.target.year"),
                        getTranslation("analysis.target.value"),
                        getTranslation("analysis.target.reached"),
                        getTranslation("analysis.target.state"),
                        getTranslation("analysis.target.source"))));
        var formats = new Formats(getLocale());
        indicator.targets().stream()
                .sorted(java.util.Comparator.comparingInt(id.go.padang.carano.indicator.Target::year))
                .forEach(target -> {
                    var source = new NativeTableCell(target.source());
                    source.addClassName("published-source");
                    table.getBody()
                            .add(new NativeTableRow(
                                    rowHeader(Integer.toString(target.year())),
                                    new NativeTableCell(formats.number(target.value(), indicator.digits())),
                                    new NativeTableCell(trend.reached(target)),
                                    new NativeTableCell(trend.state(target)),
                                    source));
                });
        return table;
    }

    private Div framed(NativeTable table, String key) {
        var frame = new Div(table);
        frame.addClassNames("figure-table-frame", "published-table");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation(key));
        return frame;
    }

    private static NativeTableRow header(List<String> texts) {
        var line = new NativeTableRow();
        for (String text : texts) {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            line.add(cell);
        }
        return line;
    }

    private static NativeTableHeaderCell rowHeader(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }
}
