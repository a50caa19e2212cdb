package id.go.padang.carano.workspace;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Freshness;
import id.go.padang.carano.publication.PeriodFigure;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.publication.Shift;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.workspace.Briefing.Around;
import id.go.padang.carano.workspace.Briefing.Card;
import id.go.padang.carano.workspace.Briefing.Slip;
import id.go.padang.carano.workspace.Briefing.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Says in one minute how a place stands; every figure comes from {@link FigureService} and is cut to the reader. */
@Service
@PreAuthorize("hasAuthority('READ_FIGURES')")
public class BriefingService {

    private static final int MOST_MOVEMENTS = 5;
    private static final int PERIODS = 8;
    private static final Set<Sector> WATCHED = EnumSet.range(Sector.KEMISKINAN, Sector.PENDUDUK);

    private final FigureService figures;
    private final IndicatorService indicators;
    private final CurrentAccount current;
    private final Clock clock = Clock.system(Formats.WIB);

    BriefingService(FigureService figures, IndicatorService indicators, CurrentAccount current) {
        this.figures = figures;
        this.indicators = indicators;
        this.current = current;
    }

    /** Where the reader begins: the own area or dapil, else the city. */
    public Place home() {
        var account = current.get();
        return account.dapil().<Place>map(Place.Constituency::new).orElseGet(() -> new Place.Area(account.home()));
    }

    /** Empty while nothing is published or the place is outside the reader's areas. */
    public Optional<Briefing> briefing(Place place) {
        var all = figures.readAll(place, Selection.NEWEST);
        return all.isEmpty() ? Optional.empty() : Optional.of(briefing(place, all));
    }

    private Briefing briefing(Place place, List<PlaceFigures> all) {
        var byDataset = all.stream().collect(Collectors.toMap(one -> one.part().dataset(), Function.identity()));
        var release = all.getFirst().release();
        return new Briefing(
                place,
                release,
                WATCHED.stream()
                        .flatMap(
                                sector -> Optional.ofNullable(byDataset.get(sector.dataset()))
                                        .map(page -> card(sector, place, page))
                                        .stream())
                        .toList(),
                moved(place, release, all),
                all.stream()
                        .flatMap(page -> page.figures().stream())
                        .flatMap(figure -> slip(figure, byDataset).stream())
                        .toList(),
                all.stream()
                        .map(PlaceFigures::part)
                        .flatMap(part -> lateSince(part).map(since -> new Stale(part, since)).stream())
                        .toList());
    }

    private Card card(Sector sector, Place place, PlaceFigures page) {
        var codes = sector.leading(page.release()).stream().map(Indicator::code).toList();
        return new Card(
                sector,
                page.part(),
                codes.stream().flatMap(code -> figure(page, code).stream()).toList(),
                figures.trends(codes.subList(0, 1), place, Selection.NEWEST, PERIODS).values().stream()
                        .flatMap(List::stream)
                        .map(PeriodFigure::measured)
                        .toList(),
                around(sector, place, page),
                lateSince(page.part()));
    }

    private Optional<Around> around(Sector sector, Place place, PlaceFigures page) {
        return sector.comparing(page.release())
                .flatMap(indicator -> figure(page, indicator.code())
                        .map(here -> new Around(here, figures.around(indicator.code(), place, Selection.NEWEST)))
                        .filter(around -> !around.above().isEmpty()));
    }

    private List<Shift> moved(Place place, Release release, List<PlaceFigures> now) {
        if (release.number() == 1) {
            return List.of();
        }
        var earlier = new Selection(Optional.of(release.number() - 1), Optional.empty());
        return Shift.between(now, figures.readAll(place, earlier), MOST_MOVEMENTS);
    }

    private static Optional<Slip> slip(Figure figure, Map<String, PlaceFigures> pages) {
        var indicator = figure.indicator();
        var page = pages.get(indicator.dataset());
        if (page == null || !(figure.value() instanceof Value.Known(var now))) {
            return Optional.empty();
        }
        return indicator
                .target(page.part().period().year())
                .filter(target -> indicator.direction() == Direction.MORE_IS_BETTER
                        ? now.compareTo(target.value()) < 0
                        : indicator.direction() == Direction.LESS_IS_BETTER && now.compareTo(target.value()) > 0)
                .map(target -> new Slip(indicator, figure.now(), target));
    }

    private Optional<LocalDate> lateSince(ReleasePart part) {
        boolean byName =
                indicators.dataset(part.dataset()).byName() || part.dataset().equals(Dataset.STATISTIK);
        return Optional.of(Freshness.of(part.period(), LocalDate.now(clock)))
                .filter(freshness -> byName && freshness.stale())
                .map(freshness -> freshness.due().plusDays(1));
    }

    private static Optional<Figure> figure(PlaceFigures page, String code) {
        return page.figures().stream()
                .filter(figure -> figure.indicator().code().equals(code))
                .findFirst();
    }
}
