package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.go.padang.carano.method.Stability;
import id.go.padang.carano.priority.Assessment;
import id.go.padang.carano.priority.Decision;
import id.go.padang.carano.priority.Outline;
import id.go.padang.carano.shared.ui.Still;
import java.util.List;

/** How firm the order stands, in sentences a council member understands. */
final class FirmnessPanel extends Section {

    private static final int NEIGHBOURS = 5;

    private final StudyWords words;

    FirmnessPanel(StudyWords words) {
        this.words = words;
        addClassNames("panel", "study-firmness");
    }

    void show(Assessment assessment, Outline outline) {
        removeAll();
        add(new H2(words.get("priority.firm")));
        if (outline.firmness().leaders().isEmpty()) {
            add(WorkbenchPanel.note(words.get("priority.firm.none")));
            return;
        }
        say(outline);
        assessment.leading().ifPresent(leading -> add(leading(leading, assessment, outline.criteria())));
        add(swaps(assessment, outline.criteria()));
        assessment
                .criteria()
                .filter(one -> assessment.plan().aspects().size() > 1)
                .ifPresent(single -> {
                    var list = new UnorderedList();
                    Still.fill(
                            list,
                            single.ranges().stream()
                                    .map(range -> new ListItem(words.get(
                                            range.always() ? "priority.firm.always" : "priority.firm.range",
                                            words.group(range.criterion(), outline.criteria()),
                                            words.percent(range.weight()),
                                            words.percent(range.low()),
                                            words.percent(range.high()))))
                                    .toList());
                    add(new Details(words.get("priority.firm.criteria"), list));
                });
    }

    /** The sentences that a decision keeps too. */
    void say(Outline outline) {
        var said = new Div();
        said.addClassName("study-sentences");
        words.firmness(outline).forEach(sentence -> said.add(new Paragraph(sentence)));
        add(said);
    }

    private Paragraph leading(Stability leading, Assessment assessment, List<Decision.Criterion> criteria) {
        return new Paragraph(leading.weakest()
                .map(range -> words.get(
                        "priority.firm.top",
                        leading.places(),
                        words.group(range.criterion(), criteria),
                        words.percent(range.low()),
                        words.percent(range.high()),
                        words.percent(range.weight())))
                .orElseGet(() ->
                        words.get("priority.firm.top.always", assessment.plan().top())));
    }

    private Details swaps(Assessment assessment, List<Decision.Criterion> criteria) {
        var list = new UnorderedList();
        var evidence = assessment.evidence();
        assessment.swaps().stream().limit(NEIGHBOURS).forEach(swap -> {
            var ahead = evidence.name(swap.ahead());
            var behind = evidence.name(swap.behind());
            var text = swap.tied()
                    ? words.get("priority.swap.tied", ahead, behind)
                    : swap.change()
                            .map(change -> words.get(
                                    "priority.swap",
                                    ahead,
                                    behind,
                                    words.group(change.criterion(), criteria),
                                    words.number(100 * change.from(), 1),
                                    words.number(100 * change.to(), 1)))
                            .orElseGet(() -> words.get("priority.swap.never", ahead, behind));
            list.add(new ListItem(text));
        });
        var details = new Details(words.get("priority.swaps"), list);
        details.setOpened(true);
        return details;
    }
}
