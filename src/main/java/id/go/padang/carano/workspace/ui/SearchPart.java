package id.go.padang.carano.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.shared.ui.HeaderPart;
import id.go.padang.carano.workspace.Hit;
import id.go.padang.carano.workspace.SearchService;
import java.util.List;

/** The box that finds areas and indicators. */
@org.springframework.stereotype.Component
record SearchPart(SearchService search, CurrentAccount current) implements HeaderPart {

    private static final int MOST = 12;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create() {
        if (!current.get().may(Permission.READ_FIGURES)) {
            return new Span();
        }
        var box = new ComboBox<Hit>();
        box.addClassName("carano-search");
        box.setPlaceholder(box.getTranslation("search.placeholder"));
        box.setAriaLabel(box.getTranslation("search.placeholder"));
        box.setItemsPageable(
                (pageable, filter) -> pageable.getPageNumber() > 0 ? List.of() : found(filter == null ? "" : filter));
        box.setItemLabelGenerator(Hit::name);
        box.setRenderer(new ComponentRenderer<>(SearchPart::line));
        box.addValueChangeListener(change -> {
            var hit = change.getValue();
            if (hit != null && hit.address().isEmpty()) {
                box.clear();
            } else if (hit != null) {
                var location = new Location(hit.address());
                box.clear();
                UI.getCurrentOrThrow().navigate(location.getPath(), location.getQueryParameters());
            }
        });
        return box;
    }

    // an empty box would leave a reader to guess whether it is still looking
    private List<Hit> found(String typed) {
        var hits = search.find(typed, MOST);
        return hits.isEmpty() && !typed.isBlank() ? List.of(new Hit(Hit.Kind.NOTHING, typed, "", "")) : hits;
    }

    private static Component line(Hit hit) {
        if (hit.kind() == Hit.Kind.NOTHING) {
            var nothing = new Div();
            nothing.setText(nothing.getTranslation("search.nothing", hit.name()));
            nothing.addClassName("search-hit");
            return nothing;
        }
        var line = new Div(new Span(hit.name()));
        line.addClassName("search-hit");
        var hint = new Span(hit.hint().isEmpty() ? line.getTranslation("search.kind." + hit.kind()) : hit.hint());
        hint.addClassName("queue-hint");
        line.add(hint);
        return line;
    }
}
