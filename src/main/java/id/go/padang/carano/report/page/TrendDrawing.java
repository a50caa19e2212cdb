package id.go.padang.carano.report.page;

import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line over time from the same ground as on screen; a period without a number is a gap, and every number that fits is
 * written at its dot.
 *
 * @param digits decimals shown
 */
public record TrendDrawing(List<Point> points, int digits, Formats formats) implements Drawing {

    private static final double SIDE = 14;
    private static final double TOP = 13;
    private static final double FOOT = 13;
    private static final double SIZE = 6.5;

    /** @param label of the period */
    public record Point(String label, Value value) {}

    public TrendDrawing {
        points = List.copyOf(points);
    }

    /** Whether there is a line to draw: two numbers at least. */
    public static boolean shows(List<Point> points) {
        return points.stream()
                        .filter(point -> point.value() instanceof Value.Known)
                        .count()
                > 1;
    }

    @Override
    public void draw(Pen pen, double width, double height) {
        double ground = height - FOOT;
        pen.line(0, ground, width, ground, Pen.HAIR, 0.5);
        var line = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).value() instanceof Value.Known(var amount)) {
                double x = x(i, width);
                double y = y(amount.doubleValue(), ground);
                if (drawing) {
                    line.lineTo(x, y);
                } else {
                    line.moveTo(x, y);
                }
                drawing = true;
            } else {
                drawing = false;
            }
        }
        pen.stroke(line, Pen.ACCENT, 1.2);
        IntStream.range(0, points.size()).forEach(i -> dot(pen, i, width, ground));
        label(pen, 0, width, height);
        if (points.size() > 1) {
            label(pen, points.size() - 1, width, height);
        }
    }

    private void dot(Pen pen, int place, double width, double ground) {
        if (points.get(place).value() instanceof Value.Known(var amount)) {
            double x = x(place, width);
            double y = y(amount.doubleValue(), ground);
            boolean last = place == points.size() - 1;
            pen.dot(x, y, last ? 2.2 : 1.4, Pen.ACCENT);
            if (isWritten(place, width)) {
                var text = formats.number(amount, digits);
                double half = Pen.width(text, SIZE, last) / 2;
                double middle = Math.clamp(x, half, width - half);
                // below the line where it comes down to the dot and goes up again
                pen.text(text, middle, isDip(place) ? y + 8.5 : y - 4, SIZE, last, Pen.Anchor.MIDDLE, Pen.INK);
            }
        }
    }

    private boolean isDip(int place) {
        return place > 0 && place < points.size() - 1 && isLower(place, place - 1) && isLower(place, place + 1);
    }

    private boolean isLower(int one, int other) {
        return points.get(one).value() instanceof Value.Known(var here)
                && points.get(other).value() instanceof Value.Known(var there)
                && here.compareTo(there) < 0;
    }

    // from the last back, as many as fit beside each other
    private boolean isWritten(int place, double width) {
        double widest = points.stream()
                .mapToDouble(point -> Pen.width(formats.value(point.value(), digits), SIZE, true))
                .max()
                .orElse(0);
        int step = (int) Math.ceil((widest + 3) * Math.max(1, points.size() - 1) / (width - 2 * SIDE));
        return (points.size() - 1 - place) % Math.max(1, step) == 0;
    }

    private void label(Pen pen, int place, double width, double height) {
        boolean first = place == 0 && points.size() > 1;
        pen.text(
                points.get(place).label(),
                first ? 0 : width,
                height - 4,
                SIZE,
                false,
                first ? Pen.Anchor.START : Pen.Anchor.END,
                Pen.QUIET);
    }

    private double x(int place, double width) {
        return points.size() < 2 ? width / 2 : SIDE + (width - 2 * SIDE) * place / (points.size() - 1);
    }

    private double y(double amount, double ground) {
        var known = points.stream()
                .map(Point::value)
                .filter(Value.Known.class::isInstance)
                .mapToDouble(value -> ((Value.Known) value).amount().doubleValue())
                .summaryStatistics();
        double range = known.getMax() - known.getMin();
        double share = range == 0 ? 0.5 : (amount - known.getMin()) / range;
        double low = ground - 11;
        return low - share * (low - TOP);
    }
}
