package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.List;

/** One figure in large, with its change and, one click away, what it means and where it comes from. */
public final class FigureCard extends Article {

    /**
     * What a card says.
     *
     * @param unit printed after the number, as in {@code anak}; {@code %} for a percentage
     * @param previous the value one period earlier
     * @param earlier how that period is called
     * @param explanation definition first, then numerator and denominator, then the source
     */
    public record Content(
            String label,
            Value value,
            String unit,
            int digits,
            Value previous,
            String earlier,
            List<String> explanation) {

        static final String PERCENT = "%";

        boolean isPercentage() {
            return unit.equals(PERCENT);
        }
    }

    public FigureCard(Content content) {
        addClassName("figure-card");
        var label = new H3(content.label());
        var head = new Div(label, explanation(content));
        head.addClassName("figure-card-head");
        var number = new Div(new ValueText(content.value(), content.digits()));
        if (content.value() instanceof Value.Known) {
            var unit = new Span(content.isPercentage() ? "\u00a0%" : " " + content.unit());
            unit.addClassName("unit");
            number.add(unit);
        }
        number.addClassName("figure-card-number");
        add(head, number, change(content));
    }

    private Component explanation(Content content) {
        var button = new Button(VaadinIcon.INFO_CIRCLE_O.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("card.explain", content.label()));
        button.addClassName("figure-card-explain");
        var popover = new Popover();
        popover.setTarget(button);
        popover.setAriaLabel(content.label());
        popover.setOverlayRole("dialog");
        popover.setModal(false);
        popover.setWidth("22rem");
        content.explanation().forEach(line -> popover.add(new Paragraph(line)));
        var both = new Span(button, popover);
        both.addClassName("figure-card-help");
        return both;
    }

    private Component change(Content content) {
        var line = new Div();
        line.addClassName("figure-card-change");
        if (content.value() instanceof Value.Known(var now) && content.previous() instanceof Value.Known(var before)) {
            var difference = rounded(now, content).subtract(rounded(before, content));
            line.setText(getTranslation(
                    "card.change." + Integer.signum(difference.signum()),
                    new Formats(getLocale()).number(difference.abs(), content.digits())
                            + (content.isPercentage() ? " " + getTranslation("unit.poin") : ""),
                    content.earlier()));
            line.addClassName("change-" + (difference.signum() > 0 ? "up" : difference.signum() < 0 ? "down" : "none"));
        } else {
            boolean hidden =
                    content.value() instanceof Value.Suppressed || content.previous() instanceof Value.Suppressed;
            line.setText(getTranslation(hidden ? "card.change.hidden" : "card.change.unknown"));
        }
        return line;
    }

    // the difference of what is printed, so that readers can check it by hand
    private static BigDecimal rounded(BigDecimal amount, Content content) {
        return amount.setScale(content.digits(), java.math.RoundingMode.HALF_UP);
    }
}
