package id.go.padang.carano.program.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The lines of a CSV or of the first sheet of an XLSX; a file that is too large or broken has none and one fault. */
final class TableFile {

    /** The largest file, in bytes; {@link Table} is for plans, not for registers. */
    static final int LARGEST = 2 * 1024 * 1024;

    static final int MOST_LINES = 5_000;

    private static final int LARGEST_UNPACKED = 40 * 1024 * 1024;

    private TableFile() {}

    /** @param formulas 0-based places of cells that hold one */
    record Line(long number, List<String> cells, Set<Integer> formulas) {

        boolean formula(int place) {
            return formulas.contains(place);
        }

        boolean blank() {
            return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }

    static List<Line> lines(byte[] bytes, List<Fault> faults) {
        if (bytes.length > LARGEST) {
            return refused(faults, "program.fault.large", LARGEST / 1024 / 1024);
        }
        try {
            var lines = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? workbook(bytes, faults) : csv(bytes);
            if (lines == null) {
                return List.of();
            }
            var filled = lines.stream().filter(line -> !line.blank()).toList();
            if (filled.isEmpty()) {
                return refused(faults, "program.fault.empty");
            }
            return filled.size() > MOST_LINES + 1 ? refused(faults, "program.fault.lines", MOST_LINES) : filled;
        } catch (CharacterCodingException e) {
            return refused(faults, "program.fault.encoding");
        } catch (CsvParseException e) {
            return refused(faults, "program.fault.quotes");
        } catch (IOException | RuntimeException e) {
            return refused(faults, "program.fault.broken");
        }
    }

    private static List<Line> refused(List<Fault> faults, String key, Object... arguments) {
        faults.add(new Fault(0, "", "", key, List.of(arguments)));
        return List.of();
    }

    private static List<Line> csv(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        // spreadsheets put a byte order mark in front
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
        var reader = CsvReader.builder()
                .fieldSeparator(separator(text.lines().findFirst().orElse("")))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        var lines = new ArrayList<Line>();
        for (CsvRecord one : reader) {
            lines.add(new Line(one.getStartingLineNumber(), one.getFields(), Set.of()));
            if (lines.size() > MOST_LINES * 2) {
                break;
            }
        }
        return lines;
    }

    private static char separator(String header) {
        for (char one : new char[] {';', '\t'}) {
            if (header.indexOf(one) >= 0) {
                return one;
            }
        }
        return ',';
    }

    private static @Nullable List<Line> workbook(byte[] bytes, List<Fault> faults) throws IOException {
        if (unpackedIsLarge(bytes)) {
            refused(faults, "program.fault.large", LARGEST / 1024 / 1024);
            return null;
        }
        var lines = new ArrayList<Line>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = book.getFirstSheet().openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext() && lines.size() <= MOST_LINES * 2; ) {
                lines.add(line(all.next()));
            }
        }
        return lines;
    }

    private static Line line(Row row) {
        var cells = new ArrayList<String>();
        var formulas = new HashSet<Integer>();
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
            if (cell != null && cell.getType() == CellType.FORMULA) {
                formulas.add(i);
            }
        }
        return new Line(row.getRowNum(), cells, Set.copyOf(formulas));
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    // a small archive can hold a very large sheet; read by its directory, as sizes in front of the parts may be empty
    private static boolean unpackedIsLarge(byte[] bytes) throws IOException {
        long all = 0;
        var buffer = new byte[8192];
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var part = zip.getInputStream(entry)) {
                    for (int n = part.read(buffer); n > 0; n = part.read(buffer)) {
                        all += n;
                        if (all > LARGEST_UNPACKED) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
