package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.priority.Decision;
import id.go.padang.carano.priority.Verdict;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.Still;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One item of the order. It stays while weights move, so that only what changes is sent and drawn. */
final class RankingEntry extends ListItem {

    private final StudyWords words;
    private final Span rank = new Span();
    private final Span score = new Span();
    private final Div bar = new Div();
    private final Div below = new Div();
    private transient Runnable explanation = () -> {};

    RankingEntry(StudyWords words, String item) {
        this.words = words;
        var name = new Button(item, click -> explanation.run());
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClassName("study-item");
        name.setAriaLabel(words.get("priority.explain", item));
        rank.addClassName("study-rank");
        score.addClassName("study-score");
        bar.addClassName("study-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        below.addClassName("study-below");
        var head = new Div(rank, name, score, bar);
        head.addClassName("study-line");
        add(head, below);
    }

    /** @param explained opens why it stands there */
    void show(Decision.Item item, List<Decision.Criterion> criteria, Runnable explained) {
        explanation = explained;
        rank.setText(
                item.rank() == 0
                        ? words.formats().value(Value.missing(), 0)
                        : words.formats().count(item.rank()));
        score.setText(item.score().map(words::score).orElse(""));
        Still.fill(bar, pieces(item, criteria));
        Still.fill(below, facts(item));
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

    private List<Component> pieces(Decision.Item item, List<Decision.Criterion> criteria) {
        var pieces = new ArrayList<Component>();
        for (Decision.Part part : item.parts()) {
            if (part.contribution() > 0) {
                var measure = criteria.stream()
                        .map(Decision.Criterion::measure)
                        .filter(one -> one.id().equals(part.criterion()))
                        .findFirst()
                        .orElseThrow();
                var piece = new Span();
                piece.addClassNames("seg", RankingPanel.seg(measure.aspect()));
                piece.getStyle().set("width", String.format(Locale.ROOT, "%.2f%%", part.contribution()));
                piece.setTitle(words.name(measure) + " " + words.score(part.contribution()));
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
