package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** Draws a {@link ChartSpec}, on the screen and as a picture; the only place that knows the chart library. */
public final class ChartPanel extends Div {

    private final ChartDrawing drawing;

    /** @param sources lines under the picture that is taken along: place, source, release */
    public ChartPanel(ChartSpec spec, List<String> sources) {
        addClassName("chart-panel");
        var locale = getLocale();
        drawing = new ChartDrawing(spec, locale, this::getTranslation);
        var chart = new Chart();
        chart.setConfiguration(drawing.configuration());
        chart.setHeight(drawing.heightInRem() + "rem");
        chart.addClassName("chart");
        add(chart, new PictureButtons(spec.label(), () -> new ChartPicture(spec, locale).svg(sources)));
    }

    /** Tells the key of a point that was clicked, or chosen with Enter; points without a key say nothing. */
    public ChartPanel onChoose(Consumer<String> listener) {
        addClassName("chart-drills");
        getChildren()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .forEach(chart -> chart.addPointClickListener(
                        click -> drawing.key(click.getItemIndex()).ifPresent(listener)));
        return this;
    }
}
