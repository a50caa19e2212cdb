package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Value;
import java.util.Locale;

/** Areas by rate and by count, with how well they can be told apart. */
final class RankingPanel extends Section {

    RankingPanel(Tools tools, PageAddress address, Comparison comparison) {
        addClassName("children-table");
        setId("peringkat");
        var rows = RankingRow.of(tools.places(), address.now(), comparison);
        var table = new RankingTable(comparison, rows, new DefinitionWords(tools.texts(), getLocale()));
        var locale = getLocale();
        var bar = new Div(new Downloads(
                tools,
                "peringkat-" + comparison.indicator().code() + "-"
                        + comparison.part().period().code() + "-rilis-"
                        + comparison.release().number(),
                "indicator/" + comparison.indicator().code(),
                "release=" + comparison.release().number() + " period="
                        + comparison.part().period().code(),
                () -> sheet(tools, locale, address.now(), comparison, rows)));
        bar.addClassName("panel-tools");
        add(new H2(getTranslation("analysis.ranking")), note(comparison));
        if (onlyCounts(comparison)) {
            var why = new Paragraph(getTranslation("analysis.ranking.onlyCounts"));
            why.getElement().setAttribute("role", "note");
            add(why);
        }
        add(bar, table);
    }

    private Paragraph note(Comparison comparison) {
        var direction = comparison.indicator().direction();
        var note = new Paragraph(getTranslation("analysis.ranking.note." + direction.name()) + " "
                + getTranslation("analysis.ranking.interval"));
        note.addClassName("carano-note");
        return note;
    }

    private static Sheet sheet(
            Tools tools,
            Locale locale,
            IndicatorAddress address,
            Comparison comparison,
            java.util.List<RankingRow> rows) {
        return new RankingSheet(tools.texts(), locale)
                .of(
                        tools.places().title(locale, comparison.place()),
                        comparison,
                        rows,
                        new SourceLines(tools.texts(), locale)
                                .of(
                                        comparison.release(),
                                        comparison.part(),
                                        tools.indicators()
                                                .dataset(comparison.indicator().dataset()),
                                        address.selection().filter()));
    }

    /** Whether a filter leaves a rate without anything to divide by: then only its counts can be ranked. */
    static boolean onlyCounts(Comparison comparison) {
        var now = comparison.whole().now();
        return comparison.indicator().isRate()
                && now.value() instanceof Value.Missing
                && !(now.numerator() instanceof Value.Missing);
    }

    /** Whether a smaller number stands first. */
    static boolean smallestFirst(Comparison comparison) {
        return comparison.indicator().direction() == Direction.LESS_IS_BETTER;
    }
}
