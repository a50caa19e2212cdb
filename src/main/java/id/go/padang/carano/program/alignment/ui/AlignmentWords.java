package id.go.padang.carano.program.alignment.ui;

import id.go.padang.carano.program.alignment.Alignment;
import id.go.padang.carano.program.alignment.Finding;
import id.go.padang.carano.program.alignment.FindingWords;
import id.go.padang.carano.program.alignment.Plan;
import id.go.padang.carano.program.alignment.PlanNode;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says plans and findings in the reader's language, on screen and in files. */
record AlignmentWords(Texts texts, Locale locale) {

    /** What does not fit, in one sentence. */
    String sentence(Finding finding) {
        return new FindingWords(texts, locale).sentence(finding);
    }

    String base(PlanNode node) {
        return node.baseYear()
                .map(year -> year + ": " + node.baseValue().map(this::number).orElse(Formats.MISSING))
                .orElse(Formats.MISSING);
    }

    String targets(PlanNode node) {
        return node.targets().isEmpty()
                ? Formats.MISSING
                : node.targets().entrySet().stream()
                        .map(target -> target.getKey() + ": " + number(target.getValue()))
                        .collect(Collectors.joining("; "));
    }

    String parents(Alignment alignment, PlanNode node) {
        var codes = alignment.nodes().stream()
                .filter(parent -> alignment.linked(node, parent))
                .map(PlanNode::code)
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? Formats.MISSING : codes;
    }

    Sheet tree(Alignment alignment) {
        var rows = Arrays.stream(Plan.values())
                .flatMap(plan -> alignment.tree(plan).stream())
                .map(node -> texts(
                        get("alignment.plan." + node.plan()),
                        get("alignment.level." + node.level()),
                        node.code(),
                        node.text(),
                        node.indicator(),
                        node.unit(),
                        base(node),
                        targets(node),
                        parents(alignment, node),
                        node.source()))
                .toList();
        return new Sheet(
                get("alignment.title"),
                List.of(get("alignment.explained")),
                columns("plan", "level", "code", "text", "indicator", "unit", "base", "targets", "parents", "source"),
                rows);
    }

    Sheet findings(Alignment alignment) {
        var rows = alignment.check().findings().stream()
                .map(finding -> texts(
                        get("alignment.plan." + finding.node().plan()),
                        finding.node().code(),
                        finding.node().text(),
                        get("alignment.fault." + finding.fault()),
                        sentence(finding),
                        finding.node().source()))
                .toList();
        return new Sheet(
                get("alignment.findings"),
                List.of(get("alignment.explained")),
                columns("plan", "code", "text", "fault", "explanation", "source"),
                rows);
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> get("alignment." + name)).toList();
    }

    private static List<Cell> texts(String... some) {
        return Stream.of(some).map(text -> (Cell) new Cell.Text(text)).toList();
    }

    private String number(BigDecimal number) {
        return new Formats(locale)
                .number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    private String get(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
