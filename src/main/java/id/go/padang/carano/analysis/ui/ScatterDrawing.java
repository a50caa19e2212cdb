package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import id.go.padang.carano.analysis.Quadrants;
import id.go.padang.carano.shared.ui.PictureFrame;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Areas as dots between two thresholds, drawn here: every number it shows stands in the lists beside it. */
final class ScatterDrawing {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 400;
    private static final int LEFT = 34;
    private static final int BOTTOM = 34;
    private static final int EDGE = 14;
    /** More names than these would lie on each other. */
    private static final int MOST_NAMES = 24;

    private static final String LOOK = "<style>.scatter-axis,.scatter-cut{stroke:#4d5a5c}"
            + ".scatter-cut{stroke-dasharray:5 4}.scatter-name{fill:#4d5a5c}.scatter-label{fill:#10282b}"
            + ".scatter-dot{fill:#0f5c63;stroke:#fff}.quadrant-p1{fill:#a3261f}"
            + ".quadrant-p2,.quadrant-p3{fill:#b06d14}</style>";

    private static final double LETTER = 6.2;
    private static final double LINE = 13;
    private static final double GAP = 8;

    /** From a value to a place on the picture, with some air at both ends. */
    private record Scale(double from, double to, double least, double most) {

        static Scale of(double from, double to, Stream<BigDecimal> values) {
            var range = values.mapToDouble(BigDecimal::doubleValue).summaryStatistics();
            double air = Math.max(1e-9, (range.getMax() - range.getMin()) * 0.08);
            double least = range.getMin() >= 0 ? Math.max(0, range.getMin() - air) : range.getMin() - air;
            return new Scale(from, to, least, range.getMax() + air);
        }

        double at(BigDecimal value) {
            return from + (value.doubleValue() - least) / (most - least) * (to - from);
        }
    }

    private final String xName;
    private final String yName;
    private final Quadrants quadrants;
    private final Function<KodeWilayah, String> names;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final StringBuilder svg = new StringBuilder();

    ScatterDrawing(String xName, String yName, Quadrants quadrants, Function<KodeWilayah, String> names) {
        this.xName = xName;
        this.yName = yName;
        this.quadrants = quadrants;
        this.names = names;
    }

    Component component(String label) {
        return new Svg(svg(label));
    }

    /** The same dots as a picture that needs no style sheet. */
    String picture(String label, List<String> sources) {
        double height = (double) PictureFrame.INSIDE * HEIGHT / WIDTH;
        var drawn = new ScatterDrawing(xName, yName, quadrants, names).svg(label);
        return PictureFrame.of(
                label,
                "",
                LOOK
                        + drawn.replaceFirst(
                                "class=\"scatter\"",
                                "width=\"%d\" height=\"%.0f\" font-size=\"12\"".formatted(PictureFrame.INSIDE, height)),
                height,
                sources);
    }

    String svg(String label) {
        var x = Scale.of(
                LEFT + EDGE,
                WIDTH - EDGE,
                Stream.concat(
                        Stream.of(quadrants.x().value()),
                        quadrants.dots().stream().map(Quadrants.Dot::x)));
        var y = Scale.of(
                HEIGHT - BOTTOM - EDGE,
                EDGE,
                Stream.concat(
                        Stream.of(quadrants.y().value()),
                        quadrants.dots().stream().map(Quadrants.Dot::y)));
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"scatter\" role=\"img\" viewBox=\"0 0 %d %d\""
                        + " aria-label=\"%s\">",
                WIDTH, HEIGHT, safe(label));
        line("scatter-axis", LEFT, HEIGHT - BOTTOM, WIDTH, HEIGHT - BOTTOM);
        line("scatter-axis", LEFT, 0, LEFT, HEIGHT - BOTTOM);
        double cutX = x.at(quadrants.x().value());
        double cutY = y.at(quadrants.y().value());
        line("scatter-cut", cutX, 0, cutX, HEIGHT - BOTTOM);
        line("scatter-cut", LEFT, cutY, WIDTH, cutY);
        text("scatter-name", (LEFT + WIDTH) / 2.0, HEIGHT - 10, "middle", xName, "");
        text(
                "scatter-name",
                14,
                (HEIGHT - BOTTOM) / 2.0,
                "middle",
                yName,
                " transform=\"rotate(-90 14 %.1f)\"".formatted((HEIGHT - BOTTOM) / 2.0));
        quadrants.dots().forEach(dot -> taken.add(new Rectangle2D.Double(x.at(dot.x()) - 4, y.at(dot.y()) - 4, 8, 8)));
        boolean named = quadrants.dots().size() <= MOST_NAMES;
        for (Quadrants.Dot dot : quadrants.dots()) {
            var name = names.apply(dot.kode());
            double right = x.at(dot.x());
            double up = y.at(dot.y());
            add(
                    "<circle class=\"scatter-dot quadrant-%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"><title>%s</title></circle>",
                    dot.quadrant().name().toLowerCase(Locale.ROOT), right, up, safe(name));
            if (named) {
                label(name, right, up);
            }
        }
        add("</svg>");
        return svg.toString();
    }

    /** Where a name may stand without lying on another; a dot without room keeps its name for the pointer. */
    private void label(String name, double x, double y) {
        double width = name.length() * LETTER;
        for (double shift : new double[] {4, -8, 16}) {
            for (boolean turned : new boolean[] {x > WIDTH * 0.75, x <= WIDTH * 0.75}) {
                double left = turned ? x - GAP - width : x + GAP;
                var box = new Rectangle2D.Double(left, y + shift - LINE, width, LINE);
                boolean inside = left > LEFT && left + width < WIDTH && y + shift > LINE;
                if (inside && taken.stream().noneMatch(box::intersects)) {
                    taken.add(box);
                    text("scatter-label", turned ? x - GAP : x + GAP, y + shift, turned ? "end" : "start", name, "");
                    return;
                }
            }
        }
    }

    private void line(String name, double x1, double y1, double x2, double y2) {
        add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", name, x1, y1, x2, y2);
    }

    private void text(String name, double x, double y, String anchor, String text, String more) {
        add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s>%s</text>",
                name, x, y, anchor, more, safe(text));
    }

    private void add(String pattern, Object... arguments) {
        svg.append(String.format(Locale.ROOT, pattern, arguments));
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
