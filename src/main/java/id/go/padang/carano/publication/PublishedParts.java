package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.IndicatorService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps releases and counts in memory; both never change, so nothing is ever thrown away for being stale. */
@Component
class PublishedParts {

    private static final int KEPT = 64;
    private static final int CELLS_KEPT = 12;

    private final ReleaseQueries releases;
    private final FigureQueries figures;
    private final IndicatorService indicators;

    private final Map<Long, PartFigures> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Map<Long, Cells> cells = new LinkedHashMap<>(CELLS_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Cells> eldest) {
            return size() > CELLS_KEPT;
        }
    };
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
        return new Measures(indicators.dataset(dataset));
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
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return found;
    }
}
