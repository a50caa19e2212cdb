package id.go.padang.carano.report.place;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Column;
import id.go.padang.carano.report.page.Table.Row;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ValueOrder;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of the areas below a place, in the figures that lead each register. */
final class AreaTables {

    private final Wording wording;
    private final DefinitionWords words;

    /** One column: an indicator of a register. */
    private record Measure(PlaceFigures page, Indicator indicator) {}

    AreaTables(Wording wording) {
        this.wording = wording;
        this.words = new DefinitionWords(wording.texts(), wording.locale());
    }

    static boolean hasAreas(List<PlaceFigures> pages) {
        return pages.stream().anyMatch(page -> !page.children().isEmpty());
    }

    /** The areas below one place. */
    Table below(List<PlaceFigures> pages) {
        return new Table(columns(pages), rows(pages, "")).leadBy(lead(pages));
    }

    /** The areas below several places, one section each; every place has its registers in the same order. */
    Table belowEach(Map<String, List<PlaceFigures>> sections) {
        var first = sections.values().iterator().next();
        return new Table(
                        columns(first),
                        sections.entrySet().stream()
                                .flatMap(section -> rows(section.getValue(), section.getKey()).stream())
                                .toList())
                .leadBy(lead(first));
    }

    private List<Column> columns(List<PlaceFigures> pages) {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(wording.text("report.areas.area"), 100));
        measures(pages)
                .forEach(measure ->
                        columns.add(Column.right(words.unit(measure.indicator().unit()), 43)
                                .under(wording.text("sector." + sector(measure.page())))));
        return columns;
    }

    // the heads say units; what they are of stands above the table
    private String lead(List<PlaceFigures> pages) {
        return wording.text(
                "report.profil.columns",
                String.join(
                        "; ",
                        measures(pages).stream()
                                .map(measure -> measure.indicator().name().in(wording.locale()))
                                .toList()));
    }

    private List<Row> rows(List<PlaceFigures> pages, String section) {
        var measures = measures(pages);
        var rows = new ArrayList<Row>();
        areas(pages).forEach(kode -> rows.add(row(section, wording.name(kode), measures, Optional.of(kode))));
        if (measures.stream()
                .anyMatch(measure -> child(measure.page(), Optional.empty()).isPresent())) {
            rows.add(row(section, wording.text("report.unmapped"), measures, Optional.empty()));
        }
        rows.add(new Row(
                section,
                true,
                cells(
                        wording.text("report.sum"),
                        measures.stream().map(measure -> cell(measure.page().total(), measure.indicator())))));
        return rows;
    }

    private static Row row(String section, String name, List<Measure> measures, Optional<KodeWilayah> kode) {
        return new Row(
                section,
                false,
                cells(
                        name,
                        measures.stream()
                                .map(measure -> child(measure.page(), kode)
                                        .map(row -> cell(row, measure.indicator()))
                                        .orElseGet(() -> Cell.count(Value.missing())))));
    }

    private static List<Cell> cells(String name, Stream<Cell> numbers) {
        return Stream.concat(Stream.of(Cell.text(name)), numbers).toList();
    }

    private static Cell cell(AreaRow row, Indicator indicator) {
        return new Cell.Number(row.value(indicator.code()), indicator.digits());
    }

    private static List<Measure> measures(List<PlaceFigures> pages) {
        return pages.stream()
                .filter(page -> !page.part().dataset().equals(Dataset.PERISTIWA))
                .flatMap(page -> ProfileReport.charted(page).stream().map(indicator -> new Measure(page, indicator)))
                .toList();
    }

    private static Sector sector(PlaceFigures page) {
        return Sector.of(page.part().dataset()).orElseThrow();
    }

    private static Optional<AreaRow> child(PlaceFigures page, Optional<KodeWilayah> kode) {
        return page.children().stream().filter(row -> row.kode().equals(kode)).findFirst();
    }

    private static List<KodeWilayah> areas(List<PlaceFigures> pages) {
        return pages.getFirst().children().stream()
                .flatMap(row -> row.kode().stream())
                .toList();
    }

    /** What a map of the areas shows: the rate of the first sector that is published. */
    static Optional<Indicator> mapped(List<PlaceFigures> pages) {
        return pages.stream()
                .filter(page ->
                        page.children().stream().anyMatch(row -> row.kode().isPresent()))
                .filter(page -> !page.part().dataset().equals(Dataset.PENDUDUK))
                .findFirst()
                .flatMap(page -> sector(page).comparing(page.release()));
    }

    /** The areas with their values, the highest first, as the table beside the map numbers them. */
    static Map<KodeWilayah, Value> values(List<PlaceFigures> pages, Indicator indicator) {
        var values = new LinkedHashMap<KodeWilayah, Value>();
        pages.stream()
                .filter(page -> page.part().dataset().equals(indicator.dataset()))
                .flatMap(page -> page.children().stream())
                .filter(row -> row.kode().isPresent())
                .sorted(Comparator.comparing(row -> row.value(indicator.code()), ValueOrder.DESCENDING))
                .forEach(row -> values.put(row.kode().orElseThrow(), row.value(indicator.code())));
        return values;
    }

    /** The numbers beside a map. */
    Table numbered(Indicator indicator, Map<KodeWilayah, Value> values) {
        var rows = new ArrayList<Row>();
        values.forEach((kode, value) -> rows.add(Row.of(
                Cell.text(Integer.toString(rows.size() + 1)),
                Cell.text(wording.name(kode)),
                new Cell.Number(value, indicator.digits()))));
        return new Table(
                List.of(
                        Column.left(wording.text("report.map.mark"), 24),
                        Column.left(wording.text("report.areas.area"), 130),
                        Column.right(words.unit(indicator.unit()), 81).bold()),
                rows);
    }

    String levelBelow(List<PlaceFigures> pages) {
        return wording.level(areas(pages).stream()
                        .findFirst()
                        .map(KodeWilayah::level)
                        .orElse(Level.KELURAHAN))
                .toLowerCase(wording.locale());
    }
}
