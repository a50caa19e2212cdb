package id.go.padang.carano.report.quality;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.matching.ContradictionService;
import id.go.padang.carano.matching.PadanService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.ReportKind;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.submission.RuleCount;
import id.go.padang.carano.submission.SubmissionService;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * "Mutu Data dan Verval": what was published and how it was checked; for Pimpinan, Walidata and Auditor also every batch,
 * every broken rule and every contradiction, counted and without persons.
 */
@Component
class QualityReport implements ReportKind {

    private static final int BATCHES = 50;

    private final FigureService figureService;
    private final PadanService padanService;
    private final SubmissionService submissionService;
    private final ContradictionService contradictionService;
    private final IndicatorService indicatorService;
    private final OpdService opdService;
    private final CurrentAccount current;

    QualityReport(
            FigureService figureService,
            PadanService padanService,
            SubmissionService submissionService,
            ContradictionService contradictionService,
            IndicatorService indicatorService,
            OpdService opdService,
            CurrentAccount current) {
        this.figureService = figureService;
        this.padanService = padanService;
        this.submissionService = submissionService;
        this.contradictionService = contradictionService;
        this.indicatorService = indicatorService;
        this.opdService = opdService;
        this.current = current;
    }

    @Override
    public String code() {
        return "mutu";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean suits(Place place) {
        return place.equals(Place.CITY);
    }

    @Override
    public Basis basis() {
        return Basis.TODAY;
    }

    // whoever answers for a printed figure answers for how good it is, and the auditor asks
    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.READ_QUALITY);
    }

    @Override
    public Optional<Content> compose(ReportRequest request, Wording wording) {
        return figureService.releases().stream().findFirst().map(newest -> {
            var parts = parts(newest);
            boolean whole = !request.guarded() && current.get().may(Permission.READ_CHECKS);
            var figures = new QualityFigures(
                    parts,
                    padanService.of(parts.stream().map(ReleasePart::batchId).toList()),
                    whole
                            ? inside()
                            : new QualityFigures.Inside(List.of(), new LinkedHashMap<>(), new LinkedHashMap<>()),
                    LocalDate.now(Formats.WIB));
            var opd = opdService.nameOf(
                    indicatorService.dataset(Dataset.STATISTIK).ownerOpd());
            return new QualityContent(wording, figures, whole).content(newest, opd);
        });
    }

    private List<ReleasePart> parts(Release release) {
        return indicatorService.datasets().stream()
                .flatMap(dataset -> release.newest(dataset.code()).stream())
                .toList();
    }

    private QualityFigures.Inside inside() {
        var batches = submissionService.everyBatch(BATCHES);
        var rules = new LinkedHashMap<String, List<RuleCount>>();
        for (Dataset dataset : indicatorService.datasets()) {
            batches.stream()
                    .filter(batch -> batch.dataset().equals(dataset.code()) && batch.rows() > 0)
                    .max((one, other) -> one.receivedAt().compareTo(other.receivedAt()))
                    .ifPresent(batch -> rules.put(dataset.code(), submissionService.rulesOfAny(batch.id())));
        }
        return new QualityFigures.Inside(batches, rules, contradictionService.counted());
    }
}
