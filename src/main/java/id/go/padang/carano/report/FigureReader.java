package id.go.padang.carano.report;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.PeriodFigure;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.wilayah.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what reports of several registers need, with small cells hidden where the request says so. */
@Component
public final class FigureReader {

    private final FigureService figureService;
    private final IndicatorService indicatorService;

    FigureReader(FigureService figureService, IndicatorService indicatorService) {
        this.figureService = figureService;
        this.indicatorService = indicatorService;
    }

    /** Everything about a place from every register; empty when nothing is published or the place is closed. */
    public List<PlaceFigures> all(ReportRequest request, Place place, Selection selection) {
        return request.guarded()
                ? indicatorService.datasets().stream()
                        .filter(Dataset::byName)
                        .flatMap(dataset -> figureService.readGuarded(dataset.code(), place, selection).stream())
                        .toList()
                : figureService.readAll(place, selection);
    }

    /** The last periods of an indicator, oldest first. */
    public List<PeriodFigure> trend(
            ReportRequest request, Indicator indicator, Place place, Selection selection, int periods) {
        if (!request.guarded()) {
            return figureService.trends(List.of(indicator.code()), place, selection, periods).values().stream()
                    .findFirst()
                    .orElse(List.of());
        }
        var whole = figureService
                .compareOpen(indicator.code(), place, Level.KELURAHAN, selection)
                .map(Comparison::trend)
                .orElse(List.of());
        return whole.subList(Math.max(0, whole.size() - periods), whole.size());
    }

    /** The datasets among these whose small cells are open to this reader. */
    public Set<String> smallCells(ReportRequest request, List<PlaceFigures> pages) {
        return request.guarded()
                ? Set.of()
                : pages.stream()
                        .map(page -> page.part().dataset())
                        .filter(figureService::mayCross)
                        .collect(Collectors.toSet());
    }

    /** Which figures these are; empty where there are none. */
    public static Optional<Content.Edition> edition(ReportRequest request, List<PlaceFigures> pages, Wording wording) {
        return pages.stream()
                .findFirst()
                .map(page -> Content.Edition.of(
                        page.release(),
                        request.selection().period(),
                        pages.stream().map(PlaceFigures::part).toList(),
                        wording));
    }
}
