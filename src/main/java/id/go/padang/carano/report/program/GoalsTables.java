package id.go.padang.carano.report.program;

import id.go.padang.carano.program.GoalContent;
import id.go.padang.carano.program.GoalReport;
import id.go.padang.carano.program.JointProgress;
import id.go.padang.carano.program.Measure;
import id.go.padang.carano.program.Share;
import id.go.padang.carano.program.ShareUnit;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Column;
import id.go.padang.carano.report.page.Table.Row;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The tables of shared targets. */
final class GoalsTables {

    private final Wording wording;
    private final GoalsFigures figures;
    private final UnaryOperator<String> opdName;

    GoalsTables(Wording wording, GoalsFigures figures, UnaryOperator<String> opdName) {
        this.wording = wording;
        this.figures = figures;
        this.opdName = opdName;
    }

    /** Each goal with where it stands. */
    Table goals() {
        return new Table(
                List.of(
                        Column.left(wording.text("program.column.code"), 34),
                        Column.left(wording.text("program.column.goal"), 118),
                        Column.left(wording.text("program.column.indicator"), 118),
                        Column.right(wording.text("report.sasaran.now"), 48).bold(),
                        Column.left(wording.text("program.column.period"), 58),
                        Column.right(wording.text("program.column.target"), 48),
                        Column.right(wording.text("program.year"), 28),
                        Column.left(wording.text("report.sasaran.standing"), 65)),
                figures.goals().stream().map(this::goal).toList());
    }

    private Row goal(GoalsFigures.Shown shown) {
        var content = shown.reading().goal().content();
        var progress = shown.reading().progress();
        return Row.of(
                Cell.text(content.code()),
                Cell.text(content.title()),
                Cell.text(measure(content.measure()) + " (" + content.measure().unit() + ")"),
                new Cell.Number(shown.now(), progress.digits()),
                Cell.text(progress.when().map(this::period).orElse(Formats.MISSING)),
                progress.target().map(target -> number(target.value())).orElseGet(() -> Cell.count(Value.missing())),
                Cell.text(progress.target()
                        .map(target -> Integer.toString(target.year()))
                        .orElse(Formats.MISSING)),
                Cell.text(wording.text("program.standing." + shown.standing())));
    }

    /** What each OPD takes upon itself and has reached, in the order of shares and never of amounts. */
    Table shares() {
        return new Table(
                List.of(
                        Column.left(wording.text("program.opd"), 187),
                        Column.left(wording.text("program.part"), 80),
                        Column.right(wording.text("program.share.amount"), 65).bold(),
                        Column.left(wording.text("program.agreed"), 90),
                        Column.right(wording.text("report.sasaran.realised"), 65)),
                figures.goals().stream().flatMap(this::shares).toList());
    }

    private Stream<Row> shares(GoalsFigures.Shown shown) {
        var content = shown.reading().goal().content();
        var section = section(content, shown.joint());
        return Stream.concat(
                content.shares().stream().map(share -> share(section, share, shown.joint())),
                Stream.of(new Row(
                        section,
                        true,
                        List.of(
                                Cell.text(wording.text("report.sasaran.once")),
                                Cell.text(""),
                                number(shown.reading().shares().once()),
                                Cell.text(""),
                                number(shown.joint().map(JointProgress::once))))));
    }

    private Row share(String section, Share share, Optional<JointProgress> joint) {
        return new Row(
                section,
                false,
                List.of(
                        Cell.text(opdName.apply(share.opd())),
                        Cell.text(wording.text(share.lead() ? "program.part.lead" : "program.part.supporting")),
                        number(share.amount()),
                        Cell.text(share.agreedBy().orElseGet(() -> wording.text("program.agreed.not"))),
                        number(joint.flatMap(all -> all.reports().stream()
                                .filter(report -> report.opd().equals(share.opd()))
                                .map(GoalReport::amount)
                                .findFirst()))));
    }

    private String section(GoalContent content, Optional<JointProgress> joint) {
        var unit = content.shareUnit() == ShareUnit.PERCENT
                ? wording.text("program.percent")
                : content.measure().unit();
        return content.code()
                + " "
                + content.title()
                + " ("
                + unit
                + joint.map(all -> "; " + wording.text("report.sasaran.realised.in", wording.period(all.period())))
                        .orElse("")
                + ")";
    }

    /** What serves each goal, with its budget. */
    Table programmes() {
        return new Table(
                List.of(
                        Column.left(wording.text("program.column.code"), 100),
                        Column.left(wording.text("program.programme.name"), 287),
                        Column.right(wording.text("program.programme.budget"), 100)
                                .bold()),
                figures.goals().stream()
                        .map(shown -> shown.reading().goal().content())
                        .filter(content -> !content.programmes().isEmpty())
                        .flatMap(this::programmes)
                        .toList());
    }

    private Stream<Row> programmes(GoalContent content) {
        var section = content.code() + " " + content.title();
        return Stream.concat(
                content.programmes().stream()
                        .map(one -> new Row(
                                section,
                                false,
                                List.of(Cell.text(one.code()), Cell.text(one.name()), number(one.budget())))),
                Stream.of(new Row(
                        section,
                        true,
                        List.of(Cell.text(wording.text("report.sum")), Cell.text(""), number(content.budget())))));
    }

    private String measure(Measure measure) {
        return measure.kind() == Measure.Kind.SERIES
                ? wording.text("program.measure.series", measure.name())
                : measure.name();
    }

    private String period(String code) {
        return code.length() == 4 ? code : wording.period(Period.parse(code));
    }

    private static Cell number(Optional<BigDecimal> amount) {
        return amount.map(GoalsTables::number).orElseGet(() -> Cell.count(Value.missing()));
    }

    private static Cell number(BigDecimal amount) {
        return new Cell.Number(
                Value.of(amount), Math.max(0, amount.stripTrailingZeros().scale()));
    }
}
