package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/**
 * Draws a {@link ChartSpec}, on the screen and as a picture; the only place that knows the chart library. The drawing
 * comes when the page with its numbers stands painted: making it takes as long as all the rest.
 */
public final class ChartPanel extends Div {

    private final ChartDrawing drawing;
    private final Chart chart = new Chart();

    /** @param sources lines under the picture that is taken along: place, source, release */
    public ChartPanel(ChartSpec spec, List<String> sources) {
        addClassName("chart-panel");
        var locale = getLocale();
        drawing = new ChartDrawing(spec, locale, this::getTranslation);
        var height = drawing.heightInRem() + "rem";
        chart.setConfiguration(drawing.configuration());
        chart.setHeight(height);
        chart.addClassName("chart");
        var frame = new AfterPaint(() -> List.of(chart));
        frame.setHeight(height);
        frame.addClassName("chart-frame");
        add(frame, new PictureButtons(spec.label(), () -> new ChartPicture(spec, locale).svg(sources)));
    }

    /** Tells the key of a point that was clicked, or chosen with Enter; points without a key say nothing. */
    public ChartPanel onChoose(Consumer<String> listener) {
        addClassName("chart-drills");
        chart.addPointClickListener(click -> drawing.key(click.getItemIndex()).ifPresent(listener));
        return this;
    }
}
