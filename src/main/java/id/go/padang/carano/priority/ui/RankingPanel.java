package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import id.go.padang.carano.priority.Verdict;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.Still;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Who stands where: score, what each criterion adds as a bar, class, turn; and the line that the ceiling draws. */
final class RankingPanel extends Section {

    private static final int SHOWN = 20;

    private final StudyWords words;
    private final transient Optional<Consumer<String>> judge;
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

    private ListItem entry(Plan plan, Decision.Item item, Outline outline) {
        var rank = new Span(
                item.rank() == 0
                        ? words.formats().value(Value.missing(), 0)
                        : words.formats().count(item.rank()));
        rank.addClassName("study-rank");
        var name = new Button(item.name(), click -> new ExplainDialog(plan, item, outline, words, judge).open());
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClassName("study-item");
        name.setAriaLabel(words.get("priority.explain", item.name()));
        var score = new Span(item.score().map(words::score).orElse(""));
        score.addClassName("study-score");
        var head = new Div(rank, name, score, bar(item, outline));
        head.addClassName("study-line");
        var below = new Div();
        below.addClassName("study-below");
        Still.fill(below, facts(item));
        return new ListItem(head, below);
    }

    private List<Component> facts(Decision.Item item) {
        var facts = new ArrayList<Component>();
        if (item.rank() > 0) {
            facts.add(words.badge(item.turn()));
        }
        item.programClass().ifPresent(one -> facts.add(new Span(words.get("priority.class." + one))));
        item.cost().ifPresent(cost -> facts.add(new Span(words.rupiah(cost))));
        if (item.mandatory()) {
            facts.add(new Span(words.get("priority.mandatory")));
        }
        item.deferral().ifPresent(why -> facts.add(new Span(words.deferral(item))));
        for (Verdict verdict : item.verdicts()) {
            var mark = new Span(words.get("priority.verdict.mark." + verdict.kind(), item.computedRank()));
            mark.addClassName("study-verdict");
            facts.add(mark);
        }
        return facts;
    }

    private Div bar(Decision.Item item, Outline outline) {
        var bar = new Div();
        bar.addClassName("study-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var pieces = new ArrayList<Span>();
        for (Decision.Part part : item.parts()) {
            if (part.contribution() > 0) {
                var measure = outline.criteria().stream()
                        .map(Decision.Criterion::measure)
                        .filter(one -> one.id().equals(part.criterion()))
                        .findFirst()
                        .orElseThrow();
                var piece = new Span();
                piece.addClassNames("seg", seg(measure.aspect()));
                piece.getStyle().set("width", String.format(Locale.ROOT, "%.2f%%", part.contribution()));
                piece.setTitle(words.name(measure) + " " + words.score(part.contribution()));
                pieces.add(piece);
            }
        }
        Still.fill(bar, pieces);
        return bar;
    }

    private static String seg(Aspect aspect) {
        return "seg-" + aspect.name().toLowerCase(Locale.ROOT);
    }
}
