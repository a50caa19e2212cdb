package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.shared.ui.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which rows every figure of the page counts: chosen categories as chips that a click takes away again. */
final class FilterBar extends Section {

    private static final String FIRST = "kelamin";
    private static final int FEW_DATASETS = 2;

    private final PlaceAddress address;
    private final Map<Dimension, List<String>> dimensions;
    private final Button more = new Button(Sign.FILTER.create());

    FilterBar(PageData data, PlacePage.Maker maker) {
        address = data.address();
        dimensions = dimensions(maker.indicators().datasets());
        addClassName("filter-bar");
        getElement().setAttribute("aria-label", getTranslation("filter.section"));
        more.setText(getTranslation("filter.more"));
        more.addClickListener(click -> dialog().open());
        add(more);
        var filter = chosen();
        // the same order whatever the address says
        new TreeMap<>(filter.categories()).forEach((dimension, categories) -> add(chip(dimension, categories)));
        if (filter.categories().size() > 1) {
            var none = new Button(
                    getTranslation("filter.none"),
                    click -> address.with(Filter.ALL).open());
            none.addThemeVariants(ButtonVariant.TERTIARY);
            add(none);
        }
        notices(data, maker);
    }

    void takeFocus() {
        more.focus();
    }

    private Filter chosen() {
        return address.selection().filter();
    }

    private void notices(PageData data, PlacePage.Maker maker) {
        var dataset = data.sector().dataset();
        var applied = maker.figures().applied(dataset, data.selection()).categories();
        var ignored = chosen().categories().keySet().stream()
                .filter(dimension -> !applied.containsKey(dimension))
                .sorted()
                .map(dimension -> getTranslation("dimension." + dimension))
                .collect(Collectors.joining(", "));
        if (!ignored.isEmpty()) {
            add(notice(getTranslation("filter.ignored", getTranslation("dataset." + dataset), ignored)));
        }
        if (!applied.isEmpty() && !maker.figures().mayCross(dataset)) {
            add(notice(getTranslation("filter.crossed")));
        }
    }

    private static Paragraph notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("filter-notice");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private Component chip(String dimension, Set<String> categories) {
        var text = getTranslation("dimension." + dimension) + ": "
                + categories.stream()
                        .sorted()
                        .map(category -> getTranslation("category." + dimension + "." + category))
                        .collect(Collectors.joining(", "));
        var icon = Sign.CLOSE.create();
        var chip =
                new Button(text, icon, click -> address.with(without(dimension)).open());
        chip.setIconAfterText(true);
        chip.addClassName("filter-chip");
        chip.setAriaLabel(getTranslation("filter.remove", text));
        return chip;
    }

    private Filter without(String dimension) {
        var rest = new HashMap<>(chosen().categories());
        rest.remove(dimension);
        return new Filter(rest);
    }

    private Dialog dialog() {
        var dimension = new Select<Dimension>();
        dimension.setLabel(getTranslation("filter.dimension"));
        dimension.setItems(dimensions.keySet());
        dimension.setItemLabelGenerator(this::name);
        dimension.setWidthFull();
        var categories = new CheckboxGroup<String>();
        categories.addClassName("choices");
        categories.setLabel(getTranslation("filter.categories"));
        dimension.addValueChangeListener(change -> {
            var one = change.getValue();
            categories.setItems(one.categories());
            categories.setItemLabelGenerator(category -> getTranslation("category." + one.code() + "." + category));
            categories.setValue(chosen().categories().getOrDefault(one.code(), Set.of()).stream()
                    .filter(one.categories()::contains)
                    .collect(Collectors.toSet()));
        });
        dimension.setValue(dimensions.keySet().iterator().next());
        var dialog = new Dialog(getTranslation("filter.more"), dimension, categories);
        dialog.setWidth("min(28rem, 92vw)");
        var apply = new Button(getTranslation("filter.apply"), click -> {
            dialog.close();
            address.with(with(dimension.getValue(), categories.getValue())).open();
        });
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("filter.cancel"), click -> dialog.close()), apply);
        return dialog;
    }

    private Filter with(Dimension dimension, Set<String> categories) {
        var all = new HashMap<>(chosen().categories());
        if (categories.isEmpty()) {
            all.remove(dimension.code());
        } else {
            all.put(dimension.code(), categories);
        }
        return new Filter(all);
    }

    // ages are cut in other bands in every register, so the register is part of the name
    private String name(Dimension dimension) {
        var datasets = dimensions.getOrDefault(dimension, List.of());
        var name = getTranslation("dimension." + dimension.code());
        return datasets.size() > FEW_DATASETS
                ? name
                : getTranslation(
                        "filter.name",
                        name,
                        datasets.stream()
                                .map(dataset -> getTranslation("dataset." + dataset))
                                .collect(Collectors.joining(", ")));
    }

    private static Map<Dimension, List<String>> dimensions(List<Dataset> datasets) {
        var found = new LinkedHashMap<Dimension, List<String>>();
        for (boolean first : new boolean[] {true, false}) {
            for (var dataset : datasets) {
                dataset.dimensions().stream()
                        .filter(dimension -> dimension.code().equals(FIRST) == first)
                        .forEach(dimension -> found.computeIfAbsent(dimension, one -> new ArrayList<>())
                                .add(dataset.code()));
            }
        }
        return found;
    }
}
