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

    private final ReleaseQueries releases;
    private final FigureQueries figures;
    private final IndicatorService indicators;

    private final Map<Long, PartFigures> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
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
            seen = List.copyOf(releases.releases());
            known = seen;
        }
        return seen;
    }

    Measures measures(String dataset) {
        return new Measures(indicators.dataset(dataset), indicators.indicators(dataset));
    }

    synchronized PartFigures figures(ReleasePart part) {
        var found = kept.get(part.id());
        if (found == null) {
            found = PartFigures.of(figures.measures(part.id()), figures.hidden(part.id()));
            kept.put(part.id(), found);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return found;
    }
}
