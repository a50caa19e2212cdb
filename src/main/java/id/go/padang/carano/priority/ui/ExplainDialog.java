package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.go.padang.carano.priority.Decision;
import id.go.padang.carano.priority.Outline;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.Verdict;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.ValueText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Why one area or programme stands where it does: every value, its points, its weight and what they add. */
final class ExplainDialog extends Dialog {

    private final StudyWords words;

    ExplainDialog(Plan plan, Decision.Item item, Outline outline, StudyWords words, Optional<Consumer<String>> judge) {
        this.words = words;
        setHeaderTitle(item.name());
        setWidth("min(52rem, 96vw)");
        var body = new Div();
        body.addClassName("study-sheet");
        body.add(new Paragraph(
                item.rank() == 0
                        ? words.get("priority.explain.unranked")
                        : words.get(
                                "priority.explain.rank",
                                item.rank(),
                                item.score().map(words::score).orElse(Formats.MISSING),
                                item.first().map(words::percent).orElse("0"),
                                item.leading().map(words::percent).orElse("0"),
                                plan.top())));
        body.add(table(item, outline));
        body.add(new Paragraph(words.classReason(item, outline.criteria())));
        if (item.deferral().isPresent()) {
            body.add(new Paragraph(words.get("priority.turn." + item.turn()) + ": " + words.deferral(item)));
        }
        item.verdicts().forEach(verdict -> body.add(verdict(verdict, item)));
        add(body);
        judge.ifPresent(open -> getFooter().add(new Button(words.get("priority.verdict"), click -> {
            close();
            open.accept(item.id());
        })));
        getFooter().add(new Button(words.get("priority.close"), click -> close()));
    }

    private Paragraph verdict(Verdict verdict, Decision.Item item) {
        var said = switch (verdict.kind()) {
            case RANK -> words.get("priority.verdict.rank", verdict.value(), item.computedRank());
            case CLASS ->
                words.get(
                        "priority.verdict.class",
                        words.get("priority.class." + verdict.value()),
                        item.computedClass()
                                .map(one -> words.get("priority.class." + one))
                                .orElse(Formats.MISSING));
            case TURN -> words.get("priority.verdict.turn", words.get("priority.turn." + verdict.value()));
        };
        var text = new Paragraph(said + " "
                + words.get(
                        "priority.verdict.by", verdict.by(), words.formats().moment(verdict.at()), verdict.reason()));
        text.addClassName("study-word");
        return text;
    }

    private Div table(Decision.Item item, Outline outline) {
        var table = new NativeTable();
        table.addClassName("figure-table");
        var header = new NativeTableRow();
        for (String key : List.of("criterion", "value", "count", "points", "weight", "adds")) {
            header.add(new NativeTableHeaderCell(words.get("priority.column." + key)));
        }
        table.getHead().add(header);
        for (Decision.Part part : item.parts()) {
            var measure = outline.criteria().stream()
                    .map(Decision.Criterion::measure)
                    .filter(one -> one.id().equals(part.criterion()))
                    .findFirst()
                    .orElseThrow();
            var row = new NativeTableRow();
            var name = new NativeTableHeaderCell(words.name(measure) + " (" + words.unit(measure) + ")");
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            row.add(new NativeTableCell(new ValueText(part.value(), measure.digits())));
            row.add(new NativeTableCell(new ValueText(part.count(), 0)));
            row.add(new NativeTableCell(part.points().map(words::score).orElse(Formats.MISSING)));
            row.add(new NativeTableCell(
                    part.points().isEmpty()
                            ? Formats.MISSING
                            : words.get("priority.percent", words.percent(part.weight()))));
            row.add(new NativeTableCell(part.points().isEmpty() ? Formats.MISSING : words.score(part.contribution())));
            table.getBody().add(row);
        }
        var frame = new Div(table);
        frame.addClassName("figure-table-frame");
        frame.getElement().setAttribute("tabindex", "0");
        return frame;
    }
}
