package id.go.padang.carano.report.page;

import id.go.padang.carano.shared.MapClass;
import id.go.padang.carano.shared.MapClasses;
import id.go.padang.carano.shared.MapColour;
import id.go.padang.carano.shared.MapPalette;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.DrawnArea;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.batik.parser.AWTPathProducer;

/**
 * Areas in the colours of their values, in the classes of the screen, with a legend below; each area has a short mark
 * that a table beside it explains, so that nothing is said by colour alone.
 *
 * @param legend the bounds of each class in words, then what is hidden and what is missing, as far as there is any
 */
public record MapDrawing(List<Area> areas, MapClasses classes, List<String> legend) implements Drawing {

    /** Points that the legend needs below the shapes, per line of two entries. */
    public static final int LEGEND_LINE = 11;

    private static final double SIZE = 6.5;

    /**
     * @param drawn in the frame of the drawing, less the legend
     * @param mark as in {@code 7}; empty for none
     * @param outlined whether it is the one that is spoken of
     */
    public record Area(DrawnArea drawn, Value value, String mark, boolean outlined) {}

    public MapDrawing {
        areas = List.copyOf(areas);
        legend = List.copyOf(legend);
    }

    /** How high the legend is. */
    public static int legendHeight(int entries) {
        return entries == 0 ? 0 : 6 + LEGEND_LINE * ((entries + 1) / 2);
    }

    @Override
    public void draw(Pen pen, double width, double height) {
        areas.forEach(area -> fill(pen, area));
        areas.stream().filter(Area::outlined).forEach(area -> pen.stroke(shape(area.drawn()), Pen.INK, 1.6));
        areas.forEach(area -> pen.text(
                area.mark(),
                area.drawn().x(),
                area.drawn().y() + SIZE / 3,
                SIZE,
                Pen.Anchor.MIDDLE,
                Pen.INK,
                Color.WHITE));
        double top = height - legendHeight(legend.size()) + 6;
        for (int i = 0; i < legend.size(); i++) {
            entry(pen, i, i % 2 * width / 2, top + i / 2 * LEGEND_LINE);
        }
    }

    private void fill(Pen pen, Area area) {
        var shape = shape(area.drawn());
        var found = classes.of(area.value());
        pen.fill(shape, colour(found.map(MapClass::colour).orElse(MapPalette.MISSING)));
        if (area.value() instanceof Value.Suppressed) {
            pen.hatch(shape, 4, colour(MapPalette.HATCH));
        }
        pen.stroke(shape, colour(MapPalette.BORDER), 0.5);
    }

    private void entry(Pen pen, int place, double x, double y) {
        var box = new Path2D.Double(new Rectangle2D.Double(x, y, 12, 7));
        int known = classes.classes().size();
        pen.fill(box, colour(place < known ? classes.classes().get(place).colour() : MapPalette.MISSING));
        if (place == known && classes.suppressed() > 0) {
            pen.hatch(box, 3, colour(MapPalette.HATCH));
        }
        pen.stroke(box, colour(MapPalette.BORDER), 0.4);
        pen.text(legend.get(place), x + 16, y + 6, SIZE, false, Pen.Anchor.START, Pen.INK);
    }

    private static Shape shape(DrawnArea drawn) {
        try {
            return AWTPathProducer.createShape(new StringReader(drawn.path()), Path2D.WIND_EVEN_ODD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Color colour(MapColour colour) {
        return Color.decode(colour.light());
    }
}
