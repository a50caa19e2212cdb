package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Indicator.Measure;
import id.go.padang.carano.publication.Breakdown;
import id.go.padang.carano.publication.Crosstab;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.BarList;
import id.go.padang.carano.shared.ui.Still;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The place's count of the chosen sector, split by each dimension; land by its area too. */
final class BreakdownPanel extends Section {

    private final Dataset dataset;

    BreakdownPanel(PageData data, PlaceFigures figures, PlacePage.Maker maker) {
        dataset = maker.indicators().dataset(figures.part().dataset());
        addClassNames("panel", "breakdowns");
        var total = figures.release().indicator(dataset.totalCode());
        add(
                new H2(getTranslation("dashboard.breakdown")),
                new Paragraph(total.map(indicator -> getTranslation(
                                "place.breakdown", indicator.name().in(getLocale())))
                        .orElseGet(() -> getTranslation("dataset." + dataset.code()))));
        var all = new Div();
        all.addClassName("breakdown-grid");
        var parts = new ArrayList<Component>();
        boolean outside = false;
        for (Breakdown breakdown : figures.breakdowns()) {
            var amounts = dataset.amount().isEmpty()
                    ? Optional.<Crosstab>empty()
                    : maker.figures()
                            .cross(
                                    dataset.code(),
                                    data.place(),
                                    breakdown.dimension().code(),
                                    Optional.empty(),
                                    Measure.AMOUNT,
                                    data.selection());
            parts.add(part(breakdown, amounts));
            outside |= breakdown.slices().stream().anyMatch(slice -> isOutside(breakdown, slice));
        }
        Still.fill(all, parts);
        add(all);
        if (outside) {
            add(new Paragraph(getTranslation("place.breakdown.outside")));
        }
    }

    private Component part(Breakdown breakdown, Optional<Crosstab> amounts) {
        var code = breakdown.dimension().code();
        var name = getTranslation("dimension." + code);
        var bars = new ArrayList<BarList.Bar>();
        for (int i = 0; i < breakdown.slices().size(); i++) {
            var slice = breakdown.slices().get(i);
            var values = new ArrayList<Value>(List.of(slice.value()));
            int row = i;
            amounts.ifPresent(table -> values.add(table.rowTotals().get(row)));
            bars.add(new BarList.Bar(
                    getTranslation("category." + code + "." + slice.category()), isOutside(breakdown, slice), values));
        }
        var headers =
                amounts.isPresent() ? List.of(getTranslation("unit.bidang"), getTranslation("unit.m2")) : List.of(name);
        return new Div(new H3(name), new BarList(name, headers, bars));
    }

    private boolean isOutside(Breakdown breakdown, Breakdown.Slice slice) {
        return !dataset.total().accepts(breakdown.dimension().code(), slice.category());
    }
}
