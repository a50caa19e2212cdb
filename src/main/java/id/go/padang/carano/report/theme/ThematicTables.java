package id.go.padang.carano.report.theme;

import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.Breakdown;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.report.FigureTables;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Column;
import id.go.padang.carano.report.page.Table.Row;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.Value.Known;
import id.go.padang.carano.shared.ValueOrder;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of one register. */
final class ThematicTables {

    private static final int NUMBERED = 360;

    private final Wording wording;
    private final PlaceFigures page;
    private final DefinitionWords words;
    private final FigureTables tables;
    private final List<Indicator> indicators;
    private final String total;
    private final Filter counted;

    ThematicTables(Sector sector, Wording wording, PlaceFigures page) {
        this.wording = wording;
        this.page = page;
        this.words = new DefinitionWords(wording.texts(), wording.locale());
        this.tables = new FigureTables(wording);
        this.total = sector.dataset() + ".total";
        this.counted = page.release().indicator(total).map(Indicator::numerator).orElse(Filter.ALL);
        this.indicators = Stream.concat(
                        page.release().indicator(total).stream(), sector.leading(page.release()).stream())
                .distinct()
                .toList();
    }

    /** The areas below in one indicator, in their own order. */
    Table bars(Indicator indicator) {
        var rows =
                page.children().stream().filter(row -> row.kode().isPresent()).toList();
        double largest = largest(rows.stream().map(row -> row.value(indicator.code())));
        return new Table(
                List.of(Column.left("", 125), Column.right("", 50), Column.left("", 312)),
                rows.stream()
                        .map(row -> Row.of(
                                Cell.text(name(row)),
                                new Cell.Number(row.value(indicator.code()), indicator.digits()),
                                new Cell.Bar(row.value(indicator.code()), largest)))
                        .toList());
    }

    /** The areas below with their values, the highest first, as the map and the table beside it number them. */
    Map<KodeWilayah, Value> values(Indicator indicator) {
        var values = new LinkedHashMap<KodeWilayah, Value>();
        page.children().stream()
                .filter(row -> row.kode().isPresent())
                .sorted(Comparator.comparing(row -> row.value(indicator.code()), ValueOrder.DESCENDING))
                .forEach(row -> values.put(row.kode().orElseThrow(), row.value(indicator.code())));
        return values;
    }

    /** The numbers of a map, each with a bar. */
    Table numbered(Indicator indicator, Map<KodeWilayah, Value> values) {
        double largest = largest(values.values().stream());
        var rows = new ArrayList<Row>();
        values.forEach((kode, value) -> rows.add(Row.of(
                Cell.text(Integer.toString(rows.size() + 1)),
                Cell.text(wording.name(kode)),
                new Cell.Number(value, indicator.digits()),
                new Cell.Bar(value, largest))));
        return new Table(
                List.of(
                        Column.left(wording.text("report.map.mark"), 20),
                        Column.left(wording.text("report.areas.area"), 95),
                        Column.right(words.unit(indicator.unit()), 55),
                        Column.left("", 65)),
                rows);
    }

    /** Every way the register is split, with bars and shares; what stands beside the total is no share of it. */
    Table breakdowns() {
        return new Table(
                        List.of(Column.left("", 190), Column.right("", 60), Column.right("", 55), Column.left("", 182)),
                        page.breakdowns().stream().flatMap(this::breakdown).toList())
                .leadBy(wording.text("report.tematik.breakdowns.lead"));
    }

    private Stream<Row> breakdown(Breakdown breakdown) {
        var dimension = breakdown.dimension().code();
        double largest = largest(breakdown.slices().stream().map(Breakdown.Slice::value));
        return breakdown.slices().stream()
                .map(slice -> new Row(
                        words.dimension(dimension),
                        false,
                        List.of(
                                Cell.text(words.category(dimension, slice.category())),
                                Cell.count(slice.value()),
                                Cell.text(
                                        counted.accepts(dimension, slice.category())
                                                ? tables.share(slice.value(), page.value(total))
                                                : ""),
                                new Cell.Bar(slice.value(), largest))));
    }

    /** The areas below with the figures that lead the register. */
    Table areas() {
        return table(rows(page, ""));
    }

    /** The same one level further down, a section for each place. */
    Table annex(List<PlaceFigures> places) {
        return table(places.stream()
                .flatMap(one -> rows(one, wording.place(one.place())).stream())
                .toList());
    }

    private Table table(List<Row> rows) {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(wording.text("report.areas.area"), 127));
        indicators.forEach(
                indicator -> columns.add(Column.right(words.unit(indicator.unit()), NUMBERED / indicators.size())));
        return new Table(columns, rows)
                .leadBy(wording.text(
                        "report.profil.columns",
                        String.join(
                                "; ",
                                indicators.stream()
                                        .map(indicator -> indicator.name().in(wording.locale()))
                                        .toList())));
    }

    private List<Row> rows(PlaceFigures place, String section) {
        return Stream.concat(
                        place.children().stream().map(row -> row(section, name(row), false, row)),
                        Stream.of(row(section, wording.text("report.sum"), true, place.total())))
                .toList();
    }

    private Row row(String section, String name, boolean sum, AreaRow row) {
        return new Row(
                section,
                sum,
                Stream.concat(
                                Stream.of(Cell.text(name)),
                                indicators.stream()
                                        .map(indicator ->
                                                new Cell.Number(row.value(indicator.code()), indicator.digits())))
                        .toList());
    }

    private String name(AreaRow row) {
        return row.kode().map(wording::name).orElseGet(() -> wording.text("report.unmapped"));
    }

    private static double largest(Stream<Value> values) {
        return values.mapToDouble(value -> value instanceof Known(var amount) ? amount.doubleValue() : 0)
                .max()
                .orElse(0);
    }
}
