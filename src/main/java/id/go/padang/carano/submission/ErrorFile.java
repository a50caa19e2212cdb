package id.go.padang.carano.submission;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the rows that have problems, as they were delivered, with what is wrong and what to do. */
@Component
class ErrorFile {

    static final List<String> COLUMNS = List.of("baris", "masalah", "saran");
    private static final int AT_ONCE = 2_000;

    private final FileStore files;
    private final ProblemQueries problems;
    private final Texts texts;

    ErrorFile(FileStore files, ProblemQueries problems, Texts texts) {
        this.files = files;
        this.problems = problems;
        this.texts = texts;
    }

    void write(long batchId, Dataset dataset, Locale locale, OutputStream out) {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (var csv = new CsvFile(dataset, files.open(batchId))) {
            writer.write('\uFEFF'); // Excel takes a file without it for Windows-1252
            var target = CsvWriter.builder().fieldSeparator(csv.separator()).build(writer);
            target.writeRecord(joined(csv.headerNames(), COLUMNS));
            var pending = new ArrayList<CsvFile.Line>();
            for (var line = csv.next(); line != null; line = csv.next()) {
                pending.add(line);
                if (pending.size() == AT_ONCE) {
                    write(batchId, locale, pending, target);
                }
            }
            write(batchId, locale, pending, target);
            target.flush();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(long batchId, Locale locale, List<CsvFile.Line> lines, CsvWriter target) {
        if (lines.isEmpty()) {
            return;
        }
        Map<Long, List<Problem>> found =
                problems
                        .between(
                                batchId,
                                lines.getFirst().number(),
                                lines.getLast().number())
                        .stream()
                        .collect(Collectors.groupingBy(Problem::line, TreeMap::new, Collectors.toList()));
        for (CsvFile.Line line : lines) {
            var of = found.get(line.number());
            if (of != null) {
                var explained =
                        List.of(Long.toString(line.number()), text(of, locale, ""), text(of, locale, ".advice"));
                target.writeRecord(joined(line.fields(), explained));
            }
        }
        lines.clear();
    }

    private String text(List<Problem> of, Locale locale, String suffix) {
        return of.stream()
                .map(problem -> (problem.column().isEmpty() ? "" : problem.column() + ": ")
                        + texts.get(
                                locale,
                                "rule." + problem.rule() + suffix,
                                problem.arguments().toArray()))
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream())
                .map(ErrorFile::harmless)
                .toList();
    }

    /** A cell that a spreadsheet would take for a formula is written as text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
