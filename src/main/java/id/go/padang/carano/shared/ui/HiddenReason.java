package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Why a figure in large is hidden, beside it: a symbol alone would look like a fault. */
public final class HiddenReason extends Paragraph {

    public HiddenReason() {
        super();
        setText(getTranslation("value.suppressed.why"));
        addClassName("hidden-reason");
    }
}
