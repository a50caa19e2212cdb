package id.go.padang.carano.report.yatim;

import static id.go.padang.carano.report.yatim.YatimSummary.TOTAL;

import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.report.FigureTables;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Column;
import id.go.padang.carano.report.page.Table.Row;
import id.go.padang.carano.shared.Value.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tables of the letter. */
final class YatimTables {

    private static final String AGED_18 = "umur.18";
    private static final List<String> MEASURES = List.of(
            TOTAL,
            "jenis.YATIM",
            "jenis.PIATU",
            "jenis.YATIM_PIATU",
            "umur.0-4",
            "umur.5-6",
            "umur.7-12",
            "umur.13-15",
            "umur.16-17",
            AGED_18,
            "status.TERDATA",
            "status.DIUSULKAN",
            "status.MENERIMA");

    private final Wording wording;
    private final YatimFigures figures;
    private final FigureTables tables;

    YatimTables(Wording wording, YatimFigures figures) {
        this.wording = wording;
        this.figures = figures;
        this.tables = new FigureTables(wording);
    }

    /** Every indicator now and one period earlier. */
    Table headline() {
        return tables.headline(figures.place().figures(), figures.place().part().period());
    }

    /** The areas one level below; without rows for a kelurahan. */
    Table areas() {
        return new Table(columns(), figures.place().children().isEmpty() ? List.of() : rows(figures.place(), ""));
    }

    /** The kelurahan, one section per kecamatan. */
    Table annex() {
        return new Table(
                columns(),
                figures.annex().stream()
                        .flatMap(kecamatan -> rows(kecamatan, wording.place(kecamatan.place())).stream())
                        .toList());
    }

    Table bars() {
        var rows = figures.place().children().stream()
                .filter(row -> row.kode().isPresent())
                .toList();
        double largest = rows.stream()
                .mapToDouble(row -> row.value(TOTAL) instanceof Known(var count) ? count.doubleValue() : 0)
                .max()
                .orElse(0);
        return new Table(
                List.of(Column.left("", 125), Column.right("", 34), Column.left("", 328)),
                rows.stream()
                        .map(row -> Row.of(
                                Cell.text(row.kode().map(wording::name).orElse("")),
                                Cell.count(row.value(TOTAL)),
                                new Cell.Bar(row.value(TOTAL), largest)))
                        .toList());
    }

    /** The categories of these dimensions. */
    Table slices(String... dimensions) {
        var wanted = List.of(dimensions);
        return tables.slices(
                figures.place().breakdowns().stream()
                        .filter(breakdown ->
                                wanted.contains(breakdown.dimension().code()))
                        .toList(),
                figures.place().value(TOTAL),
                Set.of(AGED_18));
    }

    Table published() {
        return tables.published(figures.published());
    }

    private List<Column> columns() {
        var kinds = wording.text("report.areas.jenis");
        var ages = wording.text("report.areas.umur");
        var states = wording.text("report.areas.status");
        return List.of(
                Column.left(wording.text("report.areas.area"), 109),
                Column.right(wording.text("report.areas.total"), 32).bold(),
                Column.right(wording.text("report.areas.yatim"), 29).under(kinds),
                Column.right(wording.text("report.areas.piatu"), 29).under(kinds),
                Column.right(wording.text("report.areas.yatimPiatu"), 29).under(kinds),
                Column.right("0\u20134", 24).under(ages),
                Column.right("5\u20136", 24).under(ages),
                Column.right("7\u201312", 24).under(ages),
                Column.right("13\u201315", 24).under(ages),
                Column.right("16\u201317", 24).under(ages),
                Column.right(wording.text("report.areas.at18") + "*", 24),
                Column.right(wording.text("report.areas.terdata"), 39).under(states),
                Column.right(wording.text("report.areas.diusulkan"), 38).under(states),
                Column.right(wording.text("report.areas.menerima"), 38).under(states));
    }

    private List<Row> rows(PlaceFigures place, String section) {
        var rows = new ArrayList<Row>();
        for (AreaRow row : place.children()) {
            rows.add(row(
                    section,
                    row.kode().map(wording::name).orElseGet(() -> wording.text("report.unmapped")),
                    false,
                    row));
        }
        rows.add(row(section, wording.text("report.sum"), true, place.total()));
        return rows;
    }

    private static Row row(String section, String name, boolean sum, AreaRow row) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(name));
        MEASURES.forEach(measure -> cells.add(Cell.count(row.value(measure))));
        return new Row(section, sum, cells);
    }
}
