package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Span;

/** A state in one word or two, with a sign beside the colour. */
@CssImport("./styles/parts.css")
public final class StatusBadge extends Span {

    /** How the state is to be taken. */
    public enum Kind {
        GOOD(Sign.CHECK),
        ATTENTION(Sign.EXCLAMATION),
        BAD(Sign.CLOSE),
        NEUTRAL(Sign.CIRCLE),
        OFFICIAL(Sign.BOOKMARK);

        private final Sign icon;

        Kind(Sign icon) {
            this.icon = icon;
        }
    }

    public StatusBadge(Kind kind, String text) {
        addClassNames("status-badge", "status-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        add(kind.icon.drawn(), new Span(text));
    }
}
