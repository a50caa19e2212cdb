package id.go.padang.carano.program;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.indicator.Series;
import id.go.padang.carano.program.table.Fault;
import id.go.padang.carano.program.table.Preview;
import id.go.padang.carano.program.table.Row;
import id.go.padang.carano.program.table.Table;
import id.go.padang.carano.shared.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Reads goals from a table. Rows of one {@code kode} belong together; each adds a target, a programme, a share, an
 * overlap, or several of them, and only the first must name the sasaran and its indicator.
 */
record GoalImport(GoalRules rules, IndicatorService indicatorService, Texts texts) {

    /** The columns of the template, in its order. */
    static final List<String> REQUIRED =
            List.of("kode", "sasaran", "indikator", "satuan", "arah", "tahun", "target", "opd", "peran", "kontribusi");

    static final List<String> OPTIONAL = List.of(
            "tahun_dasar",
            "nilai_dasar",
            "satuan_kontribusi",
            "bersama_opd",
            "bersama_jumlah",
            "kode_program",
            "nama_program",
            "anggaran",
            "sumber");

    private enum Way {
        NAIK,
        TURUN
    }

    private enum Part {
        UTAMA,
        PENDUKUNG
    }

    private enum In {
        PERSEN(ShareUnit.PERCENT),
        TARGET(ShareUnit.TARGET),
        PERUBAHAN(ShareUnit.CHANGE);

        private final ShareUnit unit;

        In(ShareUnit unit) {
            this.unit = unit;
        }
    }

    Preview<GoalContent> read(byte[] file, Predicate<String> taken, Predicate<String> mayLead) {
        var table = Table.read(file, REQUIRED, OPTIONAL);
        Map<String, List<Row>> byCode = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            byCode.computeIfAbsent(row.required("kode", GoalRules.CODE_LENGTH), code -> new ArrayList<>())
                    .add(row);
        }
        var contents = new ArrayList<GoalContent>();
        var faults = new ArrayList<Fault>();
        byCode.forEach((code, rows) -> {
            var content = content(code, rows);
            contents.add(content);
            long line = rows.getFirst().line();
            if (taken.test(code)) {
                faults.add(new Fault(line, "kode", code, "program.problem.code_taken", List.of(code)));
            }
            if (!mayLead.test(content.leadOpd())) {
                faults.add(new Fault(line, "opd", content.leadOpd(), "program.refused.lead", List.of()));
            }
            rules.check(content)
                    .forEach(problem -> faults.add(new Fault(
                            line(rows, problem), column(problem.key()), "", problem.key(), problem.arguments())));
            var check = ShareCheck.of(content);
            check.gap()
                    .filter(gap -> gap.signum() != 0)
                    .ifPresent(gap -> faults.add(new Fault(
                            line,
                            "kontribusi",
                            check.once().toPlainString(),
                            "program.fault.shares",
                            List.of(check.once(), check.expected().orElseThrow(), gap))));
        });
        // with a broken cell the sums below it say nothing new
        var cellFaults = table.faults();
        return new Preview<>(contents, cellFaults.isEmpty() ? faults : cellFaults);
    }

    private static long line(List<Row> rows, GoalRules.Problem problem) {
        return rows.stream()
                .filter(row -> problem.arguments().stream()
                        .anyMatch(argument -> argument.toString().equals(row.text(column(problem.key())))))
                .findFirst()
                .orElse(rows.getFirst())
                .line();
    }

    private static String column(String key) {
        return switch (key) {
            case "program.problem.indicator" -> "indikator";
            case "program.problem.unit" -> "satuan";
            case "program.problem.direction" -> "arah";
            case "program.problem.year", "program.problem.year_twice", "program.problem.no_target" -> "tahun";
            case "program.problem.base_late", "program.problem.base_missing" -> "tahun_dasar";
            case "program.problem.opd_twice", "program.problem.opd_unknown" -> "opd";
            case "program.problem.lead" -> "peran";
            case "program.problem.share" -> "kontribusi";
            case "program.problem.overlap", "program.problem.overlap_large" -> "bersama_opd";
            case "program.problem.programme_code", "program.problem.programme_twice" -> "kode_program";
            case "program.problem.programme_name" -> "nama_program";
            case "program.problem.budget" -> "anggaran";
            case "program.problem.title" -> "sasaran";
            default -> "kode";
        };
    }

    private GoalContent content(String code, List<Row> rows) {
        var first = rows.getFirst();
        var targets = new ArrayList<YearTarget>();
        var shares = new ArrayList<Share>();
        var overlaps = new ArrayList<Overlap>();
        var programmes = new ArrayList<Programme>();
        for (Row row : rows) {
            row.year("tahun").ifPresent(year -> targets.add(new YearTarget(year, owed(row, "target"))));
            if (row.has("opd")) {
                row.required("peran", GoalRules.UNIT_LENGTH);
                row.choice("peran", Part.class)
                        .ifPresent(part ->
                                shares.add(Share.of(row.text("opd"), part == Part.UTAMA, owed(row, "kontribusi"))));
            }
            if (row.has("bersama_opd")) {
                overlaps.add(new Overlap(
                        new TreeSet<>(List.of(row.text("bersama_opd").split("\\s*\\+\\s*"))),
                        owed(row, "bersama_jumlah")));
            }
            if (row.has("kode_program")) {
                programmes.add(new Programme(
                        row.text("kode_program"),
                        row.required("nama_program", GoalRules.TITLE_LENGTH),
                        owed(row, "anggaran")));
            }
            same(first, row);
        }
        return new GoalContent(
                code,
                first.required("sasaran", GoalRules.TITLE_LENGTH),
                measure(first),
                first.year("tahun_dasar").map(year -> new YearTarget(year, owed(first, "nilai_dasar"))),
                targets,
                first.choice("satuan_kontribusi", In.class).map(in -> in.unit).orElse(ShareUnit.PERCENT),
                shares,
                overlaps,
                programmes,
                first.text("sumber"));
    }

    private static void same(Row first, Row row) {
        for (String column : List.of("sasaran", "indikator", "satuan", "arah", "tahun_dasar", "satuan_kontribusi")) {
            if (row.has(column) && !row.text(column).equals(first.text(column))) {
                row.fault(column, "program.fault.other", first.line());
            }
        }
    }

    private static BigDecimal owed(Row row, String column) {
        if (!row.has(column)) {
            row.fault(column, "program.fault.required");
        }
        return row.number(column).orElse(BigDecimal.ZERO);
    }

    private Measure measure(Row row) {
        var text = row.required("indikator", GoalRules.NAME_LENGTH);
        var way = row.choice("arah", Way.class);
        var direction = way.map(one -> one == Way.NAIK ? Direction.MORE_IS_BETTER : Direction.LESS_IS_BETTER);
        Optional<Indicator> indicator = indicatorService.indicators().stream()
                .filter(one -> one.code().equals(text))
                .findFirst();
        Optional<Series> series = indicatorService.series().stream()
                .filter(one -> one.code().equals(text))
                .findFirst();
        if (indicator.isPresent()) {
            return measure(indicator.get(), direction);
        }
        if (series.isPresent()) {
            return new Measure(
                    Measure.Kind.SERIES,
                    text,
                    texts.get(Texts.INDONESIAN, "statistik." + text),
                    series.get().unit(),
                    required(row, direction));
        }
        // a code with a dot is meant to be one of the catalogue, words have blanks
        if (text.matches("[a-z0-9_]+(\\.[a-z0-9_]+)+")) {
            row.fault("indikator", "program.fault.indicator");
        }
        return new Measure(
                Measure.Kind.FREE, "", text, row.required("satuan", GoalRules.UNIT_LENGTH), required(row, direction));
    }

    private Measure measure(Indicator indicator, Optional<Direction> direction) {
        return new Measure(
                Measure.Kind.CATALOGUE,
                indicator.code(),
                indicator.name().indonesian(),
                texts.get(Texts.INDONESIAN, "unit." + indicator.unit()),
                indicator.direction() == Direction.NEUTRAL
                        ? direction.orElse(Direction.NEUTRAL)
                        : indicator.direction());
    }

    private static Direction required(Row row, Optional<Direction> direction) {
        if (direction.isEmpty() && !row.has("arah")) {
            row.fault("arah", "program.fault.required");
        }
        return direction.orElse(Direction.MORE_IS_BETTER);
    }
}
