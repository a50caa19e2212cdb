package id.go.padang.carano.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A word across the page behind the text: pale, but opaque, because PDF/A-1 knows no transparency. */
public final class Watermark extends AbstractRenderer implements Graphics2DRenderable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final Color PALE = new Color(0xE6E9EA);
    private static final double ANGLE = Math.toRadians(-52);
    private static final float SIZE = 150;

    private final String word;
    private final Font font;

    /** @param font whose outlines are drawn; the same one everywhere keeps the bytes the same */
    public Watermark(String word, Font font) {
        this.word = word;
        this.font = font.deriveFont(SIZE);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        var outline = font.createGlyphVector(new FontRenderContext(null, true, true), word)
                .getOutline();
        var box = outline.getBounds2D();
        var move = AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY());
        move.rotate(ANGLE);
        double fitting = fitting(box, area);
        move.scale(fitting, fitting);
        move.translate(-box.getCenterX(), -box.getCenterY());
        graphics.setColor(PALE);
        graphics.fill(move.createTransformedShape(outline));
    }

    /** 1, or what a longer word is made smaller by so that no letter is cut off. */
    private static double fitting(Rectangle2D box, Rectangle2D area) {
        var turned = AffineTransform.getRotateInstance(ANGLE)
                .createTransformedShape(box)
                .getBounds2D();
        return Math.min(1, Math.min(area.getWidth() / turned.getWidth(), area.getHeight() / turned.getHeight()));
    }
}
