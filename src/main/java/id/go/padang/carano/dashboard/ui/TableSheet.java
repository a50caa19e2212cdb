package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.FigureTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The table of areas as a file: always every column, always in code order. */
record TableSheet(Texts texts, Locale locale) {

    Sheet of(String title, PlaceFigures figures, AreaRows areas) {
        var columns = new TableColumns(texts, locale).of(EnumSet.allOf(TableColumns.Group.class));
        var headers = new ArrayList<>(List.of(text("dashboard.column.code"), text("dashboard.column.name")));
        columns.forEach(column ->
                headers.add(column.group().isEmpty() ? column.header() : column.group() + ": " + column.header()));
        var rows = new ArrayList<List<Cell>>();
        areas.areas()
                .forEach(area -> rows.add(row(area.kode().orElseThrow().value(), areas.name(area), area, columns)));
        areas.unmapped().ifPresent(row -> rows.add(row("", text("dashboard.unmapped"), row, columns)));
        rows.add(row("", text("dashboard.sum"), figures.total(), columns));
        return new Sheet(text("dashboard.sheet", title), sources(figures), headers, rows);
    }

    private static List<Cell> row(String code, String name, AreaRow area, List<FigureTable.Column> columns) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Text(code));
        cells.add(new Cell.Text(name));
        columns.forEach(column -> cells.add(new Cell.Number(area.value(column.key()), column.digits())));
        return cells;
    }

    private List<String> sources(PlaceFigures figures) {
        var formats = new Formats(locale);
        var part = figures.part();
        return List.of(
                text(
                        "dashboard.trust",
                        part.sourceOpd(),
                        texts.period(locale, part.period()),
                        formats.date(part.referenceDate()),
                        Integer.toString(figures.release().number())),
                text(
                        "dashboard.sheet.status",
                        formats.date(part.validatedAt().atZone(Formats.WIB).toLocalDate()),
                        formats.count(part.accepted()),
                        formats.count(part.rows())),
                text("dashboard.sheet.symbols"));
    }

    private String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
