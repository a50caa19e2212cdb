package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.shared.Value;
import java.util.List;
import java.util.Locale;

/** A line as small as a word, without axes: which way a figure went. A period without a number is a gap. */
public final class Sparkline extends Span {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 28;
    private static final double EDGE = 3;

    /** @param values oldest first */
    public Sparkline(String label, List<Value> values) {
        addClassName("sparkline");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        // one node instead of one per shape: a page has many of them
        getElement().setProperty("innerHTML", svg(values));
    }

    /** Whether there is anything to draw: two numbers at least. */
    public static boolean shows(List<Value> values) {
        return values.stream().filter(Value.Known.class::isInstance).count() > 1;
    }

    static String svg(List<Value> values) {
        var known = values.stream()
                .filter(Value.Known.class::isInstance)
                .mapToDouble(Sparkline::amount)
                .summaryStatistics();
        double range = known.getMax() - known.getMin();
        double step = (WIDTH - 2 * EDGE) / Math.max(1, values.size() - 1);
        var path = new StringBuilder();
        var last = "";
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Value.Known) {
                double share = range == 0 ? 0.5 : (amount(values.get(i)) - known.getMin()) / range;
                double x = EDGE + i * step;
                double y = HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
                path.append(text(drawing ? "L%.1f %.1f" : "M%.1f %.1f", x, y));
                last = text("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.6\"/>", x, y);
                drawing = true;
            } else {
                drawing = false;
            }
        }
        return text(
                        "<svg viewBox=\"0 0 %.0f %.0f\" width=\"%1$.0f\" height=\"%2$.0f\" aria-hidden=\"true\">",
                        WIDTH, HEIGHT)
                + "<path d=\"" + path + "\"/>" + last + "</svg>";
    }

    private static double amount(Value value) {
        return value instanceof Value.Known(var amount) ? amount.doubleValue() : Double.NaN;
    }

    private static String text(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }
}
