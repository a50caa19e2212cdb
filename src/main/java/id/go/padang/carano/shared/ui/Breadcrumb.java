package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** The way down to this page; the last step is the page itself. */
public final class Breadcrumb extends Nav {

    /** @param href empty for a page the reader may not open, then plain text */
    public record Step(String text, Optional<String> href) {}

    public Breadcrumb(List<Step> steps) {
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", getTranslation("breadcrumb.label"));
        var list = new OrderedList();
        for (int i = 0; i < steps.size(); i++) {
            list.add(new ListItem(i == steps.size() - 1 ? here(steps.get(i)) : above(steps.get(i))));
        }
        Still.fill(this, List.of(list));
    }

    private static Component here(Step step) {
        var here = new Span(step.text());
        here.getElement().setAttribute("aria-current", "page");
        return here;
    }

    private static Component above(Step step) {
        return step.href().<Component>map(href -> routed(href, step.text())).orElseGet(() -> new Span(step.text()));
    }

    private static Anchor routed(String href, String text) {
        var link = new Anchor(href, text);
        link.setRouterIgnore(false);
        return link;
    }
}
