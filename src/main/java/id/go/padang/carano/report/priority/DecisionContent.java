package id.go.padang.carano.report.priority;

import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.priority.Decision;
import id.go.padang.carano.priority.DecisionRecord;
import id.go.padang.carano.priority.DecisionWords;
import id.go.padang.carano.priority.StudyStatus;
import id.go.padang.carano.priority.Turn;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.ReaderRights;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.report.page.Section.Heading;
import id.go.padang.carano.report.page.Section.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the sheet of a decision says. What happened around it later stays out, so that it prints the same for ever. */
final class DecisionContent {

    private static final int NAMED = 10;

    private final Wording wording;
    private final DecisionRecord record;
    private final Decision decision;
    private final UnaryOperator<String> opdName;
    private final DecisionTables tables;

    DecisionContent(Wording wording, DecisionRecord record, UnaryOperator<String> opdName) {
        this.wording = wording;
        this.record = record;
        this.decision = record.decision();
        this.opdName = opdName;
        this.tables = new DecisionTables(wording, decision, opdName);
    }

    Content content(Content.Edition edition, boolean annexed) {
        return new Content(
                wording.text("report.prioritas.title"),
                opdName.apply(decision.plan().team().lead()),
                edition,
                summary(),
                body(),
                notes(),
                annexed ? annex() : List.of(),
                new ReaderRights(
                        Set.of(),
                        Set.of(),
                        record.status() == StudyStatus.PUBLISHED
                                ? Set.of()
                                : Set.of(Permission.STUDY_PRIORITIES.name())));
    }

    private String summary() {
        var first = decision.items().stream()
                .filter(item -> item.turn() == Turn.FIRST)
                .map(Decision.Item::name)
                .toList();
        var decided = wording.text(
                "report.prioritas.summary",
                decision.plan().name(),
                decision.approvedBy(),
                wording.formats().moment(decision.approvedAt()),
                decision.plan().release());
        if (first.isEmpty()) {
            return decided + " " + wording.text("report.prioritas.summary.nobody");
        }
        return decided
                + " "
                + wording.text(
                        first.size() > NAMED ? "report.prioritas.summary.more" : "report.prioritas.summary.first",
                        first.size(),
                        decision.items().size(),
                        first.size() > NAMED ? String.join(", ", first.subList(0, NAMED)) : wording.listed(first),
                        first.size() - NAMED);
    }

    private List<Section> body() {
        var body = new ArrayList<Section>();
        body.add(Heading.chapter(wording.text("report.prioritas.decision")));
        body.add(tables.facts());
        body.add(Heading.chapter(wording.text("report.prioritas.opd")));
        body.add(tables.opd());
        body.add(Heading.chapter(wording.text("priority.weights")));
        body.add(tables.criteria());
        body.add(Heading.chapter(wording.text("priority.ranking")));
        body.add(tables.ranking());
        body.add(Heading.chapter(wording.text("report.prioritas.contributions")));
        body.add(tables.contributions());
        if (decision.items().stream().anyMatch(item -> item.turn() != Turn.FIRST)) {
            body.add(Heading.chapter(wording.text("report.prioritas.deferred")));
            body.add(tables.deferred());
        }
        if (decision.items().stream().anyMatch(item -> !item.verdicts().isEmpty())) {
            body.add(Heading.chapter(wording.text("report.prioritas.overrides")));
            body.add(tables.overrides());
        }
        var firm =
                new DecisionWords(wording.texts(), wording.locale()).firmness(decision.firmness(), decision.criteria());
        if (!firm.isEmpty()) {
            body.add(Heading.chapter(wording.text("priority.firm")));
            firm.forEach(sentence -> body.add(new Paragraph(sentence)));
        }
        if (!decision.consensus().isEmpty()) {
            body.add(Heading.chapter(wording.text("report.prioritas.consensus")));
            body.add(tables.consensus());
        }
        return body;
    }

    private List<Section> annex() {
        return List.of(Heading.chapter(wording.text("report.prioritas.annex.heading")), tables.values());
    }

    private List<String> notes() {
        return List.of(
                wording.text("report.prioritas.note.score"),
                wording.text(
                        "report.prioritas.note.class",
                        wording.formats().count(Math.round(100 * decision.plan().majority()))),
                wording.text("report.prioritas.note.missing." + decision.plan().missing()),
                wording.text("report.prioritas.note.regulation"),
                wording.text("priority.digest", record.digest()),
                wording.text("report.note.symbols"));
    }
}
