package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A state in one word or two, with a sign beside the colour. */
@CssImport("./styles/parts.css")
public final class StatusBadge extends Span {

    /** How the state is to be taken. */
    public enum Kind {
        GOOD(VaadinIcon.CHECK),
        ATTENTION(VaadinIcon.EXCLAMATION),
        BAD(VaadinIcon.CLOSE_SMALL),
        NEUTRAL(VaadinIcon.CIRCLE_THIN),
        OFFICIAL(VaadinIcon.BOOKMARK_O);

        private final VaadinIcon icon;

        Kind(VaadinIcon icon) {
            this.icon = icon;
        }
    }

    public StatusBadge(Kind kind, String text) {
        addClassNames("status-badge", "status-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        var icon = kind.icon.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(text));
    }
}
