package id.go.padang.carano.report.page;

import id.go.padang.carano.shared.Value;
import java.awt.geom.Rectangle2D;

/**
 * A bar as long as its value: none for nothing, a dot for no data, a hatched stump for what is hidden.
 *
 * @param largest the amount whose bar fills the frame
 */
public record BarDrawing(Value value, double largest) implements Drawing {

    private static final double STUMP = 0.06;
    private static final double STEP = 4;

    @Override
    public void draw(Pen pen, double width, double height) {
        switch (value) {
            case Value.Known(var amount) ->
                pen.box(0, 0, largest > 0 ? width * amount.doubleValue() / largest : 0, height, Pen.ACCENT);
            case Value.Missing ignored -> pen.dot(2, height / 2, 1, Pen.HIDDEN);
            case Value.Suppressed ignored -> {
                var stump = new Rectangle2D.Double(0, 0, width * STUMP, height);
                pen.hatch(stump, STEP, Pen.HIDDEN);
                pen.stroke(stump, Pen.HIDDEN, 0.5);
            }
        }
    }
}
