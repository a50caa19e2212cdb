package id.go.padang.carano.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** One sheet of a delivered Excel workbook. The packed file is held in memory, its rows are not. */
final class WorkbookFile implements DeliveredFile {

    private static final int LARGEST = 60 * 1024 * 1024;
    private static final char SEPARATOR = ';';

    private final ReadableWorkbook workbook;
    private final Top top;
    private final long rowsInSheet;
    private long rowsRead;

    private WorkbookFile(ReadableWorkbook workbook, Top top, long rowsInSheet) {
        this.workbook = workbook;
        this.top = top;
        this.rowsInSheet = rowsInSheet;
    }

    /** A sheet that has anything in it, read up to its header. */
    private record Top(Sheet sheet, long row, List<String> names, Stream<Row> stream, Iterator<Row> rows) {}

    static WorkbookFile open(InputStream content, Predicate<List<String>> known) {
        try {
            var bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new FileProblemException("file.workbook_large", Integer.toString(LARGEST / 1024 / 1024));
            }
            var scan = WorkbookScan.of(bytes);
            var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
            try {
                var top = chosen(workbook, known);
                var sheet = scan.sheet(top.sheet().getId())
                        .orElseThrow(() -> new FileProblemException("file.workbook_broken"));
                sheet.requirePlain(top.row(), top.names().size());
                return new WorkbookFile(workbook, top, sheet.rows());
            } catch (IOException | RuntimeException e) {
                workbook.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            throw WorkbookScan.problem(e);
        }
    }

    @Override
    public List<String> headerNames() {
        return top.names();
    }

    @Override
    public char separator() {
        return SEPARATOR;
    }

    @Override
    public double share() {
        return rowsInSheet == 0 ? 1 : Math.min(1, (double) rowsRead / rowsInSheet);
    }

    @Override
    public @Nullable Line next() {
        try {
            while (top.rows().hasNext()) {
                rowsRead++;
                var row = top.rows().next();
                var line = line(row);
                if (!line.oddities().isEmpty() || !line.fields().stream().allMatch(String::isBlank)) {
                    return line;
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw WorkbookScan.problem(e);
        }
    }

    @Override
    public void close() {
        try {
            top.stream().close();
            workbook.close();
        } catch (IOException e) {
            throw WorkbookScan.problem(e);
        }
    }

    /** As many fields as the header has; more only where something stands to the right of it. */
    private Line line(Row row) {
        var fields = new ArrayList<String>();
        var oddities = new HashMap<Integer, Oddity>();
        int end = top.names().size();
        for (int i = end; i < row.getCellCount(); i++) {
            end = CellText.of(row.getCell(i)).text().isBlank() ? end : i + 1;
        }
        for (int i = 0; i < end; i++) {
            var cell = i < row.getCellCount() ? CellText.of(row.getCell(i)) : CellText.NOTHING;
            fields.add(cell.text());
            int place = i;
            cell.oddity().ifPresent(oddity -> oddities.put(place, oddity));
        }
        return new Line(row.getRowNum(), fields, oddities);
    }

    /** The only sheet there is, or the only one whose header is known. */
    private static Top chosen(ReadableWorkbook workbook, Predicate<List<String>> known) throws IOException {
        var tops = new ArrayList<Top>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                top(sheet).ifPresent(tops::add);
            }
        }
        if (tops.isEmpty()) {
            throw new FileProblemException("file.empty");
        }
        var fitting = tops.size() == 1
                ? tops
                : tops.stream().filter(one -> known.test(one.names())).toList();
        if (fitting.size() != 1) {
            throw new FileProblemException(
                    fitting.isEmpty() ? "file.sheets_none" : "file.sheets_several",
                    FileHeader.shown((fitting.isEmpty() ? tops : fitting)
                            .stream().map(one -> one.sheet().getName()).toList()));
        }
        tops.stream()
                .filter(one -> one != fitting.getFirst())
                .forEach(one -> one.stream().close());
        return fitting.getFirst();
    }

    private static Optional<Top> top(Sheet sheet) throws IOException {
        var stream = sheet.openStream();
        var rows = stream.iterator();
        while (rows.hasNext()) {
            var row = rows.next();
            var names = new ArrayList<>(
                    row.stream().map(cell -> CellText.of(cell).text()).toList());
            while (!names.isEmpty() && names.getLast().isBlank()) {
                names.removeLast();
            }
            if (!names.isEmpty()) {
                return Optional.of(new Top(sheet, row.getRowNum(), List.copyOf(names), stream, rows));
            }
        }
        stream.close();
        return Optional.empty();
    }
}
