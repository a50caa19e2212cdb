package id.go.padang.carano.matching;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.ReleasePublished;
import id.go.padang.carano.submission.BatchChecked;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What sets comparisons off: a checked batch, a release, a start after a crash. */
@Component
class Reactions {

    private static final Set<String> BASES = Set.of(Dataset.PENDUDUK, Dataset.PERISTIWA);

    private final Matcher matcher;
    private final MatchRunQueries runs;
    private final ContradictionSearch search;
    private final FigureService figures;
    private final Background background;

    Reactions(
            Matcher matcher,
            MatchRunQueries runs,
            ContradictionSearch search,
            FigureService figures,
            Background background) {
        this.matcher = matcher;
        this.runs = runs;
        this.search = search;
        this.figures = figures;
        this.background = background;
    }

    @EventListener
    void checked(BatchChecked checked) {
        matcher.later(checked.batchId());
    }

    @EventListener
    void published(ReleasePublished published) {
        background.later("release-" + published.number(), () -> {
            if (bringsAnotherBase(published.number())) {
                matcher.newestLater();
            }
            search.later();
        });
    }

    @EventListener(ApplicationStartedEvent.class)
    void started() {
        runs.stopUnfinished();
    }

    private boolean bringsAnotherBase(int number) {
        return !bases(number).equals(bases(number - 1));
    }

    private Set<Long> bases(int number) {
        return figures.releases().stream()
                .filter(release -> release.number() == number)
                .map(Release::parts)
                .flatMap(parts -> parts.stream())
                .filter(part -> BASES.contains(part.dataset()))
                .map(ReleasePart::batchId)
                .collect(Collectors.toSet());
    }
}
