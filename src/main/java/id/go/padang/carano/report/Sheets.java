package id.go.padang.carano.report;

import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.shared.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes the tables out of a report, each as a sheet under its own heading; bars stay on paper. */
final class Sheets {

    private final Letter letter;
    private final List<String> sources;
    private final List<Sheet> sheets = new ArrayList<>();
    private String chapter = "";
    private String part = "";

    private Sheets(Letter letter) {
        this.letter = letter;
        var edition = letter.content().edition();
        sources = Stream.concat(
                        Stream.of(
                                letter.placeName() + ", " + edition.covers(),
                                letter.wording()
                                        .text(
                                                "report.sheet.release",
                                                Integer.toString(letter.release()),
                                                letter.wording().formats().moment(letter.printedAt()))),
                        Stream.concat(letter.reading().stream(), letter.content().notes().stream()))
                .toList();
    }

    /** In the order of the report. */
    static List<Sheet> of(Letter letter) {
        var sheets = new Sheets(letter);
        Stream.concat(letter.content().body().stream(), letter.content().annex().stream())
                .forEach(sheets::read);
        return List.copyOf(sheets.sheets);
    }

    private void read(Section section) {
        switch (section) {
            case Section.Heading(var level, var text) -> {
                chapter = level == 1 ? text : chapter;
                part = level == 1 ? "" : text;
            }
            case Section.Pair(var left, var right) -> {
                read(left);
                read(right);
            }
            case Table table -> sheets.add(sheet(table));
            case Section.Paragraph ignored -> {}
            case Section.Pictures ignored -> {}
            case Section.PageBreak ignored -> {}
        }
    }

    private Sheet sheet(Table table) {
        var columns = IntStream.range(0, table.columns().size())
                .filter(i -> table.rows().stream().noneMatch(row -> row.cells().get(i) instanceof Cell.Bar))
                .boxed()
                .toList();
        boolean sections = table.rows().stream().anyMatch(row -> !row.section().isEmpty());
        var heads = new ArrayList<String>();
        if (sections) {
            heads.add(letter.wording().text("report.sheet.section"));
        }
        columns.forEach(i -> heads.add(head(table.columns().get(i))));
        var rows = table.rows().stream()
                .map(row -> Stream.concat(
                                sections
                                        ? Stream.<Sheet.Cell>of(new Sheet.Cell.Text(row.section()))
                                        : Stream.<Sheet.Cell>empty(),
                                columns.stream().map(i -> cell(row.cells().get(i))))
                        .toList())
                .toList();
        return new Sheet(title(), sources, heads, rows);
    }

    private String title() {
        var heading = part.isEmpty() ? chapter : chapter.isEmpty() ? part : chapter + ": " + part;
        return heading.isEmpty() ? letter.content().title() : heading;
    }

    private static String head(Table.Column column) {
        return column.over().isEmpty() ? column.head() : column.over() + ": " + column.head();
    }

    private Sheet.Cell cell(Cell cell) {
        return cell instanceof Cell.Number(var value, var digits)
                ? new Sheet.Cell.Number(value, digits)
                : new Sheet.Cell.Text(cell.written(letter.wording().formats()));
    }
}
