package id.go.padang.carano.catalogue.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which rows of a dataset count: the categories of each dimension; a dimension with none ticked counts all. */
final class FilterEditor extends Div {

    private final DefinitionWords words;
    private final Runnable changed;
    private final Map<String, CheckboxGroup<String>> groups = new LinkedHashMap<>();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph problem = new Paragraph();

    FilterEditor(DefinitionWords words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        addClassName("filter-editor");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
    }

    /** Offers the dimensions of a dataset with these categories ticked. */
    void show(Dataset dataset, Filter filter) {
        groups.clear();
        removeAll();
        add(sentence, problem);
        for (Dimension dimension : dataset.dimensions()) {
            var group = new CheckboxGroup<String>();
            group.setItems(dimension.categories());
            group.setItemLabelGenerator(category -> words.category(dimension.code(), category));
            group.setAriaLabel(words.dimension(dimension.code()));
            group.setValue(filter.categories().getOrDefault(dimension.code(), Set.of()));
            var details = new NativeDetails(words.dimension(dimension.code()), group);
            details.setOpen(!group.getValue().isEmpty());
            group.addValueChangeListener(change -> {
                describe(dataset);
                changed.run();
            });
            groups.put(dimension.code(), group);
            add(details);
        }
        describe(dataset);
    }

    Filter filter() {
        var wanted = new HashMap<String, Set<String>>();
        groups.forEach((dimension, group) -> {
            if (!group.getValue().isEmpty()) {
                wanted.put(dimension, Set.copyOf(group.getValue()));
            }
        });
        return new Filter(wanted);
    }

    /** Ticks exactly these categories of a dimension. */
    void tick(String dimension, Set<String> categories) {
        var group = groups.get(dimension);
        if (group == null) {
            throw new IllegalArgumentException("no such dimension: " + dimension);
        }
        group.setValue(categories);
    }

    void setProblem(String text) {
        problem.setText(text);
    }

    private void describe(Dataset dataset) {
        sentence.setText(getTranslation("catalogue.counts", words.filter(dataset, filter())));
    }
}
