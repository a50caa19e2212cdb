package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.publication.Breakdown;
import id.go.padang.carano.shared.ui.ChartPanel;
import id.go.padang.carano.shared.ui.ChartSpec;
import id.go.padang.carano.shared.ui.ValueText;
import java.util.List;

/** The place's own count, split: age bands as bars, the rest as small tables. */
final class BreakdownPanel extends Section {

    private static final String AGE = "umur";
    private static final String BAND_18 = "18";
    private static final List<String> SMALL = List.of("kelamin", "status");

    BreakdownPanel(List<Breakdown> breakdowns) {
        addClassNames("panel", "breakdowns");
        add(new H2(getTranslation("dashboard.breakdown")));
        var small = new Div();
        small.addClassName("breakdown-small");
        for (Breakdown breakdown : breakdowns) {
            var code = breakdown.dimension().code();
            if (code.equals(AGE)) {
                add(new H3(getTranslation("dashboard.umur")), chart(breakdown));
                add(new Paragraph(getTranslation("dashboard.breakdown.18")));
            } else if (SMALL.contains(code)) {
                small.add(table(breakdown));
            }
        }
        add(small);
    }

    private ChartPanel chart(Breakdown breakdown) {
        return new ChartPanel(new ChartSpec.BarChart(
                getTranslation("dimension." + breakdown.dimension().code()),
                getTranslation("unit.anak"),
                0,
                breakdown.slices().stream()
                        .filter(slice -> !slice.category().equals(BAND_18))
                        .map(slice -> new ChartSpec.Point(
                                "", getTranslation("dashboard.umur." + slice.category()), slice.value()))
                        .toList()));
    }

    private Div table(Breakdown breakdown) {
        var title = new H3(getTranslation("dimension." + breakdown.dimension().code()));
        var table = new NativeTable();
        table.addClassName("small-table");
        table.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("dimension." + breakdown.dimension().code()));
        for (var slice : breakdown.slices()) {
            var name = new NativeTableHeaderCell(name(breakdown, slice));
            name.getElement().setAttribute("scope", "row");
            table.getBody().add(new NativeTableRow(name, new NativeTableCell(new ValueText(slice.value(), 0))));
        }
        return new Div(title, table);
    }

    private String name(Breakdown breakdown, Breakdown.Slice slice) {
        return getTranslation("category." + breakdown.dimension().code() + "." + slice.category());
    }
}
