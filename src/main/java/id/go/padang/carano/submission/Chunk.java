package id.go.padang.carano.submission;

import id.go.padang.carano.register.CheckedRow;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.register.RegisterRow;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.register.RowChecks;
import id.go.padang.carano.register.Severity;
import id.go.padang.carano.register.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows and problems that are written together. */
final class Chunk {

    private final Delivery delivery;
    private final FileHeader header;
    private final RowChecks checks;
    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<Problem> found = new ArrayList<>();
    private int read;

    Chunk(Delivery delivery, FileHeader header, RowChecks checks) {
        this.delivery = delivery;
        this.header = header;
        this.checks = checks;
    }

    Delivery delivery() {
        return delivery;
    }

    int size() {
        return read;
    }

    /** Takes rows of the file until it has so many; fewer at its end. */
    void fill(DeliveredFile file, int size) {
        while (read < size && file.next() instanceof DeliveredFile.Line line) {
            add(line);
        }
    }

    void add(DeliveredFile.Line line) {
        read++;
        if (line.fields().size() != header.width()) {
            reject(new Problem(
                    line.number(),
                    "",
                    "",
                    "row.fields",
                    Severity.ERROR,
                    List.of(Integer.toString(line.fields().size()), Integer.toString(header.width()))));
            return;
        }
        var faults = CellFaults.of(delivery.dataset(), header, line);
        switch (checks.check(new SourceRow(line.number(), header.positions(), line.fields()))) {
            case CheckedRow.Accepted accepted -> {
                found.addAll(merged(faults, accepted.warnings()));
                if (faults.isEmpty()) {
                    rows.add(accepted.row());
                }
            }
            case CheckedRow.Rejected rejected -> found.addAll(merged(faults, rejected.problems()));
        }
    }

    /** Notes a row that goes no further. */
    void reject(Problem problem) {
        found.add(problem);
    }

    void write(RegisterService registerService, ProblemQueries problems) {
        registerService.add(delivery.dataset(), delivery.id(), rows);
        problems.insert(delivery.id(), found, 0);
    }

    /** What else is said of a cell follows from what the spreadsheet did to it. */
    private static List<Problem> merged(List<Problem> faults, List<Problem> problems) {
        if (faults.isEmpty()) {
            return problems;
        }
        var columns = faults.stream().map(Problem::column).collect(Collectors.toSet());
        var merged = new ArrayList<>(faults);
        problems.stream().filter(problem -> !columns.contains(problem.column())).forEach(merged::add);
        return merged;
    }
}
