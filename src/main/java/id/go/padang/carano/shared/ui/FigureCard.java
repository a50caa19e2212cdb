package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import id.go.padang.carano.shared.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    private final Div number = new Div();

    public FigureCard(Content content) {
        addClassName("figure-card");
        var head = new Div(new H3(content.label()), explanation(content));
        head.addClassName("figure-card-head");
        number.add(new ValueText(content.value(), content.digits()));
        if (content.value() instanceof Value.Known) {
            quiet(number, content.unit().equals(Content.PERCENT) ? "\u00a0%" : " " + content.unit());
            quiet(number, content.margin().isEmpty() ? "" : " " + content.margin());
        }
        number.addClassName("figure-card-number");
        var line = new Div(number);
        if (Sparkline.shows(content.trend())) {
            line.add(new Sparkline(getTranslation("card.trend", content.label()), content.trend()));
        }
        line.addClassName("figure-card-line");
        var notes = new Div();
        notes.addClassName("figure-card-notes");
        if (content.value() instanceof Value.Suppressed) {
            notes.add(new HiddenReason());
        }
        content.notes().forEach(note -> notes.add(paragraph(note)));
        add(head, line, notes);
    }

    /** Makes the number a link to what stands behind it. */
    public FigureCard leadingTo(String href, String explained) {
        number.getElement().setAttribute("title", explained);
        var link = new Anchor(href);
        link.addClassName("figure-card-behind");
        number.getChildren().toList().forEach(part -> {
            part.getElement().removeFromParent();
            link.add(part);
        });
        number.add(link);
        return this;
    }

    private static void quiet(Div number, String text) {
        if (!text.isBlank()) {
            var span = new Span(text);
            span.addClassName("unit");
            number.add(span);
        }
    }

    private static Paragraph paragraph(Note note) {
        var paragraph = new Paragraph(note.text());
        paragraph.addClassName("tone-" + note.tone().name().toLowerCase(Locale.ROOT));
        return paragraph;
    }

    private Component explanation(Content content) {
        var button = new Button(Sign.INFO.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("card.explain", content.label()));
        button.addClassName("figure-card-explain");
        var popover = new Popover();
        popover.setTarget(button);
        popover.setAriaLabel(content.label());
        popover.setOverlayRole("dialog");
        popover.setModal(false);
        popover.setWidth("22rem");
        var lines = new Div();
        Still.fill(
                lines,
                Stream.concat(
                                content.explanation().stream().map(Paragraph::new),
                                content.links().stream()
                                        .map(link -> new Paragraph(new Anchor(link.href(), link.text()))))
                        .toList());
        popover.add(lines);
        var both = new Span(button, popover);
        both.addClassName("figure-card-help");
        return both;
    }
}
