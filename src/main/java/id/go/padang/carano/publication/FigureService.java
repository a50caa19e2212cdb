package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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

    FigureService(PublishedParts parts, FigureQueries queries, ReadingScope scope, WilayahService wilayahService) {
        this.parts = parts;
        this.queries = queries;
        this.scope = scope;
        this.wilayahService = wilayahService;
    }

    /** All releases, newest first. */
    public List<Release> releases() {
        return parts.releases();
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
        return read(dataset, place, selection, scope.smallCells(dataset));
    }

    /** Like {@link #read(String, Place, Selection)} for readers without name rights: small cells are hidden to all. */
    public Optional<PlaceFigures> readGuarded(String dataset, Place place, Selection selection) {
        return read(dataset, place, selection, false);
    }

    /** Whether the reader is shown small counts of this dataset. */
    public boolean showsSmallCells(String dataset) {
        return scope.smallCells(dataset);
    }

    private Optional<PlaceFigures> read(String dataset, Place place, Selection selection, boolean smallCells) {
        if (!scope.mayOpen(place)) {
            return Optional.empty();
        }
        return release(selection)
                .flatMap(release ->
                        part(release, dataset, selection.period()).map(part -> read(place, release, part, smallCells)));
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

    private static Optional<ReleasePart> part(Release release, String dataset, Optional<Period> period) {
        if (period.isEmpty()) {
            return release.newest(dataset);
        }
        return release.parts().stream()
                .filter(part -> part.dataset().equals(dataset) && part.period().equals(period.get()))
                .findFirst();
    }

    private PlaceFigures read(Place place, Release release, ReleasePart part, boolean smallCells) {
        var measures = parts.measures(part.dataset());
        var reading = reading(part, measures, smallCells);
        var before = part(release, part.dataset(), Optional.of(part.period().previous()))
                .map(earlier -> reading(earlier, measures, smallCells));
        var nodes = nodes(place);
        return new PlaceFigures(
                place,
                release,
                part,
                measures.indicators().stream()
                        .map(indicator -> figure(indicator, nodes, reading, before))
                        .toList(),
                measures.dimensions().stream()
                        .map(dimension -> reading.breakdown(nodes, dimension))
                        .toList(),
                children(place, reading),
                new AreaRow(kode(place), true, reading.values(nodes)));
    }

    private Reading reading(ReleasePart part, Measures measures, boolean smallCells) {
        return new Reading(parts.figures(part), measures, smallCells);
    }

    private static Figure figure(Indicator indicator, List<Node> nodes, Reading now, Optional<Reading> before) {
        return new Figure(
                indicator,
                now.value(nodes, indicator),
                now.count(nodes, indicator.numerator()),
                indicator.denominator().map(filter -> now.count(nodes, filter)),
                before.map(reading -> reading.value(nodes, indicator)).orElse(Value.missing()));
    }

    private List<AreaRow> children(Place place, Reading reading) {
        var rows = new ArrayList<AreaRow>();
        for (KodeWilayah child : below(place)) {
            rows.add(new AreaRow(Optional.of(child), scope.mayOpen(child), reading.values(List.of(Node.of(child)))));
        }
        kode(place)
                .map(Node::unmappedIn)
                .filter(reading.part()::has)
                .ifPresent(node -> rows.add(new AreaRow(Optional.empty(), false, reading.values(List.of(node)))));
        return List.copyOf(rows);
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
