package id.go.padang.carano.report.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Objects;

/**
 * Draws on paper: opaque, because PDF/A-1 knows no transparency, and letters as outlines, which need no font in the
 * file.
 */
public final class Pen {

    /** Where a text stands to its point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public static final Color INK = new Color(0x1B2326);
    public static final Color QUIET = new Color(0x4A5458);
    public static final Color HAIR = new Color(0x8A9296);
    public static final Color ACCENT = new Color(0x0F5C63);
    public static final Color HIDDEN = new Color(0x6B7478);

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font REGULAR = font("SourceSans3-Regular.ttf");
    private static final Font BOLD = font("SourceSans3-Bold.ttf");

    private final Graphics2D graphics;
    private final double left;
    private final double top;

    /** @param left and {@code top}: where 0 is */
    public Pen(Graphics2D graphics, double left, double top) {
        this.graphics = graphics;
        this.left = left;
        this.top = top;
    }

    /** The house's bold face, for outlines. */
    public static Font bold() {
        return BOLD;
    }

    public void line(double x1, double y1, double x2, double y2, Color colour, double width, float... dashes) {
        stroke(new Line2D.Double(x1, y1, x2, y2), colour, width, dashes);
    }

    /** The outline of a shape. */
    public void stroke(Shape shape, Color colour, double width, float... dashes) {
        graphics.setColor(colour);
        graphics.setStroke(
                dashes.length == 0
                        ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                        : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        graphics.draw(moved(shape));
    }

    public void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(moved(shape));
    }

    public void box(double x, double y, double width, double height, Color colour) {
        fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    public void dot(double x, double y, double radius, Color colour) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
    }

    /** Slanted lines inside a shape, for what is hidden. */
    public void hatch(Shape shape, double step, Color colour) {
        var moved = moved(shape);
        var box = moved.getBounds2D();
        var before = graphics.getClip();
        graphics.clip(moved);
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(0.5f));
        for (double x = box.getX() - box.getHeight(); x < box.getMaxX(); x += step) {
            graphics.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getY()));
        }
        graphics.setClip(before);
    }

    /** @param y of the base line */
    public void text(String text, double x, double y, double size, boolean bold, Anchor anchor, Color colour) {
        if (!text.isEmpty()) {
            fill(outline(text, x, y, size, bold, anchor), colour);
        }
    }

    /** A text with a rim, so that it can be read on any colour. */
    public void text(String text, double x, double y, double size, Anchor anchor, Color colour, Color rim) {
        if (!text.isEmpty()) {
            var outline = outline(text, x, y, size, true, anchor);
            stroke(outline, rim, size / 4);
            fill(outline, colour);
        }
    }

    /** How wide a text is. */
    public static double width(String text, double size, boolean bold) {
        return face(size, bold).getStringBounds(text, EXACT).getWidth();
    }

    private static Shape outline(String text, double x, double y, double size, boolean bold, Anchor anchor) {
        double start = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width(text, size, bold) / 2;
            case END -> x - width(text, size, bold);
        };
        return face(size, bold).createGlyphVector(EXACT, text).getOutline((float) start, (float) y);
    }

    private static Font face(double size, boolean bold) {
        return (bold ? BOLD : REGULAR).deriveFont((float) size);
    }

    private Shape moved(Shape shape) {
        return AffineTransform.getTranslateInstance(left, top).createTransformedShape(shape);
    }

    private static Font font(String file) {
        try (var content = Pen.class.getResourceAsStream("/reports/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(content));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("our own font cannot be read", e);
        }
    }
}
