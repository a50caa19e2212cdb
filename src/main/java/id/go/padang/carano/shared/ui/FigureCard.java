package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.shared.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One figure in large: where it may lie, how it moved, and, one click away, what it means and where it comes from. */
public final class FigureCard extends Article {

    /** How a sentence is to be taken; never said by colour alone. */
    public enum Tone {
        GOOD,
        BAD,
        PLAIN,
        QUIET
    }

    /** A sentence below the number, as in a change, last year's value or a target. */
    public record Note(String text, Tone tone) {}

    /** A way on from the explanation. */
    public record Link(String href, String text) {}

    /**
     * What a card says.
     *
     * @param unit printed after the number, as in {@code anak}; {@code %} for a percentage; empty for none
     * @param margin printed after the unit, as in {@code ±1,2}; empty for none
     * @param trend the values of earlier periods and this one, oldest first
     * @param explanation definition first, then numerator and denominator, then the source
     * @param links below the explanation
     */
    public record Content(
            String label,
            Value value,
            String unit,
            int digits,
            String margin,
            List<Value> trend,
            List<Note> notes,
            List<String> explanation,
            List<Link> links) {

        static final String PERCENT = "%";

        public Content {
            trend = List.copyOf(trend);
            notes = List.copyOf(notes);
            explanation = List.copyOf(explanation);
            links = List.copyOf(links);
        }
    }

    /** @param behind where the number leads: to what stands behind it */
    public FigureCard(Content content, Optional<Link> behind) {
        addClassName("figure-card");
        var notes = new Div();
        notes.addClassName("figure-card-notes");
        if (content.value() instanceof Value.Suppressed) {
            notes.add(new HiddenReason());
        }
        content.notes().forEach(note -> notes.add(paragraph(note)));
        var line = new Div(number(content, behind));
        if (Sparkline.shows(content.trend())) {
            line.add(new Sparkline(getTranslation("card.trend", content.label()), content.trend()));
        }
        line.addClassName("figure-card-line");
        Still.fill(this, List.of(head(content), line, notes));
    }

    private static Component number(Content content, Optional<Link> behind) {
        var number = new Div();
        number.addClassName("figure-card-number");
        var parts = new ArrayList<Component>();
        parts.add(new ValueText(content.value(), content.digits()));
        if (content.value() instanceof Value.Known) {
            quiet(parts, content.unit().equals(Content.PERCENT) ? "\u00a0%" : " " + content.unit());
            quiet(parts, content.margin().isEmpty() ? "" : " " + content.margin());
        }
        behind.ifPresentOrElse(
                link -> {
                    var anchor = new Anchor(link.href(), parts.toArray(Component[]::new));
                    anchor.addClassName("figure-card-behind");
                    number.getElement().setAttribute("title", link.text());
                    number.add(anchor);
                },
                () -> number.add(parts));
        return number;
    }

    private static void quiet(List<Component> parts, String text) {
        if (!text.isBlank()) {
            var span = new Span(text);
            span.addClassName("unit");
            parts.add(span);
        }
    }

    private static Paragraph paragraph(Note note) {
        var paragraph = new Paragraph(note.text());
        paragraph.addClassName("tone-" + note.tone().name().toLowerCase(Locale.ROOT));
        return paragraph;
    }

    // the browser's own popover: it opens, closes and takes the focus without a script or a request
    private Component head(Content content) {
        var id = "explain-" + Integer.toHexString(content.label().hashCode());
        var button = new NativeButton();
        button.add(Sign.INFO.drawn());
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("popovertarget", id);
        button.setAriaLabel(getTranslation("card.explain", content.label()));
        button.addClassName("figure-card-explain");
        var popover = new Div();
        popover.setId(id);
        popover.getElement().setAttribute("popover", "auto");
        popover.getElement().setAttribute("role", "dialog");
        popover.getElement().setAttribute("aria-label", content.label());
        popover.addClassName("figure-card-explanation");
        content.explanation().forEach(text -> popover.add(new Paragraph(text)));
        content.links().forEach(link -> popover.add(new Paragraph(new Anchor(link.href(), link.text()))));
        var head = new Div(new H3(content.label()), button, popover);
        head.addClassName("figure-card-head");
        return head;
    }
}
