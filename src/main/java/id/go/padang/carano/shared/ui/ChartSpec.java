package id.go.padang.carano.shared.ui;

import id.go.padang.carano.shared.Value;
import java.util.List;

/** What a chart shows, without saying how it is drawn. */
public sealed interface ChartSpec {

    /** What the chart shows, in words; its name for screen readers. */
    String label();

    String unit();

    int digits();

    /** One horizontal bar per point. */
    record BarChart(String label, String unit, int digits, List<Point> points) implements ChartSpec {

        public BarChart {
            points = List.copyOf(points);
        }
    }

    /**
     * One horizontal bar per category, made of one piece per series.
     *
     * @param series each with one point per category, in the same order
     */
    record StackedBar(String label, String unit, int digits, List<String> categories, List<Series> series)
            implements ChartSpec {

        public StackedBar {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /** A line over time; a point without a number is a gap. */
    record Trend(String label, String unit, int digits, List<Point> points) implements ChartSpec {

        public Trend {
            points = List.copyOf(points);
        }
    }

    /**
     * Several lines over the same time, the first the one that is looked at; only it carries its numbers.
     *
     * @param series each with one point per category, in the same order
     */
    record Lines(String label, String unit, int digits, List<String> categories, List<Series> series)
            implements ChartSpec {

        public Lines {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    record Series(String name, List<Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A bar, a piece of a bar, a dot on a line.
     *
     * @param key what a listener is told; empty when there is nothing to open
     */
    record Point(String key, String label, Value value) {}
}
