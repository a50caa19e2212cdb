package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.html.Span;

/** Words for screen readers only. */
public final class HiddenText extends Span {

    public HiddenText(String text) {
        super(text);
        addClassName("hidden-text");
    }
}
