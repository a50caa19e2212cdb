package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.method.BudgetLine;
import id.go.padang.carano.priority.Budget;
import id.go.padang.carano.priority.Evidence;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.publication.Release;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The ceiling, what things cost, and what may not be deferred. */
final class BudgetDialog extends FormDialog {

    private final Checkbox used = new Checkbox(words.get("priority.budget.used"));
    private final NumberField ceiling = rupiah("priority.budget.ceiling");
    private final Select<BudgetLine.Filling> filling = new Select<>();
    private final ComboBox<Indicator> unitsFrom = new ComboBox<>(words.get("priority.budget.units"));
    private final NumberField unitCost = rupiah("priority.budget.unit_cost");
    private final MultiSelectComboBox<Evidence.Row> mandatory =
            new MultiSelectComboBox<>(words.get("priority.budget.mandatory"));
    private final Map<String, NumberField> costs = new LinkedHashMap<>();

    BudgetDialog(Plan plan, List<Release> releases, Evidence evidence, Consumer<Plan> save) {
        this(plan, releases, evidence, save, new ArrayList<>());
    }

    private BudgetDialog(
            Plan plan,
            List<Release> releases,
            Evidence evidence,
            Consumer<Plan> save,
            List<Supplier<Optional<Budget>>> read) {
        super(
                "",
                "priority.save",
                "min(40rem, 96vw)",
                () -> save.accept(plan.paidBy(read.getFirst().get())));
        read.add(this::budget);
        setHeaderTitle(words.get("priority.budget"));
        filling.setLabel(words.get("priority.budget.filling"));
        filling.setItems(BudgetLine.Filling.values());
        filling.setItemLabelGenerator(one -> words.get("priority.budget.filling." + one));
        filling.setValue(BudgetLine.Filling.STOP);
        var counts = releases.stream()
                .filter(release -> release.number() == plan.release())
                .findFirst()
                .map(Release::indicators)
                .orElse(List.of())
                .stream()
                .filter(indicator -> !indicator.isRate())
                .toList();
        unitsFrom.setItems(counts);
        unitsFrom.setItemLabelGenerator(indicator -> indicator.name().in(getLocale()));
        unitsFrom.setClearButtonVisible(true);
        unitsFrom.setVisible(plan.subject().areas());
        unitCost.setVisible(plan.subject().areas());
        mandatory.setItems(evidence.rows());
        mandatory.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        mandatory.setItemLabelGenerator(Evidence.Row::name);
        used.setValue(plan.budget().isPresent());
        plan.budget().ifPresent(budget -> fill(budget, counts, evidence));
        fields(
                new Paragraph(words.get("priority.budget.explained")),
                used,
                ceiling,
                filling,
                unitsFrom,
                unitCost,
                mandatory,
                costs(plan, evidence));
        used.addValueChangeListener(change -> enable(change.getValue()));
        enable(used.getValue());
    }

    // what is entered without a line would be lost
    private void enable(boolean line) {
        List.<HasEnabled>of(ceiling, filling, unitsFrom, unitCost, mandatory).forEach(field -> field.setEnabled(line));
        costs.values().forEach(cost -> cost.setEnabled(line));
    }

    private void fill(Budget budget, List<Indicator> counts, Evidence evidence) {
        ceiling.setValue((double) budget.ceiling());
        filling.setValue(budget.filling());
        counts.stream()
                .filter(indicator ->
                        budget.unitsFrom().filter(indicator.code()::equals).isPresent())
                .findFirst()
                .ifPresent(unitsFrom::setValue);
        unitCost.setValue((double) budget.unitCost());
        mandatory.setValue(evidence.rows().stream()
                .filter(row -> budget.mandatory().contains(row.id()))
                .collect(Collectors.toSet()));
    }

    private Details costs(Plan plan, Evidence evidence) {
        var sheet = new Div();
        sheet.addClassName("study-sheet");
        for (Evidence.Row row : evidence.rows()) {
            var field = new NumberField(row.name());
            plan.budget().map(budget -> budget.costs().get(row.id())).ifPresent(cost -> field.setValue((double) cost));
            costs.put(row.id(), field);
            sheet.add(field);
        }
        var details = new Details(words.get("priority.budget.costs"), sheet);
        details.setOpened(!plan.subject().areas());
        return details;
    }

    private Optional<Budget> budget() {
        if (!used.getValue()) {
            return Optional.empty();
        }
        var entered = new HashMap<String, Long>();
        costs.forEach((id, field) -> amount(field).ifPresent(cost -> entered.put(id, cost)));
        return Optional.of(new Budget(
                amount(ceiling).orElseThrow(() -> new IllegalArgumentException("no ceiling")),
                filling.getValue(),
                Optional.ofNullable(unitsFrom.getValue()).map(Indicator::code),
                amount(unitCost).orElse(0L),
                entered,
                mandatory.getValue().stream().map(Evidence.Row::id).collect(Collectors.toSet())));
    }

    private static Optional<Long> amount(NumberField field) {
        return Optional.ofNullable(field.getValue()).map(Math::round);
    }

    private NumberField rupiah(String key) {
        var field = new NumberField(words.get(key));
        field.setMin(0);
        field.setPrefixComponent(new Span(words.get("priority.rupiah")));
        // nobody counts the zeros of a billion
        field.setHelperText(" ");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(
                change -> field.setHelperText(amount(field).map(words::rupiah).orElse(" ")));
        return field;
    }
}
