package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.priority.Aspect;
import id.go.padang.carano.priority.Decision;
import id.go.padang.carano.priority.Outline;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.Turn;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Who stands where: score, what each criterion adds as a bar, class, turn; and the line that the ceiling draws. */
final class RankingPanel extends Section {

    private static final int SHOWN = 20;

    private final StudyWords words;
    private final transient Optional<Consumer<String>> judge;
    private final Map<String, RankingEntry> entries = new HashMap<>();
    private boolean all;

    /** @param judge opens what puts a word over the computed one; empty for readers */
    RankingPanel(StudyWords words, Optional<Consumer<String>> judge) {
        this.words = words;
        this.judge = judge;
        addClassNames("panel", "study-ranking");
    }

    /** @param spent rupiah for those put first; 0 without a budget */
    void show(Plan plan, Outline outline, long spent) {
        removeAll();
        add(new H2(words.get("priority.ranking")));
        if (outline.items().stream().noneMatch(item -> item.rank() > 0)) {
            add(WorkbenchPanel.note(
                    words.get(plan.measures().isEmpty() ? "priority.ranking.none" : "priority.ranking.nobody")));
            return;
        }
        add(legend(plan), rule(plan, outline));
        var list = new OrderedList();
        list.addClassName("study-order");
        boolean divided = divided(outline);
        if (!divided) {
            add(WorkbenchPanel.note(ceilingText(plan, spent)));
        }
        boolean ceiling = false;
        int position = 0;
        for (Decision.Item item : outline.items()) {
            if (!all && position++ >= SHOWN) {
                break;
            }
            if (divided && !ceiling && item.turn() != Turn.FIRST && item.rank() > 0) {
                ceiling = true;
                list.add(ceiling(plan, spent));
            }
            list.add(entry(plan, item, outline));
        }
        add(list);
        if (!all && outline.items().size() > SHOWN) {
            add(new Button(words.get("priority.ranking.all", outline.items().size()), click -> {
                all = true;
                show(plan, outline, spent);
            }));
        }
    }

    private Div legend(Plan plan) {
        var legend = new Div();
        legend.addClassName("study-legend");
        for (Aspect aspect : plan.aspects()) {
            var mark = new Span();
            mark.addClassNames("seg", seg(aspect));
            legend.add(new Span(mark, new Span(words.get("priority.aspect." + aspect))));
        }
        return legend;
    }

    /** What was done about gaps, said where there are any. */
    private Paragraph rule(Plan plan, Outline outline) {
        long gaps = outline.items().stream()
                .filter(item ->
                        item.parts().stream().anyMatch(part -> part.points().isEmpty()))
                .count();
        return WorkbenchPanel.note(
                gaps == 0
                        ? words.get("priority.missing.none")
                        : words.get(
                                "priority.missing." + plan.missing(),
                                words.formats().count(gaps)));
    }

    /** Whether one line can be drawn: nobody goes first below somebody who does not. */
    private static boolean divided(Outline outline) {
        boolean below = false;
        for (Decision.Item item : outline.items()) {
            if (below && item.turn() == Turn.FIRST) {
                return false;
            }
            below |= item.turn() != Turn.FIRST;
        }
        return true;
    }

    private String ceilingText(Plan plan, long spent) {
        return plan.budget()
                .map(budget -> words.get("priority.ceiling", words.rupiah(budget.ceiling()), words.rupiah(spent)))
                .orElseGet(() -> words.get("priority.ceiling.top", plan.top()));
    }

    private ListItem ceiling(Plan plan, long spent) {
        var item = new ListItem(new Span(ceilingText(plan, spent)));
        item.addClassName("study-ceiling");
        return item;
    }

    private RankingEntry entry(Plan plan, Decision.Item item, Outline outline) {
        var entry = entries.computeIfAbsent(item.id(), id -> new RankingEntry(words, item.name()));
        entry.show(item, outline.criteria(), () -> new ExplainDialog(plan, item, outline, words, judge).open());
        return entry;
    }

    static String seg(Aspect aspect) {
        return "seg-" + aspect.name().toLowerCase(Locale.ROOT);
    }
}
