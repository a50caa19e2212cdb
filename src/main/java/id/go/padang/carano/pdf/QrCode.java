package id.go.padang.carano.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A QR code as one black shape, so that it prints sharp at any size; the caller leaves white room around it. */
public final class QrCode extends AbstractRenderer implements Graphics2DRenderable {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient ByteMatrix modules;

    /** @param text what a telephone shall read */
    public QrCode(String text) {
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        double size = Math.min(area.getWidth(), area.getHeight()) / modules.getWidth();
        var black = new Path2D.Double();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = x;
                while (end < modules.getWidth() && modules.get(end, y) == 1) {
                    end++;
                }
                if (end > x) {
                    black.append(
                            new Rectangle2D.Double(
                                    area.getX() + x * size, area.getY() + y * size, (end - x) * size, size),
                            false);
                }
                x = Math.max(end, x + 1);
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(black);
    }
}
