package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.priority.Decision;
import id.go.padang.carano.priority.DecisionRecord;
import id.go.padang.carano.priority.Outline;
import id.go.padang.carano.priority.Reordering;
import id.go.padang.carano.shared.Period;
import java.util.List;
import java.util.Optional;

/** A decision as it was frozen, and what happened around it since. */
final class DecisionPanel extends Div {

    private static final int SHIFTS = 8;

    private final StudyWords words;

    DecisionPanel(DecisionRecord record, StudyWords words, OpdService opds) {
        this.words = words;
        addClassName("study-bench");
        var decision = record.decision();
        var outline = Outline.of(decision);
        var approved = new Paragraph(words.get(
                        "priority.approved",
                        decision.approvedBy(),
                        words.formats().moment(decision.approvedAt()),
                        decision.plan().release())
                + (decision.reason().isEmpty() ? "" : " " + decision.reason()));
        approved.addClassName("study-official");
        add(approved);
        record.replacedBy().ifPresent(id -> add(link("priority.replaced", id)));
        decision.previous().ifPresent(id -> add(link("priority.revises", id)));
        record.reordering()
                .filter(reordering -> !reordering.shifts().isEmpty())
                .ifPresent(reordering -> add(reordering(reordering)));
        var ranking = new RankingPanel(words, Optional.empty());
        ranking.show(decision.plan(), outline, decision.spent().orElse(0L));
        var firmness = new FirmnessPanel(words);
        firmness.add(new H2(words.get("priority.firm")));
        if (!outline.firmness().leaders().isEmpty()) {
            firmness.say(outline);
        }
        if (!decision.consensus().isEmpty()) {
            firmness.add(consensus(decision));
        }
        var left = new Section(new H2(words.get("priority.criteria")), criteria(decision));
        left.addClassName("panel");
        var frame = new Div(ranking, firmness);
        frame.addClassNames("study-frame", "study-frame-decided");
        var team = new Section(
                new H2(words.get("priority.team")),
                new TeamPanel(decision.plan(), decision.stances(), opds, words),
                digest(record));
        team.addClassName("panel");
        add(frame, left, team);
    }

    private Paragraph digest(DecisionRecord record) {
        var digest = WorkbenchPanel.note(words.get("priority.digest", record.digest()));
        digest.addClassName("study-digest");
        return digest;
    }

    private Paragraph link(String key, long id) {
        var link = new Anchor("prioritas/" + id, words.get(key));
        link.setRouterIgnore(false);
        var paragraph = new Paragraph(link);
        paragraph.addClassName("study-word");
        return paragraph;
    }

    private Component reordering(Reordering reordering) {
        var list = new UnorderedList();
        reordering.shifts().stream()
                .limit(SHIFTS)
                .forEach(shift -> list.add(new ListItem(
                        words.get("priority.shift", shift.name(), rank(shift.before()), rank(shift.now())))));
        int more = reordering.shifts().size() - SHIFTS;
        if (more > 0) {
            list.add(new ListItem(words.get("priority.shift.more", more)));
        }
        var notice = new Div(
                new Paragraph(words.get(
                        "priority.reordered",
                        reordering.release(),
                        reordering.shifts().size())),
                list);
        notice.addClassNames("study-word", "study-reordered");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private String rank(int rank) {
        return rank == 0 ? words.get("priority.shift.none") : words.formats().count(rank);
    }

    private Component consensus(Decision decision) {
        var list = new OrderedList();
        list.addClassName("study-consensus");
        decision.consensus().stream()
                .filter(standing -> standing.rank() <= decision.plan().top())
                .forEach(standing -> list.add(
                        new ListItem(new Span(words.formats().count(standing.rank()) + " " + standing.name()))));
        return new Div(new Paragraph(words.get("priority.consensus.by", String.join(", ", decision.weighers()))), list);
    }

    private Component criteria(Decision decision) {
        var table = new NativeTable();
        table.addClassName("figure-table");
        var header = new NativeTableRow();
        for (String key : List.of("criterion", "aspect", "weight", "scale", "need", "source")) {
            header.add(new NativeTableHeaderCell(words.get("priority.column." + key)));
        }
        table.getHead().add(header);
        for (Decision.Criterion criterion : decision.criteria()) {
            var measure = criterion.measure();
            var name = new NativeTableHeaderCell(words.name(measure) + " (" + words.unit(measure) + ")");
            name.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow();
            row.add(name);
            row.add(new NativeTableCell(words.get("priority.aspect." + measure.aspect())));
            row.add(new NativeTableCell(words.get("priority.percent", words.percent(criterion.weight()))));
            row.add(new NativeTableCell(words.number(measure.low(), measure.digits()) + "–"
                    + words.number(measure.high(), measure.digits())));
            row.add(new NativeTableCell(words.get("priority.need." + measure.need())));
            row.add(new NativeTableCell(criterion
                    .source()
                    .map(source -> source.opd() + ", " + words.period(Period.parse(source.period())))
                    .orElseGet(() -> words.get("priority.entered"))));
            table.getBody().add(row);
        }
        var frame = new Div(table);
        frame.addClassName("figure-table-frame");
        frame.getElement().setAttribute("tabindex", "0");
        return frame;
    }
}
