package id.go.padang.carano.submission;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.shared.TableExport;
import id.go.padang.carano.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the rows that have problems, as they were last delivered, with what is wrong and what to do. */
@Component
class ErrorFile {

    static final List<String> COLUMNS = List.of("baris", "masalah", "saran");
    private static final int AT_ONCE = 2_000;

    private final FileStore files;
    private final Headers headers;
    private final CheckQueries queries;
    private final ProblemQueries problems;
    private final Texts texts;

    ErrorFile(FileStore files, Headers headers, CheckQueries queries, ProblemQueries problems, Texts texts) {
        this.files = files;
        this.headers = headers;
        this.queries = queries;
        this.problems = problems;
        this.texts = texts;
    }

    /**
     * A row of a correction is looked for in its own file first, then in the one before, down to the whole file.
     *
     * @param openOnly leaves out rows that were accepted with a warning
     */
    void write(long batchId, boolean openOnly, Locale locale, OutputStream out) {
        var chain = queries.chain(batchId);
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (var whole = read(chain.getLast())) {
            writer.write('\uFEFF'); // Excel takes a file without it for Windows-1252
            var csv = CsvWriter.builder().fieldSeparator(whole.separator()).build(writer);
            csv.writeRecord(joined(whole.headerNames(), COLUMNS));
            var target = new Target(batchId, openOnly, locale, whole.headerNames(), csv);
            for (Delivery one : chain.subList(0, chain.size() - 1)) {
                try (var file = read(one)) {
                    target.writeCorrected(file, one == chain.getFirst());
                }
            }
            target.writeAll(whole);
            csv.flush();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DeliveredFile read(Delivery delivery) {
        return files.read(
                delivery, names -> headers.of(delivery.dataset(), names).isPresent());
    }

    private final class Target {

        private final long batchId;
        private final boolean openOnly;
        private final Locale locale;
        private final List<String> names;
        private final CsvWriter csv;
        private final Set<Long> written = new HashSet<>();
        private final List<DeliveredFile.Line> pending = new ArrayList<>();

        Target(long batchId, boolean openOnly, Locale locale, List<String> names, CsvWriter csv) {
            this.batchId = batchId;
            this.openOnly = openOnly;
            this.locale = locale;
            this.names = names;
            this.csv = csv;
        }

        void writeAll(DeliveredFile whole) {
            for (var line = whole.next(); line != null; line = whole.next()) {
                add(line);
            }
            flush();
        }

        /** @param own whether strange rows of the file belong to this batch */
        void writeCorrected(DeliveredFile file, boolean own) {
            var lines = new CorrectionLines(file.headerNames());
            var folded = file.headerNames().stream().map(FileHeader::folded).toList();
            var places = names.stream()
                    .map(name -> folded.indexOf(FileHeader.folded(name)))
                    .toList();
            for (var line = file.next(); line != null; line = file.next()) {
                var fields = line.fields();
                var ordered = places.stream()
                        .map(place -> place < 0 || place >= fields.size() ? "" : fields.get(place))
                        .toList();
                lines.corrects(line).ifPresent(number -> add(new DeliveredFile.Line(number, ordered)));
                if (own) {
                    add(new DeliveredFile.Line(-line.number(), ordered));
                }
            }
            flush();
        }

        private void add(DeliveredFile.Line line) {
            pending.add(line);
            if (pending.size() == AT_ONCE) {
                flush();
            }
        }

        // a row that broke off still has its explanations under their own headers
        private List<String> padded(List<String> fields) {
            return Stream.concat(fields.stream(), Stream.generate(() -> ""))
                    .limit(Math.max(fields.size(), names.size()))
                    .toList();
        }

        private void flush() {
            if (pending.isEmpty()) {
                return;
            }
            var numbers = pending.stream().map(DeliveredFile.Line::number).toList();
            Map<Long, List<Problem>> found = problems.of(batchId, numbers).stream()
                    .collect(Collectors.groupingBy(Problem::line, TreeMap::new, Collectors.toList()));
            for (DeliveredFile.Line line : pending) {
                var of = found.get(line.number());
                if (of != null && (!openOnly || CorrectionQueries.isOpen(of)) && written.add(line.number())) {
                    var explained =
                            List.of(Long.toString(line.number()), text(of, locale, ""), text(of, locale, ".advice"));
                    csv.writeRecord(joined(padded(line.fields()), explained));
                }
            }
            pending.clear();
        }
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
                .map(TableExport::harmless)
                .toList();
    }
}
