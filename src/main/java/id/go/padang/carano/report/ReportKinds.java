package id.go.padang.carano.report;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.report.ReportKind.Basis;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every kind of report there is, cut to what the signed-in account may ask for. */
@Component
class ReportKinds {

    private final List<ReportKind> all;
    private final FigureService figureService;
    private final IndicatorService indicatorService;
    private final WilayahService wilayahService;
    private final CurrentAccount current;

    ReportKinds(
            List<ReportKind> all,
            FigureService figureService,
            IndicatorService indicatorService,
            WilayahService wilayahService,
            CurrentAccount current) {
        this.all =
                all.stream().sorted(Comparator.comparingInt(ReportKind::order)).toList();
        this.figureService = figureService;
        this.indicatorService = indicatorService;
        this.wilayahService = wilayahService;
        this.current = current;
    }

    /** The kind of a code; empty when there is none or it is not for this account, which look the same on purpose. */
    Optional<ReportKind> find(String code) {
        return all.stream()
                .filter(kind -> kind.code().equals(code))
                .filter(this::isOpen)
                .findFirst();
    }

    List<ReportOffer> offers(Locale locale) {
        return all.stream()
                .filter(this::isOpen)
                .map(kind -> offer(kind, locale))
                .filter(offer -> !offer.places().isEmpty())
                .filter(offer -> (offer.basis() != Basis.SUBJECT && !offer.listsPersons())
                        || !offer.subjects().isEmpty())
                .toList();
    }

    private boolean isOpen(ReportKind kind) {
        return kind.permissions().stream().allMatch(current.get()::may);
    }

    private ReportOffer offer(ReportKind kind, Locale locale) {
        var places = Places.all(wilayahService)
                .filter(kind::suits)
                .filter(place -> kind.basis() != Basis.RELEASE || figureService.mayOpen(place))
                .toList();
        return new ReportOffer(
                kind.code(),
                kind.dataset(),
                places,
                places.stream().filter(kind::hasAnnex).collect(Collectors.toSet()),
                kind.subjects(locale),
                kind.basis(),
                kind.listsPersons(),
                !kind.listsPersons() && smallCells(kind));
    }

    private boolean smallCells(ReportKind kind) {
        return kind.dataset()
                .map(figureService::mayCross)
                .orElseGet(() ->
                        indicatorService.datasets().stream().map(Dataset::code).anyMatch(figureService::mayCross));
    }
}
