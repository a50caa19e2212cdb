package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.charts.model.AbstractPlotOptions;
import com.vaadin.flow.component.charts.model.Accessibility;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.Stacking;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Turns a {@link ChartSpec} into a configuration. Every number is written here, by the house's own formats: the
 * library would write it in its own way, and formatters in the browser need {@code eval}.
 */
final class ChartDrawing {

    private static final double REM_PER_BAR = 1.9;
    private static final double REM_AROUND_BARS = 1.5;
    private static final double REM_OF_A_TREND = 10;
    private static final int PIXELS_BESIDE_NUMBER = 14;
    private static final int PIXELS_PER_DIGIT = 8;

    private final ChartSpec spec;
    private final Formats formats;
    private final UnaryOperator<String> texts;

    ChartDrawing(ChartSpec spec, Locale locale, UnaryOperator<String> texts) {
        this.spec = spec;
        this.formats = new Formats(locale);
        this.texts = texts;
    }

    Configuration configuration() {
        var configuration = new Configuration();
        configuration.setTitle("");
        configuration.setExporting(false);
        configuration.disableCredits();
        configuration.getTooltip().setEnabled(false);
        configuration.setAccessibility(new NamedPoints(spec.label()));
        var chart = configuration.getChart();
        chart.setAnimation(false);
        chart.setStyledMode(true);
        var values = configuration.getyAxis();
        values.setTitle("");
        values.getLabels().setEnabled(false);
        values.setGridLineWidth(0);
        values.setEndOnTick(false);
        var categories = configuration.getxAxis();
        categories.setTickLength(0);
        categories.setCategories(categories().toArray(String[]::new));
        switch (spec) {
            case ChartSpec.BarChart bars -> {
                configuration.getLegend().setEnabled(false);
                values.setMin(0);
                values.setMaxPadding(0);
                chart.setMarginRight(roomForNumbers(bars.points()));
                configuration.addSeries(series(bars.label(), bars.points(), bars(), true));
            }
            case ChartSpec.StackedBar stacked -> {
                values.setMin(0);
                values.setReversedStacks(false);
                for (var one : stacked.series()) {
                    var options = bars();
                    options.setStacking(Stacking.NORMAL);
                    configuration.addSeries(series(one.name(), one.points(), options, false));
                }
            }
            case ChartSpec.Trend trend -> {
                configuration.getLegend().setEnabled(false);
                values.setMaxPadding(0.15);
                configuration.addSeries(series(trend.label(), trend.points(), line(true), true));
            }
            case ChartSpec.Lines lines -> {
                configuration.getLegend().setEnabled(lines.series().size() > 1);
                values.setMaxPadding(0.15);
                for (var one : lines.series()) {
                    // the numbers of several lines would lie on each other
                    boolean first = one.equals(lines.series().getFirst());
                    configuration.addSeries(series(one.name(), one.points(), line(first), first));
                }
            }
        }
        return configuration;
    }

    double heightInRem() {
        return switch (spec) {
            case ChartSpec.BarChart bars ->
                REM_AROUND_BARS + REM_PER_BAR * bars.points().size();
            case ChartSpec.StackedBar stacked ->
                2 * REM_AROUND_BARS + REM_PER_BAR * stacked.categories().size();
            case ChartSpec.Trend ignored -> REM_OF_A_TREND;
            case ChartSpec.Lines ignored -> REM_OF_A_TREND + 2 * REM_AROUND_BARS;
        };
    }

    /** The key of the point at an index, whatever its series. */
    Optional<String> key(int index) {
        var points = switch (spec) {
            case ChartSpec.BarChart bars -> bars.points();
            case ChartSpec.StackedBar stacked -> stacked.series().getFirst().points();
            case ChartSpec.Trend trend -> trend.points();
            case ChartSpec.Lines lines -> lines.series().getFirst().points();
        };
        return index < 0 || index >= points.size()
                ? Optional.empty()
                : Optional.of(points.get(index).key()).filter(key -> !key.isEmpty());
    }

    private List<String> categories() {
        return switch (spec) {
            case ChartSpec.BarChart bars -> labels(bars.points());
            case ChartSpec.StackedBar stacked -> stacked.categories();
            case ChartSpec.Trend trend -> labels(trend.points());
            case ChartSpec.Lines lines -> lines.categories();
        };
    }

    private static List<String> labels(List<ChartSpec.Point> points) {
        return points.stream().map(ChartSpec.Point::label).toList();
    }

    private DataSeries series(String name, List<ChartSpec.Point> points, AbstractPlotOptions options, boolean numbers) {
        var series = new DataSeries(name);
        series.setPlotOptions(options);
        for (int i = 0; i < points.size(); i++) {
            series.add(item(i, points.get(i), numbers));
        }
        return series;
    }

    private DataSeriesItem item(int index, ChartSpec.Point point, boolean numbers) {
        var item = new DataSeriesItem();
        item.setX(index);
        item.setY(
                switch (point.value()) {
                    case Value.Known(var amount) -> amount;
                    // a bar of no length still carries its symbol; on a line it would be a lie
                    case Value.Missing ignored -> isLine() ? null : 0;
                    case Value.Suppressed ignored -> isLine() ? null : 0;
                });
        item.setName(point.label() + ": " + spoken(point.value()));
        if (numbers) {
            var label = new DataLabels(true);
            label.setFormat(formats.value(point.value(), spec.digits()));
            if (spec instanceof ChartSpec.BarChart) {
                // into the margin, or the library moves it onto the dark bar
                label.setCrop(false);
                label.setOverflow("allow");
            }
            item.setDataLabels(label);
        }
        return item;
    }

    private boolean isLine() {
        return spec instanceof ChartSpec.Trend || spec instanceof ChartSpec.Lines;
    }

    // a share of the width would be too little on a telephone
    private int roomForNumbers(List<ChartSpec.Point> points) {
        return PIXELS_BESIDE_NUMBER
                + PIXELS_PER_DIGIT
                        * points.stream()
                                .mapToInt(point -> formats.value(point.value(), spec.digits())
                                        .length())
                                .max()
                                .orElse(0);
    }

    private String spoken(Value value) {
        return switch (value) {
            case Value.Known ignored -> formats.value(value, spec.digits()) + " " + spec.unit();
            case Value.Missing(var reason) -> texts.apply("value.missing." + reason.name());
            case Value.Suppressed ignored -> texts.apply("value.suppressed");
        };
    }

    private static PlotOptionsBar bars() {
        var options = new PlotOptionsBar();
        options.setAnimation(false);
        options.setGroupPadding(0.08);
        options.setPointPadding(0.04);
        options.setDataLabels(new DataLabels(true));
        return options;
    }

    private static PlotOptionsLine line(boolean numbers) {
        var options = new PlotOptionsLine();
        options.setAnimation(false);
        options.setDataLabels(new DataLabels(numbers));
        return options;
    }

    /** Lets the library read a point's name, which already says area, number and unit, and nothing else. */
    private static final class NamedPoints extends Accessibility {

        // read by the serialiser, which takes every field as an option
        @SuppressWarnings({"unused", "UnusedVariable"})
        private final PointNames point = new PointNames("{name}");

        @SuppressWarnings({"unused", "UnusedVariable"})
        private final String description;

        private NamedPoints(String description) {
            this.description = description;
            setEnabled(true);
        }
    }

    private record PointNames(String descriptionFormat) implements java.io.Serializable {}
}
