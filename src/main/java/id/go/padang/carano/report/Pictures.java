package id.go.padang.carano.report;

import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.PeriodFigure;
import id.go.padang.carano.report.page.MapDrawing;
import id.go.padang.carano.report.page.Picture;
import id.go.padang.carano.report.page.TrendDrawing;
import id.go.padang.carano.shared.MapClass;
import id.go.padang.carano.shared.MapClasses;
import id.go.padang.carano.shared.MapScale;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.BoundaryService;
import id.go.padang.carano.wilayah.DrawnArea;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Charts and maps of reports: the same classes, colours and order as on screen. */
@Component
public final class Pictures {

    private final BoundaryService boundaryService;

    Pictures(BoundaryService boundaryService) {
        this.boundaryService = boundaryService;
    }

    /** A line over the periods, oldest first; empty where there are not two numbers. */
    public Optional<Picture> trend(Indicator indicator, List<PeriodFigure> periods, int height, Wording wording) {
        var points = periods.stream()
                .map(one -> new TrendDrawing.Point(
                        wording.period(one.period()), one.measured().value()))
                .toList();
        if (!TrendDrawing.shows(points)) {
            return Optional.empty();
        }
        var name = indicator.name().in(wording.locale());
        var words = new DefinitionWords(wording.texts(), wording.locale());
        var told = points.stream()
                .map(point -> point.label() + ": " + wording.formats().value(point.value(), indicator.digits()))
                .collect(Collectors.joining("; "));
        return Optional.of(new Picture(
                wording.text("report.trend.title", name, words.unit(indicator.unit())),
                new TrendDrawing(points, indicator.digits(), wording.formats()),
                height,
                wording.text("report.trend.alternative", name, told),
                ""));
    }

    /**
     * Areas in the colours of their values, each with its number in the order of the values, and with the legend below.
     *
     * @param values in the order of the table beside it
     * @param width of the picture in points
     */
    public Picture map(
            Indicator indicator,
            Map<KodeWilayah, Value> values,
            boolean numbered,
            int width,
            int height,
            Wording wording) {
        var classes = MapClasses.of(MapScale.SEQUENTIAL, values.values(), indicator.digits());
        var legend = legend(classes, wording);
        var drawn = boundaryService.drawn(values.keySet(), width, height - MapDrawing.legendHeight(legend.size()));
        var areas = new ArrayList<MapDrawing.Area>();
        for (DrawnArea area : drawn) {
            areas.add(new MapDrawing.Area(
                    area,
                    values.getOrDefault(area.kode(), Value.missing()),
                    numbered ? Integer.toString(areas.size() + 1) : "",
                    false));
        }
        var name = indicator.name().in(wording.locale());
        var told = values.entrySet().stream()
                .map(entry -> wording.name(entry.getKey()) + ": "
                        + wording.formats().value(entry.getValue(), indicator.digits()))
                .collect(Collectors.joining("; "));
        return new Picture(
                "",
                new MapDrawing(areas, classes, legend),
                height,
                wording.text("report.map.alternative", name, told),
                wording.text(boundaryService.captionKey()));
    }

    /** Where an area lies among others, without any figure. */
    public Picture place(KodeWilayah kode, List<KodeWilayah> among, int width, int height, Wording wording) {
        var nothing = MapClasses.of(MapScale.SEQUENTIAL, List.of(), 0);
        var areas = boundaryService.drawn(among, width, height).stream()
                .map(area -> new MapDrawing.Area(
                        area,
                        Value.missing(),
                        area.kode().equals(kode) ? wording.name(kode) : "",
                        area.kode().equals(kode)))
                .toList();
        return new Picture(
                "",
                new MapDrawing(areas, nothing, List.of()),
                height,
                wording.text("report.map.place", wording.area(kode)),
                wording.text(boundaryService.captionKey()));
    }

    private static List<String> legend(MapClasses classes, Wording wording) {
        var legend = new ArrayList<String>();
        classes.classes()
                .forEach(one -> legend.add(
                        bounds(one, classes.digits(), wording) + " (" + wording.text("map.count", one.count()) + ")"));
        if (classes.suppressed() > 0) {
            legend.add(wording.text("report.legend.hidden", wording.text("map.count", classes.suppressed())));
        }
        if (classes.missing() > 0) {
            legend.add(wording.text("report.legend.missing", wording.text("map.count", classes.missing())));
        }
        return legend;
    }

    private static String bounds(MapClass one, int digits, Wording wording) {
        var from = wording.formats().number(one.from(), one.isZero() ? 0 : digits);
        return one.from().compareTo(one.to()) == 0
                ? from
                : wording.text("map.bounds", from, wording.formats().number(one.to(), digits));
    }
}
