package id.go.padang.carano.matching;

import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.ReleasePart;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Says how much of a published register is padan: of whole batches only, so that every reader of figures or quality may ask. */
@Service
@PreAuthorize("hasAnyAuthority('READ_FIGURES', 'READ_QUALITY')")
public class PadanService {

    private final MatchRunQueries runs;
    private final FigureService figures;

    PadanService(MatchRunQueries runs, FigureService figures) {
        this.runs = runs;
        this.figures = figures;
    }

    /** By batch; a batch that no release holds, or that is not compared to the end, is left out. */
    public Map<Long, Padan> of(Collection<Long> batches) {
        var published = figures.releases().stream()
                .flatMap(release -> release.parts().stream())
                .map(ReleasePart::batchId)
                .filter(batches::contains)
                .distinct()
                .toList();
        var found = new HashMap<Long, Padan>();
        runs.finished(published)
                .forEach((batch, counts) -> found.put(
                        batch,
                        new Padan(
                                counts.values().stream().mapToLong(n -> n).sum(),
                                counts.entrySet().stream()
                                        .filter(entry -> entry.getKey().matched())
                                        .mapToLong(Map.Entry::getValue)
                                        .sum())));
        return Map.copyOf(found);
    }
}
