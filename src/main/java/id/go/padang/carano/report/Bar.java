package id.go.padang.carano.report;

import id.go.padang.carano.shared.Value;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A bar as lines and areas, opaque, so that it stays sharp in print and lawful in PDF/A-1. */
final class Bar extends AbstractRenderer implements Graphics2DRenderable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final Color TEAL = new Color(0x0F5C63);
    private static final Color HIDDEN = new Color(0x6B7478);
    private static final double HATCHED_SHARE = 0.06;
    private static final double HATCH_STEP = 4;

    private final transient Value value;
    private final double share;

    Bar(Value value, double largest) {
        this.value = value;
        share = value instanceof Value.Known(var amount) && largest > 0 ? amount.doubleValue() / largest : 0;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        switch (value) {
            case Value.Known ignored -> {
                graphics.setColor(TEAL);
                graphics.fill(
                        new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() * share, area.getHeight()));
            }
            case Value.Missing ignored -> {
                graphics.setColor(HIDDEN);
                graphics.fill(new Ellipse2D.Double(area.getX() + 1, area.getCenterY() - 1, 2, 2));
            }
            case Value.Suppressed ignored -> hatch(graphics, area);
        }
    }

    private static void hatch(Graphics2D graphics, Rectangle2D area) {
        double width = area.getWidth() * HATCHED_SHARE;
        double height = area.getHeight();
        graphics.setColor(HIDDEN);
        graphics.setStroke(new BasicStroke(0.5f));
        var outline = new Path2D.Double(new Rectangle2D.Double(area.getX(), area.getY(), width, height));
        graphics.draw(outline);
        for (double x = 0; x + height <= width; x += HATCH_STEP) {
            graphics.draw(
                    new Line2D.Double(area.getX() + x, area.getY() + height, area.getX() + x + height, area.getY()));
        }
    }
}
