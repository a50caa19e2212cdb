package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;

/** A value where number, zero, missing and hidden look and sound different. */
public final class ValueText extends Span {

    /** @param digits decimals shown */
    public ValueText(Value value, int digits) {
        write(value, digits, this);
    }

    /** Writes the value into a table's cell itself: large tables stay light. */
    static <T extends HtmlContainer> T write(Value value, int digits, T into) {
        var written = new Formats(UI.getCurrentOrThrow().getLocale()).value(value, digits);
        switch (value) {
            case Value.Known(var amount) -> {
                into.setText(written);
                if (amount.signum() == 0) {
                    into.addClassNames("value", "value-zero");
                }
            }
            case Value.Missing(var reason) -> {
                into.addClassNames("value", "value-missing");
                symbol(written, "value.missing." + reason.name(), into);
            }
            case Value.Suppressed ignored -> {
                into.addClassNames("value", "value-suppressed");
                symbol(written, "value.suppressed", into);
            }
        }
        return into;
    }

    private static void symbol(String symbol, String key, HtmlContainer into) {
        var meaning = into.getTranslation(key);
        var visible = new Span(symbol);
        visible.getElement().setAttribute("aria-hidden", "true");
        into.setTitle(meaning);
        into.add(visible, new HiddenText(meaning));
    }
}
