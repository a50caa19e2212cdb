package id.go.padang.carano.report.program;

import id.go.padang.carano.program.alignment.Coverage;
import id.go.padang.carano.program.alignment.FindingWords;
import id.go.padang.carano.program.followup.Action;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Column;
import id.go.padang.carano.report.page.Table.Row;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The tables of actions and of how the plans fit together. */
final class ActionTables {

    private final Wording wording;
    private final GoalsFigures figures;
    private final UnaryOperator<String> opdName;

    ActionTables(Wording wording, GoalsFigures figures, UnaryOperator<String> opdName) {
        this.wording = wording;
        this.figures = figures;
        this.opdName = opdName;
    }

    /** How old what waits is, by OPD in the order of their names. */
    Table ageing() {
        var byOpd = figures.actions().stream()
                .collect(Collectors.groupingBy(
                        action -> opdName.apply(action.content().ownerOpd()), TreeMap::new, Collectors.toList()));
        return new Table(
                List.of(
                        Column.left(wording.text("program.opd"), 167),
                        Column.right(wording.text("report.sasaran.open"), 60),
                        Column.right(wording.text("report.sasaran.soon"), 80),
                        Column.right(wording.text("followup.shown.OVERDUE"), 60).bold(),
                        Column.right(wording.text("report.sasaran.oldest"), 60),
                        Column.right(wording.text("followup.shown.CLOSED"), 60)),
                byOpd.entrySet().stream()
                        .map(entry -> ageing(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private Row ageing(String opd, List<Action> actions) {
        var today = figures.today();
        var open = actions.stream().filter(action -> !action.state().closed()).toList();
        return Row.of(
                Cell.text(opd),
                Cell.count(Value.of(open.size())),
                count(open, action -> action.daysLeft(today) >= 0 && action.daysLeft(today) <= FollowUpService.SOON),
                count(open, action -> action.overdue(today)),
                Cell.count(open.stream()
                        .map(action -> action.age(today))
                        .max(Long::compare)
                        .map(Value::of)
                        .orElseGet(Value::missing)),
                Cell.count(Value.of(actions.size() - open.size())));
    }

    private static Cell count(List<Action> actions, Predicate<Action> which) {
        return Cell.count(Value.of(actions.stream().filter(which).count()));
    }

    /** Every action with its age in days and how long it is past its date. */
    Table actions() {
        var today = figures.today();
        return new Table(
                List.of(
                        Column.left(wording.text("followup.action"), 159),
                        Column.left(wording.text("followup.owner"), 100),
                        Column.left(wording.text("followup.due"), 82),
                        Column.left(wording.text("followup.state"), 60),
                        Column.right(wording.text("report.sasaran.age"), 42),
                        Column.right(wording.text("report.sasaran.late"), 44).bold()),
                figures.actions().stream()
                        .map(action -> Row.of(
                                Cell.text(action.content().title()),
                                Cell.text(opdName.apply(action.content().ownerOpd())),
                                Cell.text(
                                        wording.formats().date(action.content().due())),
                                Cell.text(wording.text("followup.state." + action.state())),
                                Cell.count(Value.of(action.age(today))),
                                Cell.count(
                                        action.overdue(today) ? Value.of(-action.daysLeft(today)) : Value.missing())))
                        .toList());
    }

    /** How much of each plan is linked to the plan above. */
    Table coverage() {
        return new Table(
                List.of(
                        Column.left(wording.text("alignment.plan"), 127),
                        Column.left(wording.text("alignment.level"), 70),
                        Column.right(wording.text("alignment.linked"), 70),
                        Column.right(wording.text("report.sasaran.all"), 50),
                        Column.right(wording.text("alignment.linked.percent"), 70)
                                .bold(),
                        Column.right(wording.text("alignment.served.percent"), 100)),
                figures.check().coverage().stream()
                        .filter(one -> one.all() > 0)
                        .map(this::coverage)
                        .toList());
    }

    private Row coverage(Coverage one) {
        return Row.of(
                Cell.text(wording.text("alignment.plan." + one.plan())),
                Cell.text(wording.text("alignment.level." + one.level())),
                Cell.count(Value.of(one.linked())),
                Cell.count(Value.of(one.all())),
                percent(one.percent()),
                percent(one.servedPercent()));
    }

    private static Cell percent(Optional<BigDecimal> share) {
        return new Cell.Number(share.map(Value::of).orElseGet(Value::missing), 1);
    }

    /** What does not fit between the plans. */
    Table findings() {
        var words = new FindingWords(wording.texts(), wording.locale());
        return new Table(
                List.of(
                        Column.left(wording.text("alignment.plan"), 72),
                        Column.left(wording.text("alignment.code"), 40),
                        Column.left(wording.text("alignment.text"), 145),
                        Column.left(wording.text("alignment.fault"), 70),
                        Column.left(wording.text("alignment.explanation"), 160)),
                figures.check().findings().stream()
                        .map(finding -> Row.of(
                                Cell.text(wording.text(
                                        "alignment.plan." + finding.node().plan())),
                                Cell.text(finding.node().code()),
                                Cell.text(finding.node().text()),
                                Cell.text(wording.text("alignment.fault." + finding.fault())),
                                Cell.text(words.sentence(finding))))
                        .toList());
    }
}
