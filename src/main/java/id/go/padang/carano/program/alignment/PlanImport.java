package id.go.padang.carano.program.alignment;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.program.table.Fault;
import id.go.padang.carano.program.table.Preview;
import id.go.padang.carano.program.table.Row;
import id.go.padang.carano.program.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads nodes and their links from a table, parents before children. */
public final class PlanImport {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2045;

    /** The columns of the template, in its order; beside them one per year, as in {@code 2027}. */
    public static final List<String> COLUMNS = List.of(
            "rencana",
            "tingkat",
            "kode",
            "kode_induk",
            "uraian",
            "indikator",
            "satuan",
            "arah",
            "tahun_dasar",
            "nilai_dasar",
            "selaras_dengan",
            "sumber");

    private static final List<String> YEARS = Stream.iterate(FIRST_YEAR, year -> year <= LAST_YEAR, year -> year + 1)
            .map(year -> Integer.toString(year))
            .toList();

    private PlanImport() {}

    private enum Way {
        NAIK,
        TURUN
    }

    /**
     * One row.
     *
     * @param serves codes in the plan above
     */
    public record Line(PlanNode node, List<String> serves) {}

    static Preview<Line> read(byte[] file, List<PlanNode> kept) {
        var table = Table.read(file, COLUMNS, YEARS);
        var known = new ArrayList<>(kept);
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<Fault>();
        // rows have no id yet and must not be taken for each other
        long place = -1;
        for (Row row : table.rows()) {
            var node = node(row, place--);
            if (node.isPresent()) {
                PlanRules.problem(node.get(), known)
                        .ifPresent(key -> faults.add(
                                new Fault(row.line(), "kode", node.get().code(), key, List.of())));
                known.add(node.get());
                lines.add(new Line(node.get(), codes(row.text("selaras_dengan"))));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            for (String code : line.serves()) {
                if (known.stream()
                        .noneMatch(node -> node.code().equals(code)
                                && line.node()
                                        .plan()
                                        .above()
                                        .filter(node.plan()::equals)
                                        .isPresent())) {
                    faults.add(new Fault(
                            table.rows().get(i).line(), "selaras_dengan", code, "program.fault.parent", List.of()));
                }
            }
        }
        var cellFaults = table.faults();
        return new Preview<>(lines, cellFaults.isEmpty() ? faults : cellFaults);
    }

    private static List<String> codes(String text) {
        return Stream.of(text.split("\\+"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static Optional<PlanNode> node(Row row, long place) {
        row.required("rencana", PlanRules.CODE_LENGTH);
        row.required("tingkat", PlanRules.CODE_LENGTH);
        var plan = row.choice("rencana", Plan.class);
        var level = row.choice("tingkat", PlanLevel.class);
        var way = row.choice("arah", Way.class);
        if (row.has("indikator") && !row.has("arah")) {
            row.fault("arah", "program.fault.required");
        }
        var targets = new TreeMap<Integer, BigDecimal>();
        YEARS.forEach(year -> row.number(year).ifPresent(value -> targets.put(Integer.valueOf(year), value)));
        return plan.isEmpty() || level.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanNode(
                        place,
                        0,
                        plan.get(),
                        level.get(),
                        row.required("kode", PlanRules.CODE_LENGTH),
                        row.text("kode_induk"),
                        row.required("uraian", PlanRules.TEXT_LENGTH),
                        row.text("indikator"),
                        row.text("satuan"),
                        way.filter(Way.TURUN::equals)
                                .map(down -> Direction.LESS_IS_BETTER)
                                .orElse(Direction.MORE_IS_BETTER),
                        row.year("tahun_dasar"),
                        row.number("nilai_dasar"),
                        targets,
                        row.required("sumber", PlanRules.SOURCE_LENGTH)));
    }
}
