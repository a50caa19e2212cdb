package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.publication.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A value with its interval on a scale that begins at zero; the numbers stand beside it, so it says nothing aloud. */
final class IntervalBar extends Span {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * @param top where the scale ends; greater than zero
     * @param mark what everything is compared with; empty for nothing
     */
    IntervalBar(BigDecimal value, Optional<Interval> interval, BigDecimal top, Optional<BigDecimal> mark) {
        addClassName("interval");
        getElement().setAttribute("aria-hidden", "true");
        mark.ifPresent(at -> add(piece("interval-mark", at, top)));
        interval.ifPresent(between -> {
            var range = piece("interval-range", between.low(), top);
            range.getStyle().set("width", percent(between.high().min(top).subtract(between.low()), top));
            add(range);
        });
        add(piece("interval-value", value, top));
    }

    private static Span piece(String name, BigDecimal at, BigDecimal top) {
        var piece = new Span();
        piece.addClassName(name);
        piece.getStyle().set("inset-inline-start", percent(at.min(top), top));
        return piece;
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(WHOLE).divide(whole, 2, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
