package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Measure;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.shared.Cycle;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The only reader of figures: every answer is cut to the reader's areas and small cells are already hidden. */
@Service
@PreAuthorize("hasAuthority('READ_FIGURES')")
public class FigureService {

    private final PublishedParts parts;
    private final FigureQueries queries;
    private final ReadingScope scope;
    private final WilayahService wilayahService;
    private final IndicatorService indicators;
    private final Addresses addresses;

    FigureService(
            PublishedParts parts,
            FigureQueries queries,
            ReadingScope scope,
            WilayahService wilayahService,
            IndicatorService indicators) {
        this.indicators = indicators;
        this.addresses = new Addresses(indicators.datasets());
        this.parts = parts;
        this.queries = queries;
        this.scope = scope;
        this.wilayahService = wilayahService;
    }

    /** All releases, newest first. */
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
    public boolean mayOpen(Place place) {
        return scope.mayOpen(place);
    }

    /**
     * Everything about a place from one dataset; empty when nothing of it is published or the place is outside the
     * reader's areas, which look the same on purpose.
     */
    public Optional<PlaceFigures> read(String dataset, Place place, Selection selection) {
        if (!scope.mayOpen(place)) {
            return Optional.empty();
        }
        return release(selection)
                .flatMap(release ->
                        part(release, dataset, selection).map(part -> read(place, release, part, selection)));
    }

    /** Everything about a place from every by-name dataset that is published, in the order of screens. */
    public List<PlaceFigures> readAll(Place place, Selection selection) {
        return indicators.datasets().stream()
                .filter(Dataset::byName)
                .flatMap(dataset -> read(dataset.code(), place, selection).stream())
                .toList();
    }

    /**
     * One indicator over the areas of a level inside a place; empty when there is no such indicator or figure, or the
     * place is outside the reader's areas.
     */
    public Optional<Comparison> compare(String indicator, Place place, Level level, Selection selection) {
        if (!scope.mayOpen(place)) {
            return Optional.empty();
        }
        return release(selection)
                .flatMap(release -> release.indicator(indicator)
                        .flatMap(known -> part(release, known.dataset(), selection)
                                .map(part ->
                                        compare(release, part, known, place, level, reading(release, selection)))));
    }

    /**
     * As {@link #compare}, with every small cell hidden whoever asks: what all readers of the city may know. A ranking
     * that goes to all of them is made of nothing else.
     */
    public Optional<Comparison> compareOpen(String indicator, Place place, Level level, Selection selection) {
        if (!scope.mayOpen(place)) {
            return Optional.empty();
        }
        return release(selection)
                .flatMap(release -> release.indicator(indicator)
                        .flatMap(known -> part(release, known.dataset(), selection)
                                .map(part -> compare(
                                        release,
                                        part,
                                        known,
                                        place,
                                        level,
                                        new ReleaseReading(release, parts, dataset -> false, selection.filter())))));
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
                        .map(part -> cross(release, part, place, row.get(), column, measure, selection)));
    }

    /** Whether the reader may split a dataset by two dimensions at once, or filter it by one and split by another. */
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
        return new ReleaseReading(release, parts, scope::smallCells, selection.filter());
    }

    private PlaceFigures read(Place place, Release release, ReleasePart part, Selection selection) {
        var all = reading(release, selection);
        var reading = all.of(part);
        var nodes = nodes(place);
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
                children(place, release, part, all),
                new AreaRow(kode(place), true, values(release, part, all, nodes)));
    }

    private static Map<String, Value> values(Release release, ReleasePart part, ReleaseReading all, List<Node> nodes) {
        var values = all.of(part).categories(nodes);
        release.indicators(part.dataset())
                .forEach(indicator -> values.put(
                        indicator.code(), all.measured(part, nodes, indicator).value()));
        return Map.copyOf(values);
    }

    private List<AreaRow> children(Place place, Release release, ReleasePart part, ReleaseReading all) {
        var rows = new ArrayList<AreaRow>();
        for (KodeWilayah child : below(place)) {
            var values = values(release, part, all, List.of(Node.of(child)));
            rows.add(new AreaRow(Optional.of(child), scope.mayOpen(child), values));
        }
        kode(place)
                .map(Node::unmappedIn)
                .filter(parts.figures(part)::has)
                .ifPresent(node ->
                        rows.add(new AreaRow(Optional.empty(), false, values(release, part, all, List.of(node)))));
        return List.copyOf(rows);
    }

    private Comparison compare(
            Release release, ReleasePart part, Indicator indicator, Place place, Level level, ReleaseReading all) {
        var nodes = nodes(place);
        return new Comparison(
                indicator,
                place,
                release,
                part,
                all.figure(part, nodes, indicator),
                inside(place, level).stream()
                        .map(kode -> new AreaFigure(
                                kode, scope.mayOpen(kode), all.figure(part, List.of(Node.of(kode)), indicator)))
                        .toList(),
                release.parts(part.dataset()).stream()
                        .filter(one -> one.period().compareTo(part.period()) <= 0)
                        .map(one -> new PeriodFigure(one.period(), all.measured(one, nodes, indicator)))
                        .toList());
    }

    /** Areas of a level below an open place; a deeper level only below areas that are open themselves. */
    private List<KodeWilayah> inside(Place place, Level level) {
        return below(place).stream()
                .flatMap(child -> child.level() == level
                        ? Stream.of(child)
                        : scope.mayOpen(child) ? inside(new Place.Area(child), level).stream() : Stream.of())
                .toList();
    }

    private Crosstab cross(
            Release release,
            ReleasePart part,
            Place place,
            Dimension rows,
            Optional<Dimension> columns,
            Measure measure,
            Selection selection) {
        var reading = reading(release, selection).of(part);
        var measures = reading.measures();
        var nodes = nodes(place);
        var rowTotals = rows.categories().stream()
                .map(category -> reading.of(nodes, measures.filter(rows, category), measure))
                .toList();
        var columnTotals = columns.stream()
                .flatMap(dimension -> dimension.categories().stream()
                        .map(category -> reading.of(nodes, measures.filter(dimension, category), measure)))
                .toList();
        var cells = columns.map(dimension -> Arrays.stream(reading.cross(nodes, rows, dimension, measure))
                        .map(List::of)
                        .toList())
                .orElseGet(() -> rowTotals.stream().map(List::of).toList());
        return new Crosstab(
                place,
                release,
                part,
                rows,
                columns,
                cells,
                rowTotals,
                columnTotals,
                reading.of(nodes, measures.total(), measure));
    }

    private List<KodeWilayah> below(Place place) {
        return switch (place) {
            case Place.Area(var kode) ->
                wilayahService.childrenOf(kode).stream().map(Wilayah::kode).toList();
            case Place.Constituency(var dapil) ->
                dapil.kecamatan().stream().sorted().toList();
        };
    }

    private static Optional<KodeWilayah> kode(Place place) {
        return place instanceof Place.Area(var kode) ? Optional.of(kode) : Optional.empty();
    }

    private static List<Node> nodes(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> List.of(Node.of(kode));
            case Place.Constituency(var dapil) ->
                dapil.kecamatan().stream().map(Node::of).toList();
        };
    }

    private List<PublishedFigure> published(Release release, KodeWilayah kode) {
        record Series(String indicator, int year, String source) {}
        var newest = new LinkedHashMap<Series, PublishedFigure>();
        release.parts().stream()
                .filter(part -> part.dataset().equals(Dataset.STATISTIK))
                .sorted(Comparator.comparing(ReleasePart::period))
                .flatMap(part -> queries.officialFigures(part.id(), kode).stream())
                .forEach(figure -> newest.put(new Series(figure.indicator(), figure.year(), figure.source()), figure));
        return newest.values().stream()
                .sorted(Comparator.comparing(PublishedFigure::indicator).thenComparingInt(PublishedFigure::year))
                .toList();
    }
}
