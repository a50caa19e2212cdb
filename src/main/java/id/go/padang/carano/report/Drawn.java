package id.go.padang.carano.report;

import id.go.padang.carano.report.page.Drawing;
import id.go.padang.carano.report.page.Pen;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A drawing as the library takes it. */
final class Drawn extends AbstractRenderer implements Graphics2DRenderable {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Drawing drawing;

    Drawn(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        drawing.draw(new Pen(graphics, area.getX(), area.getY()), area.getWidth(), area.getHeight());
    }
}
