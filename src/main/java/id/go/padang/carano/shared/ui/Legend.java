package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.shared.Formats;
import java.util.List;

/** Says what the symbols in place of a number mean. */
public final class Legend extends Div {

    public Legend() {
        addClassName("legend");
        Still.fill(
                this,
                List.of(
                        new Span(getTranslation("legend.title")),
                        entry("zero", "0", "legend.zero"),
                        entry("missing", Formats.MISSING, "legend.missing"),
                        entry("suppressed", Formats.SUPPRESSED, "legend.suppressed")));
    }

    private Span entry(String kind, String symbol, String meaning) {
        var sample = new Span(symbol);
        sample.addClassNames("value", "value-" + kind);
        var entry = new Span(sample, new Span(getTranslation(meaning)));
        entry.addClassName("legend-entry");
        return entry;
    }
}
