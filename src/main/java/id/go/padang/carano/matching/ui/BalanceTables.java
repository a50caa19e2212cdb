package id.go.padang.carano.matching.ui;

import id.go.padang.carano.matching.Balance;
import id.go.padang.carano.matching.BalanceLine;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.FigureTable;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The balance as rows of tables and as a file; both say the same. */
record BalanceTables(Texts texts, Locale locale, WilayahService wilayahService) {

    private static final List<String> MEASURES =
            List.of("opening", "births", "arrivals", "deaths", "departures", "closing", "counted", "correction");

    List<FigureTable.Column> columns() {
        return MEASURES.stream()
                .map(measure -> new FigureTable.Column(measure, text("balance." + measure), "", 0))
                .toList();
    }

    List<FigureTable.Row> months(Balance balance) {
        return balance.months().stream()
                .map(month -> new FigureTable.Row(
                        texts.period(locale, month.period()), Optional.empty(), values(month.line())))
                .toList();
    }

    List<FigureTable.Row> areas(Balance balance) {
        return balance.areas().stream()
                .filter(area -> area.kode().isPresent())
                .map(area -> new FigureTable.Row(
                        name(area),
                        area.kode().filter(kode -> area.mayOpen()).map(kode -> "neraca/" + kode),
                        values(area.line())))
                .toList();
    }

    /** What belongs to no area below, then the sum. */
    List<FigureTable.Row> closing(Balance balance) {
        return Stream.concat(
                        balance.areas().stream()
                                .filter(area -> area.kode().isEmpty())
                                .map(area -> new FigureTable.Row(name(area), Optional.empty(), values(area.line()))),
                        Stream.of(
                                new FigureTable.Row(text("dashboard.sum"), Optional.empty(), values(balance.total()))))
                .toList();
    }

    List<String> sources(Balance balance) {
        var part = balance.source();
        return List.of(
                text(
                        "balance.source",
                        part.sourceOpd(),
                        texts.period(locale, part.period()),
                        new Formats(locale).date(part.referenceDate()),
                        Integer.toString(balance.release().number())),
                text("balance.explained"));
    }

    Sheet sheet(String title, Balance balance) {
        var headers = new ArrayList<>(List.of(text("balance.row")));
        columns().forEach(column -> headers.add(column.header()));
        var rows = new ArrayList<List<Cell>>();
        Stream.of(
                        months(balance),
                        areas(balance),
                        balance.areas().isEmpty() ? List.<FigureTable.Row>of() : closing(balance))
                .flatMap(some -> some.stream())
                .forEach(row -> rows.add(cells(row)));
        return new Sheet(title, sources(balance), headers, rows);
    }

    private static List<Cell> cells(FigureTable.Row row) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Text(row.name()));
        MEASURES.forEach(measure -> cells.add(new Cell.Number(row.values().getOrDefault(measure, Value.missing()), 0)));
        return cells;
    }

    private String name(Balance.Area area) {
        return area.kode().map(kode -> wilayahService.get(kode).name()).orElseGet(() -> text("dashboard.unmapped"));
    }

    private static Map<String, Value> values(BalanceLine line) {
        var values = new LinkedHashMap<String, Value>();
        values.put("opening", line.opening());
        values.put("births", line.births());
        values.put("arrivals", line.arrivals());
        values.put("deaths", line.deaths());
        values.put("departures", line.departures());
        values.put("closing", line.closing());
        values.put("counted", line.counted());
        values.put("correction", line.correction());
        return values;
    }

    private String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
