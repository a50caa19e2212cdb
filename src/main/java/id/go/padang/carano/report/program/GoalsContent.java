package id.go.padang.carano.report.program;

import id.go.padang.carano.program.GoalProgress.Standing;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.ReaderRights;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.report.page.Section.Heading;
import id.go.padang.carano.report.page.Section.Paragraph;
import id.go.padang.carano.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the report of shared targets says. */
final class GoalsContent {

    private final Wording wording;
    private final GoalsFigures figures;
    private final GoalsTables tables;
    private final ActionTables actions;

    GoalsContent(Wording wording, GoalsFigures figures, UnaryOperator<String> opdName) {
        this.wording = wording;
        this.figures = figures;
        this.tables = new GoalsTables(wording, figures, opdName);
        this.actions = new ActionTables(wording, figures, opdName);
    }

    Content content(Content.Edition edition, String opd, ReaderRights rights) {
        return new Content(
                wording.text("report.sasaran.title"), opd, edition, summary(), body(), notes(), List.of(), rights);
    }

    private String summary() {
        var today = figures.today();
        var open = figures.actions().stream()
                .filter(action -> !action.state().closed())
                .toList();
        return wording.text(
                "report.sasaran.summary",
                wording.formats().count(figures.goals().size()),
                count(Standing.REACHED),
                count(Standing.ON_THE_WAY),
                count(Standing.AWAY),
                wording.formats().count(open.size()),
                wording.formats()
                        .count(open.stream()
                                .filter(action -> action.overdue(today))
                                .count()),
                wording.formats().count(figures.check().findings().size()));
    }

    private String count(Standing standing) {
        return wording.formats()
                .count(figures.goals().stream()
                        .filter(shown -> shown.standing() == standing)
                        .count());
    }

    private List<Section> body() {
        var body = new ArrayList<Section>();
        add(body, "program.title", tables.goals(), "program.none");
        add(body, "report.sasaran.shares", tables.shares(), "program.none");
        add(body, "program.programmes", tables.programmes(), "program.programmes.none");
        add(body, "report.sasaran.ageing", actions.ageing(), "program.actions.none");
        add(body, "followup.title", actions.actions(), "program.actions.none");
        add(body, "report.sasaran.coverage", actions.coverage(), "alignment.none");
        add(body, "alignment.findings", actions.findings(), "alignment.findings.none");
        return body;
    }

    private void add(List<Section> body, String heading, Table table, String otherwise) {
        body.add(Heading.chapter(wording.text(heading)));
        body.add(table.rows().isEmpty() ? new Paragraph(wording.text(otherwise)) : table);
    }

    private List<String> notes() {
        return List.of(
                wording.text("report.sasaran.note.today", wording.formats().date(figures.today())),
                wording.text("report.sasaran.note.standing"),
                wording.text("report.sasaran.note.once"),
                wording.text("report.sasaran.note.alignment"),
                wording.text("report.note.symbols"));
    }
}
