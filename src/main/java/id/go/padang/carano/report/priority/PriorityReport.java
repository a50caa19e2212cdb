package id.go.padang.carano.report.priority;

import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.priority.Decision;
import id.go.padang.carano.priority.DecisionRecord;
import id.go.padang.carano.priority.Evidence;
import id.go.padang.carano.priority.PriorityService;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.ReportKind;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "Lembar Penetapan Prioritas": one frozen decision, for whoever may read it. */
@Component
class PriorityReport implements ReportKind {

    private final PriorityService priorityService;
    private final FigureService figureService;
    private final OpdService opdService;
    private final Texts texts;

    PriorityReport(PriorityService priorityService, FigureService figureService, OpdService opdService, Texts texts) {
        this.priorityService = priorityService;
        this.figureService = figureService;
        this.opdService = opdService;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "prioritas";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean suits(Place place) {
        return place.equals(Place.CITY);
    }

    @Override
    public boolean hasAnnex(Place place) {
        return true;
    }

    @Override
    public Basis basis() {
        return Basis.SUBJECT;
    }

    @Override
    public List<Subject> subjects(Locale locale) {
        return priorityService.decisions().stream()
                .map(DecisionRecord::decision)
                .map(decision -> new Subject(
                        Long.toString(decision.id()),
                        texts.get(
                                locale,
                                "report.prioritas.subject",
                                decision.plan().name(),
                                decision.revision(),
                                decision.plan().release())))
                .toList();
    }

    @Override
    public Optional<Content> compose(ReportRequest request, Wording wording) {
        return priorityService.decisions().stream()
                .filter(record -> Long.toString(record.decision().id()).equals(request.subject()))
                .findFirst()
                .flatMap(record -> release(record.decision())
                        .map(release -> new DecisionContent(wording, record, opdService::nameOf)
                                .content(edition(record.decision(), release, wording), request.annex())));
    }

    private Optional<Release> release(Decision decision) {
        return figureService.releases().stream()
                .filter(release -> release.number() == decision.plan().release())
                .findFirst();
    }

    private static Content.Edition edition(Decision decision, Release release, Wording wording) {
        List<ReleasePart> read = decision.criteria().stream()
                .flatMap(criterion -> criterion.source().stream())
                .flatMap(source -> part(source, release).stream())
                .toList();
        return Content.Edition.of(
                release,
                decision.plan().period().map(Period::parse),
                // programmes have values that were entered by hand
                read.isEmpty() ? release.parts() : read,
                wording);
    }

    private static Optional<ReleasePart> part(Evidence.Source source, Release release) {
        return release.part(source.dataset(), Period.parse(source.period()));
    }
}
