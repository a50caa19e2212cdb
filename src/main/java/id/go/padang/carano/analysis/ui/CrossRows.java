package id.go.padang.carano.analysis.ui;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.publication.Crosstab;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.FigureTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table across dimensions as it is shown and as it is taken along: numbers, or shares of a row or a column. */
record CrossRows(Texts texts, Locale locale, Dataset dataset, Crosstab crosstab, CrossChoice.Show show) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int SCALE = 6;
    private static final String SUM = "jumlah";

    String title() {
        var rows = words().dimension(crosstab.rows().code());
        return crosstab.columns()
                .map(columns -> texts.get(locale, "analysis.cross.title", rows, words().dimension(columns.code())))
                .orElse(rows);
    }

    List<FigureTable.Column> columns() {
        var columns = new ArrayList<FigureTable.Column>();
        crosstab.columns()
                .ifPresent(dimension -> dimension
                        .categories()
                        .forEach(category -> columns.add(new FigureTable.Column(
                                category, name(dimension, category), words().dimension(dimension.code()), digits()))));
        columns.add(new FigureTable.Column(SUM, texts.get(locale, "analysis.cross.show." + show.name()), "", digits()));
        if (crosstab.columns().isPresent()) {
            columns.set(
                    columns.size() - 1, new FigureTable.Column(SUM, texts.get(locale, "dashboard.sum"), "", digits()));
        }
        return columns;
    }

    List<FigureTable.Row> rows() {
        return IntStream.range(0, crosstab.rows().categories().size())
                .mapToObj(row -> new FigureTable.Row(
                        name(crosstab.rows(), crosstab.rows().categories().get(row)), Optional.empty(), values(row)))
                .toList();
    }

    Optional<FigureTable.Row> closing() {
        var values = new HashMap<String, Value>();
        for (int column = 0; column < crosstab.columnTotals().size(); column++) {
            var all = crosstab.columnTotals().get(column);
            values.put(category(column), shown(all, crosstab.total(), all));
        }
        values.put(SUM, shown(crosstab.total(), crosstab.total(), crosstab.total()));
        return Optional.of(new FigureTable.Row(texts.get(locale, "dashboard.sum"), Optional.empty(), values));
    }

    /** Whether a category stands beside the total, so that not all rows add up to it. */
    boolean hasOutside() {
        return Stream.concat(Stream.of(crosstab.rows()), crosstab.columns().stream())
                .anyMatch(dimension ->
                        dimension.categories().stream().anyMatch(category -> isOutside(dimension, category)));
    }

    Sheet sheet(String place, List<String> sources) {
        var headers = new ArrayList<String>();
        headers.add(words().dimension(crosstab.rows().code()));
        columns().forEach(column -> headers.add(column.header()));
        var lines = Stream.concat(rows().stream(), closing().stream())
                .map(this::line)
                .toList();
        return new Sheet(
                words().dataset(dataset.code()) + ", " + title() + ": " + place,
                Stream.concat(Stream.of(texts.get(locale, "analysis.cross.show." + show.name())), sources.stream())
                        .toList(),
                headers,
                lines);
    }

    private List<Cell> line(FigureTable.Row row) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Text(row.name()));
        columns()
                .forEach(column -> cells.add(
                        new Cell.Number(row.values().getOrDefault(column.key(), Value.missing()), column.digits())));
        return cells;
    }

    private Map<String, Value> values(int row) {
        var values = new HashMap<String, Value>();
        var rowTotal = crosstab.rowTotals().get(row);
        for (int column = 0; column < crosstab.columnTotals().size(); column++) {
            values.put(
                    category(column),
                    shown(
                            crosstab.cells().get(row).get(column),
                            rowTotal,
                            crosstab.columnTotals().get(column)));
        }
        values.put(SUM, shown(rowTotal, rowTotal, crosstab.total()));
        return values;
    }

    private Value shown(Value cell, Value ofRow, Value ofColumn) {
        return switch (show) {
            case NUMBER -> cell;
            case ROW_PERCENT -> share(cell, ofRow);
            case COLUMN_PERCENT -> share(cell, ofColumn);
        };
    }

    private static Value share(Value part, Value whole) {
        if (part instanceof Value.Known(var some) && whole instanceof Value.Known(var all)) {
            return all.signum() == 0
                    ? Value.missing()
                    : Value.of(some.multiply(WHOLE).divide(all, SCALE, RoundingMode.HALF_UP));
        }
        return part instanceof Value.Missing || whole instanceof Value.Missing ? Value.missing() : Value.suppressed();
    }

    private String category(int column) {
        return crosstab.columns().orElseThrow().categories().get(column);
    }

    private String name(Dimension dimension, String category) {
        return words().category(dimension.code(), category) + (isOutside(dimension, category) ? " *" : "");
    }

    private boolean isOutside(Dimension dimension, String category) {
        return !dataset.total().accepts(dimension.code(), category);
    }

    private int digits() {
        return show == CrossChoice.Show.NUMBER ? 0 : 1;
    }

    private DefinitionWords words() {
        return new DefinitionWords(texts, locale);
    }
}
