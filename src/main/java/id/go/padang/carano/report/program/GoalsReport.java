package id.go.padang.carano.report.program;

import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.program.GoalReading;
import id.go.padang.carano.program.GoalService;
import id.go.padang.carano.program.GoalState;
import id.go.padang.carano.program.Measure;
import id.go.padang.carano.program.alignment.AlignmentService;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.Places;
import id.go.padang.carano.report.ReaderRights;
import id.go.padang.carano.report.ReportKind;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.Level;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** "Target Bersama dan Tindak Lanjut": targets, contributions, actions and alignment as they stand today. */
@Component
class GoalsReport implements ReportKind {

    private final GoalService goalService;
    private final FollowUpService followUpService;
    private final AlignmentService alignmentService;
    private final FigureService figureService;
    private final OpdService opdService;

    GoalsReport(
            GoalService goalService,
            FollowUpService followUpService,
            AlignmentService alignmentService,
            FigureService figureService,
            OpdService opdService) {
        this.goalService = goalService;
        this.followUpService = followUpService;
        this.alignmentService = alignmentService;
        this.figureService = figureService;
        this.opdService = opdService;
    }

    @Override
    public String code() {
        return "sasaran";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean suits(Place place) {
        return place.equals(Place.CITY);
    }

    @Override
    public Basis basis() {
        return Basis.TODAY;
    }

    @Override
    public Optional<Content> compose(ReportRequest request, Wording wording) {
        return figureService.releases().stream().findFirst().map(newest -> {
            var figures = figures(request.guarded());
            return new GoalsContent(wording, figures, opdService::nameOf)
                    .content(
                            edition(newest, figures.today(), wording),
                            opdService.nameOf(AlignmentService.PLANNING_AGENCY),
                            rights(request, figures));
        });
    }

    /** @param open whether everybody is to read it: only what is set and published, and no small cell */
    private GoalsFigures figures(boolean open) {
        return new GoalsFigures(
                goalService.goals().stream()
                        .filter(reading -> !open || reading.goal().state() == GoalState.SET)
                        .map(reading -> new GoalsFigures.Shown(
                                reading,
                                open ? openValue(reading) : reading.progress().now(),
                                goalService.progress(reading.goal().id()).stream()
                                        .findFirst()))
                        .toList(),
                followUpService.actions().stream()
                        .filter(action -> !open || action.content().published())
                        .toList(),
                alignmentService.alignment().check(),
                LocalDate.now(Formats.WIB));
    }

    private Value openValue(GoalReading reading) {
        var measure = reading.goal().content().measure();
        return measure.kind() == Measure.Kind.CATALOGUE
                ? figureService
                        .compareOpen(measure.code(), Place.CITY, Level.KOTA, Selection.NEWEST)
                        .map(found -> found.whole().value())
                        .orElseGet(Value::missing)
                : reading.progress().now();
    }

    private static Content.Edition edition(Release newest, LocalDate today, Wording wording) {
        var latest = newest.parts().stream()
                .map(ReleasePart::period)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Content.Edition(
                newest,
                latest,
                true,
                wording.text("report.covers", wording.period(latest)),
                wording.formats().date(today));
    }

    private ReaderRights rights(ReportRequest request, GoalsFigures figures) {
        boolean inside = figures.goals().stream()
                        .anyMatch(shown -> shown.reading().goal().state() != GoalState.SET)
                || figures.actions().stream()
                        .anyMatch(action -> !action.content().published());
        return new ReaderRights(
                figureService.mayOpen(Place.CITY) ? Set.of(Places.code(Place.CITY)) : Set.of(),
                request.guarded() ? Set.of() : smallCells(figures),
                inside ? Set.of(Permission.MANAGE_FOLLOW_UP.name()) : Set.of());
    }

    private Set<String> smallCells(GoalsFigures figures) {
        var measures = figures.goals().stream()
                .map(shown -> shown.reading().goal().content().measure())
                .filter(measure -> measure.kind() == Measure.Kind.CATALOGUE)
                .map(Measure::code)
                .toList();
        List<Release> newest = figureService.releases().stream().limit(1).toList();
        return newest.stream()
                .flatMap(release -> measures.stream()
                        .flatMap(code -> release.indicator(code).stream())
                        .map(indicator -> indicator.dataset()))
                .filter(figureService::mayCross)
                .collect(Collectors.toSet());
    }
}
