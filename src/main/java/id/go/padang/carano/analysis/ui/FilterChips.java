package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.shared.ui.Sign;
import java.util.HashMap;
import java.util.Set;

/** Which rows count: one chip per dimension that can be taken away, and a way to add one. */
final class FilterChips extends Div {

    private final PageAddress address;
    private final Dataset dataset;
    private final DefinitionWords words;

    FilterChips(Tools tools, PageAddress address, String dataset) {
        this.address = address;
        this.dataset = tools.indicators().dataset(dataset);
        words = new DefinitionWords(tools.texts(), getLocale());
        addClassName("filter-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("analysis.filter"));
        filter().categories().keySet().stream().sorted().forEach(dimension -> add(chip(dimension)));
        add(adding());
        if (!filter().categories().isEmpty() && !tools.figures().mayCross(dataset)) {
            var note = new Paragraph(getTranslation("analysis.filter.protected"));
            note.addClassName("carano-note");
            add(note);
        }
    }

    private Filter filter() {
        return address.now().selection().filter();
    }

    private Component chip(String dimension) {
        var wanted = filter().categories().getOrDefault(dimension, Set.of());
        boolean own = dataset.dimension(dimension)
                .filter(one -> one.categories().containsAll(wanted))
                .isPresent();
        var text = words.categories(dataset, dimension, wanted);
        var button = new Button(own ? text : getTranslation("analysis.filter.other", text), Sign.CLOSE.create());
        button.setIconAfterText(true);
        button.setAriaLabel(getTranslation("analysis.filter.remove", text));
        button.addClassName("filter-chip");
        button.addClickListener(click -> open(dimension, Set.of()));
        return button;
    }

    private Component adding() {
        var button = new Button(getTranslation("analysis.filter.add"), Sign.FILTER.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var dimension = new Select<Dimension>();
        dimension.setLabel(getTranslation("analysis.filter.dimension"));
        dimension.setItems(dataset.dimensions());
        dimension.setItemLabelGenerator(one -> words.dimension(one.code()));
        var categories = new CheckboxGroup<String>();
        categories.setLabel(getTranslation("analysis.filter.categories"));
        var apply = new Button(getTranslation("analysis.filter.apply"));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        dimension.addValueChangeListener(change -> offer(categories, change.getValue()));
        dimension.setValue(dataset.dimensions().getFirst());
        var popover = new Popover();
        popover.setTarget(button);
        popover.setAriaLabel(getTranslation("analysis.filter.add"));
        popover.setOverlayRole("dialog");
        apply.addClickListener(click -> {
            popover.close();
            open(dimension.getValue().code(), categories.getValue());
        });
        var form = new Div(dimension, categories, apply);
        form.addClassName("filter-form");
        popover.add(form);
        return new Div(button, popover);
    }

    private void offer(CheckboxGroup<String> categories, Dimension dimension) {
        categories.setItems(dimension.categories());
        categories.setItemLabelGenerator(category -> words.category(dimension.code(), category));
        categories.setValue(filter().categories().getOrDefault(dimension.code(), Set.of()));
    }

    // all of a dimension is no filter, and neither is none of it
    private void open(String dimension, Set<String> categories) {
        var next = new HashMap<>(filter().categories());
        boolean all = dataset.dimension(dimension)
                .filter(one -> categories.containsAll(one.categories()))
                .isPresent();
        if (categories.isEmpty() || all) {
            next.remove(dimension);
        } else {
            next.put(dimension, Set.copyOf(categories));
        }
        address.open(address.now().with(new Filter(next)));
    }
}
