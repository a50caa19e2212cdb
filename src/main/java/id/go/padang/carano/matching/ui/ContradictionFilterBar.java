package id.go.padang.carano.matching.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.matching.ContradictionFilter;
import id.go.padang.carano.matching.ContradictionState;
import id.go.padang.carano.wilayah.Wilayah;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The filters of the work list; their values live in the address, so that a view can be shared and Back works. */
class ContradictionFilterBar extends Div {

    private static final String RULE = "aturan";
    private static final String STATE = "status";
    private static final String AREA = "kecamatan";

    private final ComboBox<String> rule = new ComboBox<>(getTranslation("contradiction.rule"));
    private final ComboBox<ContradictionState> state = new ComboBox<>(getTranslation("contradiction.state"));
    private final ComboBox<Wilayah> area = new ComboBox<>(getTranslation("contradiction.kecamatan"));
    private final List<String> rules;
    private final transient List<Wilayah> areas;

    ContradictionFilterBar(List<String> rules, List<Wilayah> areas, Runnable whenChanged) {
        this.rules = rules;
        this.areas = areas;
        addClassName("carano-tools");
        rule.setItems(rules);
        rule.setItemLabelGenerator(one -> getTranslation("contradiction.rule." + one));
        rule.addClassName("batch-rule");
        state.setItems(ContradictionState.values());
        state.setItemLabelGenerator(one -> getTranslation("contradiction.state." + one));
        area.setItems(areas);
        area.setItemLabelGenerator(Wilayah::name);
        for (ComboBox<?> box : List.of(rule, state, area)) {
            box.setPlaceholder(getTranslation("filter.all"));
            box.setClearButtonVisible(true);
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    whenChanged.run();
                }
            });
        }
        add(rule, state, area);
    }

    ContradictionFilter filter() {
        return new ContradictionFilter(
                rule.getOptionalValue(),
                state.getOptionalValue(),
                area.getOptionalValue().map(Wilayah::kode));
    }

    QueryParameters parameters() {
        return parameters(filter());
    }

    static QueryParameters parameters(ContradictionFilter filter) {
        var values = new HashMap<String, String>();
        filter.rule().ifPresent(code -> values.put(RULE, code));
        filter.state().ifPresent(one -> values.put(STATE, one.name()));
        filter.area().ifPresent(kode -> values.put(AREA, kode.value()));
        return QueryParameters.simple(values);
    }

    /** What the address names and the lists do not hold filters nothing. */
    void read(QueryParameters parameters) {
        rule.setValue(
                parameters.getSingleParameter(RULE).filter(rules::contains).orElse(null));
        state.setValue(parameters
                .getSingleParameter(STATE)
                .flatMap(ContradictionFilterBar::state)
                .orElse(null));
        area.setValue(parameters
                .getSingleParameter(AREA)
                .flatMap(code -> areas.stream()
                        .filter(one -> one.kode().value().equals(code))
                        .findFirst())
                .orElse(null));
    }

    private static Optional<ContradictionState> state(String name) {
        return Arrays.stream(ContradictionState.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
