package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps releases and counts in memory; both never change, so nothing is ever thrown away for being stale. */
@Component
class PublishedParts {

    private static final int KEPT = 64;
    private static final int CELLS_KEPT = 12;

    private final ReleaseQueries releases;
    private final FigureQueries figures;
    private final IndicatorService indicators;

    private final Map<String, Measures> measures = new ConcurrentHashMap<>();
    private final Map<Long, PartFigures> kept = lastAsked(KEPT);
    private final Map<Long, Cells> cells = lastAsked(CELLS_KEPT);
    private final Map<Long, Map<KodeWilayah, List<PublishedFigure>>> official = lastAsked(KEPT);
    private volatile List<Release> known = List.of();

    PublishedParts(ReleaseQueries releases, FigureQueries figures, IndicatorService indicators) {
        this.releases = releases;
        this.figures = figures;
        this.indicators = indicators;
    }

    /** Every release, newest first. */
    List<Release> releases() {
        var seen = known;
        int newest = releases.newest();
        if (newest != (seen.isEmpty() ? 0 : seen.getFirst().number())) {
            seen = List.copyOf(releases.releases(indicators::indicator));
            known = seen;
        }
        return seen;
    }

    Measures measures(String dataset) {
        return measures.computeIfAbsent(dataset, code -> new Measures(indicators.dataset(code)));
    }

    // large, so fewer of them; a part whose cells fell out is read again
    private Cells cells(ReleasePart part) {
        synchronized (cells) {
            return cells.computeIfAbsent(part.id(), id -> {
                var dimensions = indicators.dataset(part.dataset()).dimensions();
                return new Cells(dimensions, figures.cells(id, dimensions.size()));
            });
        }
    }

    synchronized PartFigures figures(ReleasePart part) {
        var found = kept.get(part.id());
        if (found == null) {
            found = PartFigures.of(figures.measures(part.id()), figures.hidden(part.id()), () -> cells(part));
            kept.put(part.id(), found);
        }
        return found;
    }

    /** The official statistics of an area in a part, in the order of the file. */
    List<PublishedFigure> official(ReleasePart part, KodeWilayah kode) {
        synchronized (official) {
            return official.computeIfAbsent(
                            part.id(),
                            id -> figures.officialFigures(id).stream()
                                    .collect(Collectors.groupingBy(PublishedFigure::wilayah)))
                    .getOrDefault(kode, List.of());
        }
    }

    private static <V> Map<Long, V> lastAsked(int most) {
        return new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
                return size() > most;
            }
        };
    }
}
