package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Measure;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.shared.Cycle;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The only reader of figures: every answer is cut to the reader's areas and small cells are already hidden. */
@Service
@PreAuthorize("hasAuthority('READ_FIGURES')")
public class FigureService {

    private final PublishedParts parts;
    private final ReadingScope scope;
    private final WilayahService wilayahService;
    private final IndicatorService indicators;
    private final Addresses addresses;
    private final SimilarAreas similarAreas = new SimilarAreas();
    private final AreaRows rows;

    FigureService(
            PublishedParts parts, ReadingScope scope, WilayahService wilayahService, IndicatorService indicators) {
        this.indicators = indicators;
        this.addresses = new Addresses(indicators.datasets());
        this.parts = parts;
        this.scope = scope;
        this.rows = new AreaRows(scope, parts);
        this.wilayahService = wilayahService;
    }

    /** All releases, newest first. */
    @PreAuthorize("hasAnyAuthority('READ_FIGURES', 'READ_QUALITY')")
    public List<Release> releases() {
        return parts.releases();
    }

    /**
     * What an address asks for; parameters that name no dimension are other people's. Empty when it asks for a release,
     * a period or a category that does not exist.
     *
     * @param parameters by name, as {@link Selection#parameters()} writes them
     */
    public Optional<Selection> selection(Map<String, String> parameters) {
        return addresses.read(parameters, releases());
    }

    /** Whether the reader may open the page of this place, published or not. */
    @PreAuthorize("hasAnyAuthority('READ_FIGURES', 'READ_QUALITY')")
    public boolean mayOpen(Place place) {
        return scope.mayOpen(place);
    }

    /**
     * Everything about a place from one dataset; empty when nothing of it is published or the place is outside the
     * reader's areas, which look the same on purpose.
     */
    public Optional<PlaceFigures> read(String dataset, Place place, Selection selection) {
        return read(dataset, place, selection, scope::smallCells);
    }

    /** Like {@link #read(String, Place, Selection)} for readers without name rights: small cells are hidden to all. */
    public Optional<PlaceFigures> readGuarded(String dataset, Place place, Selection selection) {
        return read(dataset, place, selection, any -> false);
    }

    private Optional<PlaceFigures> read(
            String dataset, Place place, Selection selection, Predicate<String> smallCells) {
        if (!scope.mayOpen(place)) {
            return Optional.empty();
        }
        return release(selection)
                .flatMap(release -> part(release, dataset, selection)
                        .map(part -> read(place, part, reading(release, selection, smallCells))));
    }

    /** Everything about a place from every by-name dataset that is published, in the order of screens. */
    public List<PlaceFigures> readAll(Place place, Selection selection) {
        if (!scope.mayOpen(place)) {
            return List.of();
        }
        return release(selection)
                .map(release -> {
                    var all = reading(release, selection);
                    return indicators.datasets().stream()
                            .filter(Dataset::byName)
                            .flatMap(dataset -> part(release, dataset.code(), selection).stream())
                            .map(part -> read(place, part, all))
                            .toList();
                })
                .orElse(List.of());
    }

    /**
     * One indicator over the areas of a level inside a place; empty when there is no such indicator or figure, or the
     * place is outside the reader's areas.
     */
    public Optional<Comparison> compare(String indicator, Place place, Level level, Selection selection) {
        return compared(release -> release.indicator(indicator), place, level, selection, scope::smallCells);
    }

    /** As {@link #compare}, with every small cell hidden whoever asks: a ranking for all is made of nothing else. */
    public Optional<Comparison> compareOpen(String indicator, Place place, Level level, Selection selection) {
        return compared(release -> release.indicator(indicator), place, level, selection, dataset -> false);
    }

    /**
     * What a definition that is still being written would say, over the areas of a level inside a place; empty when
     * nothing of its dataset is published or the place is outside the reader's areas.
     */
    @PreAuthorize("hasAuthority('EDIT_CATALOGUE')")
    public Optional<Comparison> preview(Indicator draft, Place place, Level level, Selection selection) {
        return compared(release -> Optional.of(draft), place, level, selection, scope::smallCells);
    }

    /**
     * A place split by one dimension or two; empty when nothing of the kind is published, the place is outside the
     * reader's areas, or the dataset has no such dimension. Two are only for readers who {@link #mayCross}: to others
     * every inner cell is hidden.
     */
    public Optional<Crosstab> cross(
            String dataset, Place place, String rows, Optional<String> columns, Measure measure, Selection selection) {
        var known = indicators.dataset(dataset);
        var row = known.dimension(rows);
        var column = columns.flatMap(known::dimension);
        if (!scope.mayOpen(place)
                || row.isEmpty()
                || column.isPresent() != columns.isPresent()
                || row.equals(column)
                || (measure == Measure.AMOUNT && known.amount().isEmpty())) {
            return Optional.empty();
        }
        return release(selection)
                .flatMap(release -> part(release, dataset, selection)
                        .map(part -> Crosstab.of(
                                place,
                                release,
                                part,
                                row.get(),
                                column,
                                Node.of(place),
                                reading(release, selection).of(part),
                                measure)));
    }

    /**
     * Indicators of a place in the last periods of the release up to the selected one, by code, oldest period first;
     * an indicator that nothing is published of, and every one of a place that is not open, is left out.
     */
    public Map<String, List<PeriodFigure>> trends(
            Collection<String> codes, Place place, Selection selection, int periods) {
        var trends = new LinkedHashMap<String, List<PeriodFigure>>();
        release(selection).filter(release -> scope.mayOpen(place)).ifPresent(release -> {
            var all = reading(release, selection);
            var nodes = Node.of(place);
            codes.stream()
                    .flatMap(code -> release.indicator(code).stream())
                    .forEach(indicator -> part(release, indicator.dataset(), selection)
                            .ifPresent(
                                    part -> trends.put(indicator.code(), all.trend(part, nodes, indicator, periods))));
        });
        return trends;
    }

    /** One indicator of several places, in their order; a place that is not open, or has no such figure, is left out. */
    public Map<Place, Figure> figures(String indicator, Collection<Place> places, Selection selection) {
        var figures = new LinkedHashMap<Place, Figure>();
        release(selection)
                .ifPresent(release -> release.indicator(indicator)
                        .ifPresent(known -> part(release, known.dataset(), selection)
                                .ifPresent(part -> {
                                    var all = reading(release, selection);
                                    places.stream()
                                            .filter(scope::mayOpen)
                                            .forEach(place ->
                                                    figures.put(place, all.figure(part, Node.of(place), known)));
                                })));
        return figures;
    }

    /**
     * A rate of the areas that a place lies in, the smallest first, as every reader of the city may know it, for whoever
     * may open the place; an area is left out where its count is hidden, or where what it counts beyond the place is
     * so small that it would have to be.
     */
    public Map<Place, Figure> around(String indicator, Place place, Selection selection) {
        var figures = new LinkedHashMap<Place, Figure>();
        if (!scope.mayOpen(place)) {
            return figures;
        }
        release(selection)
                .ifPresent(release -> release.indicator(indicator)
                        .filter(Indicator::isRate)
                        .ifPresent(known -> part(release, known.dataset(), selection)
                                .ifPresent(part -> {
                                    var open = reading(release, selection, any -> false);
                                    var own = reading(release, selection).figure(part, Node.of(place), known);
                                    scope.around(place).forEach(area -> {
                                        var figure = open.figure(part, Node.of(area), known);
                                        if (scope.mayTell(figure, own)) {
                                            figures.put(area, figure);
                                        }
                                    });
                                })));
        return figures;
    }

    /**
     * The areas of the same level that are most like an area in size and structure of the population, the likest
     * first; none where the population is not published or hidden, and only such as the reader may open.
     */
    public List<SimilarArea> similar(KodeWilayah kode, Selection selection, int most) {
        if (!scope.mayOpen(kode)) {
            return List.of();
        }
        var everybody = selection.with(Filter.ALL);
        return release(everybody)
                .flatMap(release -> part(release, Dataset.PENDUDUK, everybody)
                        .map(part -> similarAreas.to(
                                kode,
                                reading(release, everybody).of(part),
                                wilayahService.all().stream()
                                        .map(Wilayah::kode)
                                        .filter(other -> other.level() == kode.level() && scope.mayOpen(other))
                                        .toList(),
                                most)))
                .orElse(List.of());
    }

    /** What of a selection's filter counts in a dataset; the rest names dimensions or categories that it does not have. */
    public Filter applied(String dataset, Selection selection) {
        return parts.measures(dataset).applicable(selection.filter());
    }

    /**
     * Whether the reader is shown small counts of a dataset, and so may split it by two dimensions at once, or filter it
     * by one and split by another.
     */
    @PreAuthorize("hasAnyAuthority('READ_FIGURES', 'READ_QUALITY')")
    public boolean mayCross(String dataset) {
        return scope.smallCells(dataset);
    }

    /** The official statistics of an area in the selected release, by indicator and year; empty outside the reader's areas. */
    public List<PublishedFigure> published(Place place, Selection selection) {
        if (!(place instanceof Place.Area(var kode)) || !scope.mayOpen(place)) {
            return List.of();
        }
        return release(selection).map(release -> published(release, kode)).orElse(List.of());
    }

    /**
     * What one count of an indicator was made of; empty where {@link #compare} is, and for a denominator that the
     * indicator does not have or that another dataset gives.
     *
     * @param unmapped only what lies in the area and in no area below it
     */
    @PreAuthorize("hasAuthority('READ_NAMES')")
    public Optional<RowsBehind> rowsBehind(
            String indicator, RowsBehind.Side side, Place place, boolean unmapped, Selection selection) {
        if (!scope.mayOpen(place)) {
            return Optional.empty();
        }
        var nodes = unmapped ? place.area().map(Node::unmappedIn).stream().toList() : Node.of(place);
        return nodes.isEmpty()
                ? Optional.empty()
                : release(selection)
                        .flatMap(release -> release.indicator(indicator)
                                .flatMap(known -> part(release, known.dataset(), selection)
                                        .flatMap(part ->
                                                reading(release, selection).behind(part, nodes, known, side))));
    }

    private Optional<Release> release(Selection selection) {
        return parts.releases().stream()
                .filter(release ->
                        selection.release().isEmpty() || selection.release().get() == release.number())
                .findFirst();
    }

    private static Optional<ReleasePart> part(Release release, String dataset, Cycle cycle, Optional<Period> period) {
        if (period.isEmpty()) {
            return release.newest(dataset);
        }
        return period.get().cycle() == cycle
                ? release.part(dataset, period.get())
                : release.asOf(dataset, period.get());
    }

    private Optional<ReleasePart> part(Release release, String dataset, Selection selection) {
        return part(release, dataset, indicators.dataset(dataset).cycle(), selection.period());
    }

    private ReleaseReading reading(Release release, Selection selection) {
        return reading(release, selection, scope::smallCells);
    }

    private ReleaseReading reading(Release release, Selection selection, Predicate<String> smallCells) {
        return new ReleaseReading(release, parts, smallCells, selection.filter());
    }

    private PlaceFigures read(Place place, ReleasePart part, ReleaseReading all) {
        var release = all.release();
        var reading = all.of(part);
        var nodes = Node.of(place);
        var figures = release.indicators(part.dataset()).stream()
                .map(indicator -> all.figure(part, nodes, indicator))
                .toList();
        return new PlaceFigures(
                place,
                release,
                part,
                figures,
                reading.measures().dimensions().stream()
                        .map(dimension -> reading.breakdown(nodes, dimension))
                        .toList(),
                rows.children(place, below(place), part, all),
                rows.row(place.area(), true, part, all, nodes));
    }

    private Optional<Comparison> compared(
            Function<Release, Optional<Indicator>> definition,
            Place place,
            Level level,
            Selection selection,
            Predicate<String> smallCells) {
        if (!scope.mayOpen(place)) {
            return Optional.empty();
        }
        return release(selection)
                .flatMap(release -> definition
                        .apply(release)
                        .flatMap(known -> part(release, known.dataset(), selection)
                                .map(part ->
                                        compared(reading(release, selection, smallCells), part, known, place, level))));
    }

    private Comparison compared(ReleaseReading all, ReleasePart part, Indicator indicator, Place place, Level level) {
        var nodes = Node.of(place);
        return new Comparison(
                indicator,
                place,
                all.release(),
                part,
                all.figure(part, nodes, indicator),
                inside(place, level).stream()
                        .map(kode -> new AreaFigure(
                                kode, scope.mayOpen(kode), all.figure(part, List.of(Node.of(kode)), indicator)))
                        .toList(),
                all.trend(part, nodes, indicator, Integer.MAX_VALUE));
    }

    /** Areas of a level below an open place; a deeper level only below areas that are open themselves. */
    private List<KodeWilayah> inside(Place place, Level level) {
        return below(place).stream()
                .flatMap(child -> child.level() == level
                        ? Stream.of(child)
                        : scope.mayOpen(child) ? inside(new Place.Area(child), level).stream() : Stream.of())
                .toList();
    }

    private List<KodeWilayah> below(Place place) {
        return switch (place) {
            case Place.Area(var kode) ->
                wilayahService.childrenOf(kode).stream().map(Wilayah::kode).toList();
            case Place.Constituency(var dapil) ->
                dapil.kecamatan().stream().sorted().toList();
        };
    }

    private List<PublishedFigure> published(Release release, KodeWilayah kode) {
        return PublishedFigure.corrected(release.parts(Dataset.STATISTIK).stream()
                .flatMap(part -> parts.official(part, kode).stream())
                .toList());
    }
}
