package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A dot on a line from zero to the largest value beside it, with a bar over where the value may lie. Says nothing to a
 * screen reader: the numbers stand beside it.
 */
public final class StripMark extends Span {

    /** @param mark the value of what others are compared with, drawn as a thin upright line */
    public StripMark(
            Value value,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            BigDecimal most,
            Optional<BigDecimal> mark) {
        addClassName("strip");
        getElement().setAttribute("aria-hidden", "true");
        var shapes =
                new StringBuilder("<svg width=\"100%\" height=\"18\"><line class=\"strip-axis\" x1=\"0\" x2=\"100%\""
                        + " y1=\"9\" y2=\"9\"/>");
        mark.ifPresent(at -> shapes.append(String.format(
                Locale.ROOT,
                "<line class=\"strip-mark\" x1=\"%1$.2f%%\" x2=\"%1$.2f%%\" y1=\"0\" y2=\"18\"/>",
                share(at, most))));
        if (low.isPresent() && high.isPresent()) {
            shapes.append(String.format(
                    Locale.ROOT,
                    "<line class=\"strip-range\" x1=\"%.2f%%\" x2=\"%.2f%%\" y1=\"9\" y2=\"9\"/>",
                    share(low.get(), most),
                    share(high.get(), most)));
        }
        if (value instanceof Value.Known(var amount)) {
            shapes.append(String.format(
                    Locale.ROOT, "<circle class=\"strip-dot\" cx=\"%.2f%%\" cy=\"9\" r=\"4\"/>", share(amount, most)));
        }
        getElement().setProperty("innerHTML", shapes.append("</svg>").toString());
    }

    // the dot at either end stays whole
    private static double share(BigDecimal amount, BigDecimal most) {
        return most.signum() == 0 ? 2 : 2 + 96 * Math.min(1, amount.doubleValue() / most.doubleValue());
    }
}
