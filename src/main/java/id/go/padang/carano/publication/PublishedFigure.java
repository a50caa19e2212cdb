package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A figure somebody else published, shown as it is and never computed with.
 *
 * @param indicator as in {@code kemiskinan}; text key {@code statistik.kemiskinan}
 * @param unit as delivered, as in {@code persen}
 * @param source who published it
 */
public record PublishedFigure(
        KodeWilayah wilayah, int year, String indicator, BigDecimal value, String unit, String source, String note) {

    /** The newest year of each series; the same indicator from two sources is two series, never one. */
    public static List<PublishedFigure> newestOfEach(List<PublishedFigure> figures) {
        record Series(String indicator, String source) {}
        var newest = new HashMap<Series, Integer>();
        figures.forEach(
                figure -> newest.merge(new Series(figure.indicator(), figure.source()), figure.year(), Math::max));
        return figures.stream()
                .filter(figure ->
                        newest.getOrDefault(new Series(figure.indicator(), figure.source()), 0) == figure.year())
                .toList();
    }

    /**
     * One figure per series and year, the one delivered last, in the order of series and years.
     *
     * @param delivered oldest delivery first
     */
    static List<PublishedFigure> corrected(List<PublishedFigure> delivered) {
        record Series(String indicator, int year, String source) {}
        var newest = new LinkedHashMap<Series, PublishedFigure>();
        delivered.forEach(figure -> newest.put(new Series(figure.indicator(), figure.year(), figure.source()), figure));
        return newest.values().stream()
                .sorted(Comparator.comparing(PublishedFigure::indicator).thenComparingInt(PublishedFigure::year))
                .toList();
    }
}
