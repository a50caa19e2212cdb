package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;

/**
 * A figure somebody else published, shown as it is and never computed with.
 *
 * @param indicator as in {@code kemiskinan}; text key {@code statistik.kemiskinan}
 * @param unit as delivered, as in {@code persen}
 * @param source who published it
 */
public record PublishedFigure(
        KodeWilayah wilayah, int year, String indicator, BigDecimal value, String unit, String source, String note) {}
