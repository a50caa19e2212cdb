package id.go.padang.carano.shared.ui;

import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws a {@link ChartSpec} as a picture to take along, with every number written beside its mark. The library's own
 * export needs a server of its maker or a style sheet that pictures do not carry.
 */
final class ChartPicture {

    private static final List<String> COLOURS = List.of("#0f5c63", "#b06d14", "#6f5ba3", "#4d5a5c");
    private static final List<String> DASHES = List.of("", "8 5", "2 4", "12 4 2 4");
    private static final int ROW = 28;
    private static final int NAMES = 290;
    private static final int NUMBERS = 110;
    private static final int PLOT = 320;
    private static final int AXIS = 34;
    private static final int EDGE = 64;
    private static final int LEGEND = 26;
    private static final int MOST_LABELS = 12;

    private final ChartSpec spec;
    private final Formats formats;
    private final StringBuilder svg = new StringBuilder();

    ChartPicture(ChartSpec spec, Locale locale) {
        this.spec = spec;
        formats = new Formats(locale);
    }

    String svg(List<String> sources) {
        double height = switch (spec) {
            case ChartSpec.BarChart bars -> bars(bars.points());
            case ChartSpec.StackedBar stacked -> stacks(stacked);
            case ChartSpec.Trend trend ->
                lines(
                        trend.points().stream().map(ChartSpec.Point::label).toList(),
                        List.of(new ChartSpec.Series(trend.label(), trend.points())));
            case ChartSpec.Lines lines -> lines(lines.categories(), lines.series());
        };
        return PictureFrame.of(spec.label(), spec.unit(), svg.toString(), height, sources);
    }

    private double bars(List<ChartSpec.Point> points) {
        double most = most(points.stream().map(ChartSpec.Point::value));
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            double width = amount(point.value()) / most * room();
            name(point.label(), i);
            PictureFrame.add(
                    svg,
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                    NAMES,
                    i * ROW + 3,
                    width,
                    ROW - 8,
                    COLOURS.getFirst());
            number(NAMES + width + 8, i * ROW + 18, point.value(), "");
        }
        return points.size() * ROW;
    }

    private double stacks(ChartSpec.StackedBar stacked) {
        int rows = stacked.categories().size();
        double most = IntStream.range(0, rows)
                .mapToDouble(i -> stacked.series().stream()
                        .mapToDouble(one -> amount(one.points().get(i).value()))
                        .sum())
                .max()
                .orElse(0);
        for (int i = 0; i < rows; i++) {
            name(stacked.categories().get(i), i);
            double x = NAMES;
            for (int j = 0; j < stacked.series().size(); j++) {
                var value = stacked.series().get(j).points().get(i).value();
                double width = amount(value) / Math.max(most, Double.MIN_NORMAL) * room();
                PictureFrame.add(
                        svg,
                        "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\" stroke=\"#fff\"/>",
                        x,
                        i * ROW + 3,
                        width,
                        ROW - 8,
                        colour(j));
                x += width;
            }
            svg.append(PictureFrame.text(
                    x + 8, i * ROW + 18, 14, PictureFrame.INK, String.join(" · ", written(stacked.series(), i)), ""));
        }
        return legend(stacked.series(), rows * ROW);
    }

    private List<String> written(List<ChartSpec.Series> series, int index) {
        return series.stream()
                .map(one -> formats.value(one.points().get(index).value(), spec.digits()))
                .toList();
    }

    private double lines(List<String> categories, List<ChartSpec.Series> series) {
        var known = series.stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> point.value() instanceof Value.Known)
                .mapToDouble(point -> amount(point.value()))
                .summaryStatistics();
        double air = Math.max(1e-9, known.getMax() - known.getMin()) * 0.15;
        double least = known.getMin() - air;
        double range = known.getMax() + air - least;
        double step = (double) (PictureFrame.INSIDE - 2 * EDGE) / Math.max(1, categories.size() - 1);
        int every = 1 + (categories.size() - 1) / MOST_LABELS;
        PictureFrame.add(
                svg,
                "<line x1=\"0\" y1=\"%1$d\" x2=\"%2$d\" y2=\"%1$d\" stroke=\"%3$s\"/>",
                PLOT,
                PictureFrame.INSIDE,
                PictureFrame.GREY);
        for (int i = 0; i < categories.size(); i += every) {
            svg.append(PictureFrame.text(
                    EDGE + i * step, PLOT + 20, 13, PictureFrame.INK, categories.get(i), "text-anchor=\"middle\""));
        }
        for (int j = series.size() - 1; j >= 0; j--) {
            line(series.get(j).points(), j, step, value -> PLOT - (amount(value) - least) / range * PLOT);
        }
        return series.size() > 1 ? legend(series, PLOT + AXIS) : PLOT + AXIS;
    }

    private void line(
            List<ChartSpec.Point> points, int index, double step, java.util.function.ToDoubleFunction<Value> height) {
        var path = new StringBuilder();
        boolean broken = true;
        for (int i = 0; i < points.size(); i++) {
            var value = points.get(i).value();
            double x = EDGE + i * step;
            if (!(value instanceof Value.Known)) {
                number(x, PLOT - 8, value, "text-anchor=\"middle\"");
                broken = true;
                continue;
            }
            double y = height.applyAsDouble(value);
            PictureFrame.add(path, "%s%.1f %.1f", broken ? "M" : "L", x, y);
            broken = false;
            PictureFrame.add(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>", x, y, colour(index));
            if (index == 0) {
                number(x, y - 10, value, "text-anchor=\"middle\"");
            }
        }
        PictureFrame.add(
                svg,
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\" stroke-dasharray=\"%s\"/>",
                path,
                colour(index),
                DASHES.get(index % DASHES.size()));
    }

    private double legend(List<ChartSpec.Series> series, double top) {
        for (int j = 0; j < series.size(); j++) {
            double y = top + 18 + j * LEGEND;
            PictureFrame.add(
                    svg,
                    "<line x1=\"0\" y1=\"%1$.1f\" x2=\"34\" y2=\"%1$.1f\" stroke=\"%2$s\" stroke-width=\"5\""
                            + " stroke-dasharray=\"%3$s\"/>",
                    y - 5,
                    colour(j),
                    spec instanceof ChartSpec.Lines ? DASHES.get(j % DASHES.size()) : "");
            svg.append(
                    PictureFrame.text(44, y, 14, PictureFrame.INK, series.get(j).name(), ""));
        }
        return top + 8 + series.size() * LEGEND;
    }

    private void name(String name, int row) {
        svg.append(PictureFrame.text(NAMES - 10, row * ROW + 18, 14, PictureFrame.INK, name, "text-anchor=\"end\""));
    }

    private void number(double x, double y, Value value, String more) {
        svg.append(PictureFrame.text(x, y, 14, PictureFrame.INK, formats.value(value, spec.digits()), more));
    }

    private static int room() {
        return PictureFrame.INSIDE - NAMES - NUMBERS;
    }

    private static double most(Stream<Value> values) {
        return Math.max(
                Double.MIN_NORMAL,
                values.mapToDouble(ChartPicture::amount).max().orElse(0));
    }

    private static double amount(Value value) {
        return value instanceof Value.Known(BigDecimal amount) ? amount.doubleValue() : 0;
    }

    private static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }
}
