package id.go.padang.carano.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a {@link Sheet} as the bytes of a CSV or XLSX file that no spreadsheet takes for a formula. */
public final class TableExport {

    public static final String CSV = "text/csv;charset=utf-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n|";
    private static final int WIDEST = 40;

    private TableExport() {}

    /** UTF-8 with semicolons, numbers without grouping and with the decimal sign of the language. */
    public static byte[] csv(Sheet sheet, Locale locale) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(harmless(sheet.title()));
            sheet.sources().forEach(line -> csv.writeRecord(harmless(line)));
            csv.writeRecord("");
            csv.writeRecord(sheet.columns().stream().map(TableExport::harmless).toList());
            for (var row : sheet.rows()) {
                csv.writeRecord(row.stream().map(cell -> written(cell, locale)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One worksheet with real numbers, frozen header and bold title. */
    public static byte[] xlsx(Sheet sheet) {
        return xlsx(List.of(sheet), number -> "Data");
    }

    /** As many worksheets as there are sheets, numbered from 1 and each under its title. */
    public static byte[] xlsx(List<Sheet> sheets) {
        return xlsx(sheets, Integer::toString);
    }

    private static byte[] xlsx(List<Sheet> sheets, IntFunction<String> names) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Carano", "1.0")) {
            for (int i = 0; i < sheets.size(); i++) {
                fill(workbook.newWorksheet(names.apply(i + 1)), sheets.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The text with an apostrophe in front when a spreadsheet would run it. */
    public static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String written(Sheet.Cell cell, Locale locale) {
        return switch (cell) {
            case Sheet.Cell.Text(var text) -> harmless(text);
            case Sheet.Cell.Number(Value.Known(var amount), var digits) -> {
                var plain = amount.setScale(digits, RoundingMode.HALF_UP).toPlainString();
                yield Texts.supported(locale).equals(Texts.INDONESIAN) ? plain.replace('.', ',') : plain;
            }
            case Sheet.Cell.Number(var nothing, var digits) -> new Formats(locale).value(nothing, digits);
        };
    }

    private static void fill(Worksheet page, Sheet sheet) {
        int row = 0;
        page.value(row, 0, sheet.title());
        page.style(row++, 0).bold().set();
        for (var line : sheet.sources()) {
            page.value(row++, 0, line);
        }
        int header = ++row;
        for (int column = 0; column < sheet.columns().size(); column++) {
            page.value(header, column, sheet.columns().get(column));
            page.style(header, column).bold().wrapText(true).set();
            page.width(column, column == 0 ? WIDEST : WIDEST / 3.0);
        }
        for (var cells : new ArrayList<>(sheet.rows())) {
            fill(page, ++row, cells);
        }
        page.freezePane(1, header + 1);
    }

    private static void fill(Worksheet page, int row, List<Sheet.Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Sheet.Cell.Text(var text) -> page.value(row, column, text);
                case Sheet.Cell.Number(Value.Known(var amount), var digits) -> {
                    page.value(row, column, amount.setScale(digits, RoundingMode.HALF_UP));
                    page.style(row, column)
                            .format(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits))
                            .set();
                }
                case Sheet.Cell.Number(var nothing, var digits) -> {
                    page.value(row, column, new Formats(Texts.INDONESIAN).value(nothing, digits));
                    page.style(row, column).horizontalAlignment("right").set();
                }
            }
        }
    }
}
