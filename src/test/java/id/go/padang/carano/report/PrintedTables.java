package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.shared.Formats;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds every table that a report is composed of against what stands on paper. */
public final class PrintedTables {

    private PrintedTables() {}

    /** Every table, in the order of the report. */
    public static List<Table> of(Content content) {
        return Stream.concat(content.body().stream(), content.annex().stream())
                .flatMap(PrintedTables::tables)
                .toList();
    }

    /** Every row stands on paper, its cells beside each other. */
    public static void assertPrinted(Content content, PrintedPages pdf, Formats formats) {
        var lines = pdf.lines();
        var tables = of(content);
        assertThat(tables).isNotEmpty();
        for (var table : tables) {
            assertThat(table.rows())
                    .allSatisfy(
                            row -> assertThat(lines).as(row.toString()).anyMatch(line -> stands(row, line, formats)));
        }
    }

    /** As it is read back from paper. */
    public static String written(Table.Row row, Formats formats) {
        return row.cells().stream()
                .map(cell -> cell.written(formats))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }

    private static boolean stands(Table.Row row, String line, Formats formats) {
        // two tables may stand beside each other, and a long name goes on below its numbers
        return line.contains(written(row, formats))
                || row.cells().stream()
                        .filter(Cell.Number.class::isInstance)
                        .map(cell -> cell.written(formats))
                        .allMatch(number -> (" " + line + " ").contains(" " + number + " "));
    }

    private static Stream<Table> tables(Section section) {
        return switch (section) {
            case Table table -> Stream.of(table);
            case Section.Pair(var left, var right) -> Stream.concat(tables(left), tables(right));
            case Section.Heading ignored -> Stream.empty();
            case Section.Paragraph ignored -> Stream.empty();
            case Section.Pictures ignored -> Stream.empty();
            case Section.PageBreak ignored -> Stream.empty();
        };
    }
}
