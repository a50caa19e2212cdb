package id.go.padang.carano.report.priority;

import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.priority.Decision;
import id.go.padang.carano.priority.DecisionWords;
import id.go.padang.carano.priority.Measure;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.ProgramClass;
import id.go.padang.carano.priority.Turn;
import id.go.padang.carano.priority.Verdict;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Column;
import id.go.padang.carano.report.page.Table.Row;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of a decision. */
final class DecisionTables {

    private static final int NUMBERED = 325;

    private final Wording wording;
    private final Decision decision;
    private final UnaryOperator<String> opdName;
    private final DecisionWords words;
    private final DefinitionWords definitions;

    DecisionTables(Wording wording, Decision decision, UnaryOperator<String> opdName) {
        this.wording = wording;
        this.decision = decision;
        this.opdName = opdName;
        this.words = new DecisionWords(wording.texts(), wording.locale());
        this.definitions = new DefinitionWords(wording.texts(), wording.locale());
    }

    /** What was decided on, by whom and how. */
    Table facts() {
        var plan = decision.plan();
        var rows = new ArrayList<Row>();
        rows.add(fact("priority.name", plan.name()));
        rows.add(fact("report.prioritas.revision", Integer.toString(decision.revision())));
        rows.add(fact("priority.subject", subject(plan)));
        rows.add(fact(
                "report.prioritas.method",
                wording.text("report.prioritas.method." + plan.weighing().method())));
        rows.add(fact("priority.missing", wording.text("priority.missing.rule." + plan.missing())));
        rows.add(fact("priority.budget", budget(plan)));
        rows.add(fact("priority.regulation", orDash(plan.team().regulation())));
        rows.add(fact(
                "priority.term", plan.team().term().map(wording.formats()::date).orElse(Formats.MISSING)));
        rows.add(fact("report.prioritas.proposed", by(decision.proposedBy(), decision.proposedAt())));
        rows.add(fact("report.prioritas.approved", by(decision.approvedBy(), decision.approvedAt())));
        if (!decision.reason().isEmpty()) {
            rows.add(fact("report.prioritas.word", decision.reason()));
        }
        return new Table(List.of(Column.left("", 130).bold(), Column.left("", 357)), rows);
    }

    /** Who leads, who supports, and what they said. */
    Table opd() {
        var team = decision.plan().team();
        return new Table(
                List.of(
                        Column.left(wording.text("report.prioritas.part"), 100),
                        Column.left(wording.text("report.prioritas.name"), 187),
                        Column.left(wording.text("report.prioritas.stance"), 200)),
                Stream.concat(
                                Stream.of(Row.of(
                                        Cell.text(wording.text("priority.lead")),
                                        Cell.text(opdName.apply(team.lead())),
                                        Cell.text(by(decision.proposedBy(), decision.proposedAt())))),
                                team.supporting().stream()
                                        .map(opd -> Row.of(
                                                Cell.text(wording.text("priority.supporting")),
                                                Cell.text(opdName.apply(opd)),
                                                Cell.text(stance(opd)))))
                        .toList());
    }

    /** Every criterion with its number, weight and scale. */
    Table criteria() {
        return new Table(
                List.of(
                        Column.left(wording.text("report.map.mark"), 26),
                        Column.left(wording.text("priority.column.criterion"), 150),
                        Column.left(wording.text("priority.column.aspect"), 56),
                        Column.right(wording.text("report.prioritas.weight"), 42)
                                .bold(),
                        Column.right(wording.text("priority.column.scale"), 62),
                        Column.left(wording.text("priority.column.need"), 66),
                        Column.left(wording.text("priority.column.source"), 85)),
                IntStream.range(0, decision.criteria().size())
                        .mapToObj(i -> criterion(i, decision.criteria().get(i)))
                        .toList());
    }

    private Row criterion(int index, Decision.Criterion criterion) {
        var measure = criterion.measure();
        return Row.of(
                Cell.text(mark(index)),
                Cell.text(measure.name().in(wording.locale()) + " (" + unit(measure) + ")"),
                Cell.text(wording.text("priority.aspect." + measure.aspect())),
                number(100 * criterion.weight(), 1),
                Cell.text(limit(measure.low(), measure) + "–" + limit(measure.high(), measure)),
                Cell.text(wording.text("priority.need." + measure.need())),
                Cell.text(criterion
                        .source()
                        .map(source -> source.opd() + ", " + wording.period(Period.parse(source.period())))
                        .orElseGet(() -> wording.text("priority.entered"))));
    }

    /** Everybody in the decided order. */
    Table ranking() {
        return new Table(
                        List.of(
                                Column.right(wording.text("priority.verdict.RANK"), 46)
                                        .bold(),
                                Column.left(wording.text("report.prioritas.item"), 127),
                                Column.right(wording.text("report.prioritas.score"), 40),
                                Column.left(wording.text("priority.verdict.CLASS"), 74),
                                Column.left(wording.text("priority.verdict.TURN"), 76),
                                Column.right(wording.text("report.prioritas.cost"), 78),
                                Column.right(wording.text("report.prioritas.share"), 46)),
                        decision.items().stream()
                                .map(item -> Row.of(
                                        rank(item.rank()),
                                        Cell.text(name(item)),
                                        score(item.score()),
                                        Cell.text(programClass(item.programClass())),
                                        Cell.text(item.rank() > 0 ? wording.text("priority.turn." + item.turn()) : ""),
                                        Cell.count(item.cost().map(Value::of).orElseGet(Value::missing)),
                                        Cell.text(
                                                item.first().map(words::percent).orElse(Formats.MISSING))))
                                .toList())
                .leadBy(wording.text("report.prioritas.ranking.lead"));
    }

    /** What each criterion adds to each score. */
    Table contributions() {
        return perCriterion(part -> number(part.contribution(), 1), true)
                .leadBy(wording.text("report.prioritas.contributions.lead"));
    }

    /** The values that everything was computed from. */
    Table values() {
        return perCriterion(
                        part -> new Cell.Number(
                                part.value(), measure(part.criterion()).digits()),
                        false)
                .leadBy(wording.text("report.prioritas.values.lead"));
    }

    private Table perCriterion(Function<Decision.Part, Cell> cell, boolean scored) {
        var criteria = decision.criteria();
        var columns = new ArrayList<Column>();
        columns.add(Column.left(wording.text("report.prioritas.item"), 162 - (scored ? 40 : 0)));
        if (scored) {
            columns.add(Column.right(wording.text("report.prioritas.score"), 40).bold());
        }
        IntStream.range(0, criteria.size())
                .forEach(i -> columns.add(Column.right(mark(i), NUMBERED / criteria.size())));
        return new Table(
                columns,
                decision.items().stream()
                        .map(item -> new Row(
                                "",
                                false,
                                Stream.of(
                                                Stream.of(Cell.text(item.name())),
                                                scored ? Stream.of(score(item.score())) : Stream.<Cell>empty(),
                                                criteria.stream()
                                                        .map(criterion -> part(item, criterion)
                                                                .map(cell)
                                                                .orElseGet(() -> Cell.count(Value.missing()))))
                                        .flatMap(cells -> cells)
                                        .toList()))
                        .toList());
    }

    /** Who waits, and why. */
    Table deferred() {
        return new Table(
                List.of(
                        Column.right(wording.text("priority.verdict.RANK"), 46),
                        Column.left(wording.text("report.prioritas.item"), 127),
                        Column.left(wording.text("priority.verdict.TURN"), 94),
                        Column.left(wording.text("priority.reason"), 220)),
                decision.items().stream()
                        .filter(item -> item.turn() != Turn.FIRST)
                        .map(item -> Row.of(
                                rank(item.rank()),
                                Cell.text(item.name()),
                                Cell.text(wording.text("priority.turn." + item.turn())),
                                Cell.text(words.deferral(item.deferral()))))
                        .toList());
    }

    /** Every word of a person over the computed one. */
    Table overrides() {
        return new Table(
                List.of(
                        Column.left(wording.text("report.prioritas.item"), 100),
                        Column.left(wording.text("priority.verdict.kind"), 56),
                        Column.left(wording.text("report.prioritas.computed"), 62),
                        Column.left(wording.text("report.prioritas.decided"), 62)
                                .bold(),
                        Column.left(wording.text("priority.reason"), 117),
                        Column.left(wording.text("report.prioritas.by"), 90)),
                decision.items().stream()
                        .flatMap(item -> item.verdicts().stream().map(verdict -> override(item, verdict)))
                        .toList());
    }

    private Row override(Decision.Item item, Verdict verdict) {
        var computed = switch (verdict.kind()) {
            case RANK -> item.computedRank() > 0 ? wording.formats().count(item.computedRank()) : Formats.MISSING;
            case CLASS -> programClass(item.computedClass());
            case TURN -> "";
        };
        var decided = switch (verdict.kind()) {
            case RANK -> verdict.value();
            case CLASS -> wording.text("priority.class." + verdict.value());
            case TURN -> wording.text("priority.turn." + verdict.value());
        };
        return Row.of(
                Cell.text(item.name()),
                Cell.text(wording.text("priority.verdict." + verdict.kind())),
                Cell.text(computed),
                Cell.text(decided),
                Cell.text(verdict.reason()),
                Cell.text(by(verdict.by(), verdict.at())));
    }

    /** The order that all who weighed would give together. */
    Table consensus() {
        return new Table(
                        List.of(
                                Column.right(wording.text("priority.verdict.RANK"), 60)
                                        .bold(),
                                Column.left(wording.text("report.prioritas.item"), 327),
                                Column.right(wording.text("priority.column.points"), 100)),
                        decision.consensus().stream()
                                .filter(standing ->
                                        standing.rank() <= decision.plan().top())
                                .map(standing -> Row.of(
                                        rank(standing.rank()),
                                        Cell.text(standing.name()),
                                        number(standing.points(), 1)))
                                .toList())
                .leadBy(wording.text("priority.consensus.by", String.join(", ", decision.weighers())));
    }

    private Row fact(String key, String said) {
        return Row.of(Cell.text(wording.text(key)), Cell.text(said));
    }

    private String subject(Plan plan) {
        var what = wording.text("priority.subject." + plan.subject());
        return plan.subject().areas()
                ? wording.text("priority.subject_in", what, wording.area(new KodeWilayah(plan.within())))
                : what;
    }

    private String budget(Plan plan) {
        return plan.budget()
                .map(budget -> wording.text(
                        "priority.ceiling",
                        rupiah(budget.ceiling()),
                        rupiah(decision.spent().orElse(0L))))
                .orElseGet(() -> wording.text("priority.ceiling.top", plan.top()));
    }

    private String rupiah(long amount) {
        return wording.formats().rupiah(BigDecimal.valueOf(amount));
    }

    private String stance(String opd) {
        return decision.stances().stream()
                .filter(stance -> stance.opd().equals(opd))
                .reduce((earlier, later) -> later)
                .map(stance -> {
                    var said = wording.text(
                            stance.agreed() ? "priority.stance.agreed" : "priority.stance.objected",
                            stance.by(),
                            wording.formats().moment(stance.at()));
                    return stance.reason().isEmpty() ? said : said + " " + stance.reason();
                })
                .orElseGet(() -> wording.text("priority.stance.none"));
    }

    private String by(String name, Instant at) {
        return name + ", " + wording.formats().moment(at);
    }

    private String name(Decision.Item item) {
        return item.mandatory() ? item.name() + " (" + wording.text("priority.mandatory") + ")" : item.name();
    }

    private String programClass(Optional<ProgramClass> one) {
        return one.map(known -> wording.text("priority.class." + known)).orElse(Formats.MISSING);
    }

    private Cell score(Optional<Double> score) {
        return score.map(known -> number(known, 1)).orElseGet(() -> Cell.count(Value.missing()));
    }

    private static Cell rank(int rank) {
        return Cell.count(rank > 0 ? Value.of(rank) : Value.missing());
    }

    private static Cell number(double amount, int digits) {
        return new Cell.Number(Value.of(BigDecimal.valueOf(amount)), digits);
    }

    private static Optional<Decision.Part> part(Decision.Item item, Decision.Criterion criterion) {
        return item.parts().stream()
                .filter(part -> part.criterion().equals(criterion.measure().id()))
                .findFirst();
    }

    private Measure measure(String id) {
        return decision.criteria().stream()
                .map(Decision.Criterion::measure)
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String limit(double limit, Measure measure) {
        return wording.formats().number(BigDecimal.valueOf(limit), measure.digits());
    }

    private String unit(Measure measure) {
        return measure.indicator().isPresent() ? definitions.unit(measure.unit()) : measure.unit();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? Formats.MISSING : text;
    }

    private static String mark(int index) {
        return "K" + (index + 1);
    }
}
