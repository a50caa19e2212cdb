package id.go.padang.carano.report.quality;

import id.go.padang.carano.matching.ContradictionState;
import id.go.padang.carano.matching.Padan;
import id.go.padang.carano.publication.Freshness;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.report.FigureTables;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Column;
import id.go.padang.carano.report.page.Table.Row;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of data quality. */
final class QualityTables {

    private static final List<ContradictionState> STATES = List.of(ContradictionState.values());

    private final Wording wording;
    private final QualityFigures figures;
    private final FigureTables tables;

    QualityTables(Wording wording, QualityFigures figures) {
        this.wording = wording;
        this.figures = figures;
        this.tables = new FigureTables(wording);
    }

    /** What each published register consists of, and how much of it is padan. */
    Table registers() {
        return new Table(
                List.of(
                        Column.left(wording.text("report.quality.register"), 117),
                        Column.left(wording.text("report.meta.period"), 78),
                        Column.right(wording.text("report.quality.rows"), 52),
                        Column.right(wording.text("report.mutu.accepted"), 52),
                        Column.right(wording.text("report.mutu.rejected"), 48),
                        Column.right(wording.text("report.quality.warned"), 54),
                        Column.right(wording.text("report.quality.accepted"), 42),
                        Column.right(wording.text("report.mutu.padan"), 44).bold()),
                figures.parts().stream().map(this::register).toList());
    }

    private Row register(ReleasePart part) {
        return Row.of(
                Cell.text(dataset(part.dataset())),
                Cell.text(wording.period(part.period())),
                count(part.rows()),
                count(part.accepted()),
                count(part.rows() - part.accepted()),
                count(part.warned()),
                Cell.text(tables.share(Value.of(part.accepted()), Value.of(part.rows()))),
                Cell.text(Optional.ofNullable(figures.padan().get(part.batchId()))
                        .map(this::padan)
                        .orElse(Formats.MISSING)));
    }

    private String padan(Padan padan) {
        return tables.share(Value.of(padan.padan()), Value.of(padan.rows()));
    }

    /** Who delivers in time, by OPD. */
    Table timeliness() {
        return new Table(
                List.of(
                        Column.left(wording.text("report.quality.register"), 167),
                        Column.left(wording.text("report.meta.period"), 90),
                        Column.left(wording.text("report.mutu.due"), 90),
                        Column.right(wording.text("report.sasaran.age"), 50),
                        Column.left(wording.text("followup.state"), 90).bold()),
                figures.parts().stream()
                        .sorted(Comparator.comparing(ReleasePart::sourceOpd))
                        .map(this::delivery)
                        .toList());
    }

    private Row delivery(ReleasePart part) {
        var fresh = Freshness.of(part.period(), figures.today());
        return new Row(
                part.sourceOpd(),
                false,
                List.of(
                        Cell.text(dataset(part.dataset())),
                        Cell.text(wording.period(part.period())),
                        Cell.text(wording.formats().date(fresh.due())),
                        count(fresh.ageInDays()),
                        Cell.text(wording.text(fresh.stale() ? "report.mutu.late" : "report.mutu.inTime"))));
    }

    /** What the checks found in the newest delivery of each register. */
    Table rules() {
        return new Table(
                List.of(
                        Column.left(wording.text("contradiction.rule"), 317),
                        Column.left(wording.text("report.mutu.severity"), 90),
                        Column.right(wording.text("report.quality.rows"), 80).bold()),
                figures.inside().rules().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(rule -> new Row(
                                        dataset(entry.getKey()),
                                        false,
                                        List.of(
                                                Cell.text(wording.text(
                                                        "rule." + rule.rule(), Formats.SUPPRESSED, Formats.SUPPRESSED)),
                                                Cell.text(wording.text("severity." + rule.severity())),
                                                count(rule.n())))))
                        .toList());
    }

    /** Where published registers contradict each other, by rule and state. */
    Table contradictions() {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(wording.text("contradiction.rule"), 187));
        STATES.forEach(state -> columns.add(Column.right(wording.text("contradiction.state." + state), 60)));
        return new Table(
                columns,
                figures.inside().contradictions().entrySet().stream()
                        .map(entry -> new Row(
                                "",
                                false,
                                Stream.concat(
                                                Stream.of(Cell.text(
                                                        wording.text("contradiction.rule." + entry.getKey()))),
                                                STATES.stream()
                                                        .map(state -> count(
                                                                entry.getValue().getOrDefault(state, 0L))))
                                        .toList()))
                        .toList());
    }

    /** The last batches and where they stand. */
    Table batches() {
        return new Table(
                List.of(
                        Column.left(wording.text("report.quality.register"), 106),
                        Column.left(wording.text("report.meta.period"), 75),
                        Column.left(wording.text("followup.state"), 66),
                        Column.right(wording.text("report.quality.rows"), 50),
                        Column.right(wording.text("report.mutu.rejected"), 50),
                        Column.right(wording.text("report.quality.warned"), 50),
                        Column.left(wording.text("report.mutu.received"), 90)),
                figures.inside().batches().stream()
                        .map(batch -> Row.of(
                                Cell.text(dataset(batch.dataset())),
                                Cell.text(wording.period(batch.period())),
                                Cell.text(wording.text("batch.status." + batch.status())),
                                count(batch.rows()),
                                count(batch.rejected()),
                                count(batch.warned()),
                                Cell.text(wording.formats()
                                        .date(batch.receivedAt()
                                                .atZone(Formats.WIB)
                                                .toLocalDate()))))
                        .toList());
    }

    private String dataset(String code) {
        return wording.text("dataset." + code);
    }

    private static Cell count(long n) {
        return Cell.count(Value.of(n));
    }
}
