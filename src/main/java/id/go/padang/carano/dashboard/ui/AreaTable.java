package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.Interval;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.FigureTable;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The areas below a place with what the chosen columns say of them, from every dataset; the same for screen and file.
 *
 * @param areas in code order
 * @param unmapped rows that belong to none of them; empty where no dataset has such rows
 * @param total the place itself
 */
record AreaTable(List<Line> areas, Optional<Line> unmapped, Line total) {

    /** @param kode empty for the two closing lines */
    record Line(Optional<KodeWilayah> kode, boolean mayOpen, Map<String, Value> values) {}

    static AreaTable of(List<PlaceFigures> all, List<FigureTable.Column> columns) {
        var release = all.getFirst().release();
        var areas = all.getFirst().children().stream()
                .filter(row -> row.kode().isPresent())
                .map(row -> line(row.kode(), row.mayOpen(), all, columns, figures -> rowOf(figures, row.kode())))
                .toList();
        boolean unmapped = all.stream()
                .flatMap(figures -> figures.children().stream())
                .anyMatch(row -> row.kode().isEmpty());
        return new AreaTable(
                areas,
                unmapped ? Optional.of(withoutArea(release, all, columns)) : Optional.empty(),
                line(Optional.empty(), false, all, columns, figures -> Optional.of(figures.total())));
    }

    private interface RowIn {
        Optional<AreaRow> of(PlaceFigures figures);
    }

    private static Line line(
            Optional<KodeWilayah> kode,
            boolean mayOpen,
            List<PlaceFigures> all,
            List<FigureTable.Column> columns,
            RowIn rows) {
        var values = new HashMap<String, Value>();
        for (var figures : all) {
            rows.of(figures)
                    .ifPresent(row -> columns.forEach(column ->
                            value(figures, row, column.key()).ifPresent(value -> values.put(column.key(), value))));
        }
        return new Line(kode, mayOpen, Map.copyOf(values));
    }

    // where one dataset has rows without an area, another without such rows has none of them: that is known
    private static Line withoutArea(Release release, List<PlaceFigures> all, List<FigureTable.Column> columns) {
        var line = line(Optional.empty(), false, all, columns, figures -> rowOf(figures, Optional.empty()));
        var values = new HashMap<>(line.values());
        for (var column : columns) {
            boolean counts = column.key().contains(AreaColumns.SPLIT)
                    || release.indicator(column.key())
                            .filter(one -> !one.isRate())
                            .isPresent();
            if (counts && all.stream().anyMatch(figures -> isOf(figures, column.key()))) {
                values.putIfAbsent(column.key(), Value.of(0));
            }
        }
        return new Line(Optional.empty(), false, Map.copyOf(values));
    }

    private static Optional<AreaRow> rowOf(PlaceFigures figures, Optional<KodeWilayah> kode) {
        return figures.children().stream()
                .filter(row -> row.kode().equals(kode))
                .findFirst();
    }

    private static Optional<Value> value(PlaceFigures figures, AreaRow row, String key) {
        if (!isOf(figures, key)) {
            return Optional.empty();
        }
        if (key.endsWith(AreaColumns.MARGIN)) {
            var code = key.substring(0, key.length() - AreaColumns.MARGIN.length());
            return row.interval(code)
                    .map(Interval::margin)
                    .map(Value::of)
                    .or(() -> Optional.of(row.value(code)).filter(value -> !(value instanceof Value.Known)));
        }
        return Optional.of(row.value(key.substring(key.indexOf(AreaColumns.SPLIT) + 1)));
    }

    private static boolean isOf(PlaceFigures figures, String key) {
        var dataset = figures.part().dataset();
        return key.startsWith(dataset + AreaColumns.SPLIT)
                || figures.release().indicators(dataset).stream()
                        .map(Indicator::code)
                        .flatMap(code -> Stream.of(code, code + AreaColumns.MARGIN))
                        .anyMatch(key::equals);
    }
}
