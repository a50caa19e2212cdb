package id.go.padang.carano.program.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A small table that was brought along: its rows by the names of the header, and everything that is wrong so far. */
public final class Table {

    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Table() {}

    /**
     * Reads a CSV (comma, semicolon or tab; UTF-8) or an XLSX.
     *
     * @param required columns that must stand in the header, in any order
     * @param optional columns that may stand there
     */
    public static Table read(byte[] bytes, List<String> required, List<String> optional) {
        var table = new Table();
        var lines = TableFile.lines(bytes, table.faults);
        if (!lines.isEmpty()) {
            table.fill(lines, required, optional);
        }
        return table;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Everything wrong, by line. */
    public List<Fault> faults() {
        return faults.stream()
                .sorted(java.util.Comparator.comparingLong(Fault::line))
                .toList();
    }

    private void fill(List<TableFile.Line> lines, List<String> required, List<String> optional) {
        var header = lines.getFirst().cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
        var seen = new ArrayList<String>();
        for (String name : header) {
            if (!required.contains(name) && !optional.contains(name)) {
                faults.add(new Fault(1, name, name, "program.fault.header.unknown", List.of()));
            } else if (seen.contains(name)) {
                faults.add(new Fault(1, name, name, "program.fault.header.twice", List.of()));
            }
            seen.add(name);
        }
        required.stream()
                .filter(name -> !header.contains(name))
                .forEach(name -> faults.add(new Fault(1, name, "", "program.fault.header.missing", List.of())));
        if (!faults.isEmpty()) {
            return;
        }
        for (var line : lines.subList(1, lines.size())) {
            row(line, header);
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(0, "", "", "program.fault.empty", List.of()));
        }
    }

    private void row(TableFile.Line line, List<String> header) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            var value = line.cells().get(i).strip();
            if (i >= header.size()) {
                if (!value.isEmpty()) {
                    faults.add(new Fault(line.number(), "", value, "program.fault.extra", List.of(header.size())));
                }
                continue;
            }
            if (line.formula(i) || !value.isEmpty() && "=+@".indexOf(value.charAt(0)) >= 0) {
                faults.add(new Fault(line.number(), header.get(i), value, "program.fault.formula", List.of()));
            } else if (value.chars().anyMatch(c -> c < ' ')) {
                faults.add(new Fault(line.number(), header.get(i), "", "program.fault.control", List.of()));
            } else {
                cells.put(header.get(i), value);
            }
        }
        rows.add(new Row(line.number(), cells, faults));
    }
}
