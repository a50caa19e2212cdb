package id.go.padang.carano.catalogue.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.indicator.CatalogueRefusedException.Problem;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Denominator;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Goalposts;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.indicator.Indicator.Measure;
import id.go.padang.carano.shared.Bilingual;
import id.go.padang.carano.shared.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The fields of one definition; what they say together is a draft. */
final class DefinitionForm extends Div {

    private static final List<String> UNITS =
            List.of("jiwa", "kk", "keluarga", "anak", "orang", "peristiwa", "bidang", "m2");
    private static final List<Integer> PER = List.of(Denominator.PERCENT, Denominator.PER_MILLE, 10_000, 100_000);

    private final Desk desk;
    private final DefinitionWords words;
    private final int revision;
    private final Select<Dataset> dataset = new Select<>();
    private final TextField code = new TextField(getTranslation("catalogue.field.code"));
    private final TextField name = new TextField(getTranslation("catalogue.field.name"));
    private final TextField nameEnglish = new TextField(getTranslation("catalogue.field.nameEnglish"));
    private final TextArea concept = new TextArea(getTranslation("catalogue.field.concept"));
    private final TextArea conceptEnglish = new TextArea(getTranslation("catalogue.field.conceptEnglish"));
    private final TextArea definition = new TextArea(getTranslation("catalogue.field.definition"));
    private final TextArea definitionEnglish = new TextArea(getTranslation("catalogue.field.definitionEnglish"));
    private final ComboBox<String> unit = new ComboBox<>(getTranslation("catalogue.field.unit"));
    private final Select<Direction> direction = new Select<>();
    private final Select<Integer> digits = new Select<>();
    private final Select<Measure> measure = new Select<>();
    private final Checkbox rate = new Checkbox(getTranslation("catalogue.rate"));
    private final Select<Dataset> whole = new Select<>();
    private final Select<Integer> per = new Select<>();
    private final Div below = new Div();
    private final FilterEditor numerator;
    private final FilterEditor denominator;
    private final BigDecimalField least = new BigDecimalField(getTranslation("catalogue.least"));
    private final BigDecimalField most = new BigDecimalField(getTranslation("catalogue.most"));
    private final TextField steward = new TextField(getTranslation("catalogue.field.steward"));
    private final YearRows targets = new YearRows("catalogue.field.targets", false);
    private final YearRows references = new YearRows("catalogue.field.references", true);
    private final Map<String, Consumer<String>> fields = new HashMap<>();

    /**
     * @param changed is told when something changed that changes the numbers
     * @param fresh whether code and dataset may still be chosen
     */
    DefinitionForm(Desk desk, Indicator shown, boolean fresh, Runnable changed) {
        this.desk = desk;
        revision = shown.revision();
        words = new DefinitionWords(desk.texts(), getLocale());
        numerator = new FilterEditor(words, changed);
        denominator = new FilterEditor(words, changed);
        addClassName("definition-form");
        prepare(fresh);
        show(shown);
        name(fresh);
        add(
                part("catalogue.part.name", dataset, code, name, nameEnglish, steward),
                part("catalogue.part.meaning", concept, conceptEnglish, definition, definitionEnglish),
                part("catalogue.part.count", measure, unit, numerator),
                part("catalogue.part.rate", rate, below),
                part("catalogue.part.reading", direction, digits, least, most),
                part("catalogue.part.targets", targets, references));
        listen(changed);
        assign();
    }

    /** What the fields say; lines of targets that are not complete are left out. */
    Indicator draft() {
        return new Indicator(
                code.getValue().strip(),
                revision,
                dataset.getValue().code(),
                new Bilingual(name.getValue(), nameEnglish.getValue()),
                new Bilingual(concept.getValue(), conceptEnglish.getValue()),
                new Bilingual(definition.getValue(), definitionEnglish.getValue()),
                unitValue(),
                direction.getValue(),
                digits.getValue(),
                numerator.filter(),
                rate.getValue()
                        ? Optional.of(new Denominator(whole.getValue().code(), denominator.filter(), per.getValue()))
                        : Optional.empty(),
                measure.getValue(),
                goalposts(),
                steward.getValue().strip(),
                targets.targets(),
                references.references());
    }

    /** Keys of what is wrong with the fields themselves, by field. */
    Map<String, String> broken() {
        var broken = new HashMap<String, String>();
        targets.incomplete().ifPresent(key -> broken.put("targets", key));
        references.incomplete().ifPresent(key -> broken.put("references", key));
        boolean one = least.getValue() != null || most.getValue() != null;
        if (one && goalposts().isEmpty()) {
            broken.put("goalposts", "catalogue.error.goalposts");
        }
        return broken;
    }

    /** Shows every problem at its field; a field without one is cleared. */
    void show(List<Problem> problems, Map<String, String> broken) {
        fields.values().forEach(field -> field.accept(""));
        broken.forEach((field, key) -> at(field, getTranslation(key)));
        problems.forEach(problem -> at(problem.field(), sentence(problem)));
    }

    String sentence(Problem problem) {
        return getTranslation(problem.key(), problem.arguments().toArray());
    }

    private void at(String field, String text) {
        Optional.ofNullable(fields.get(field)).ifPresent(shown -> shown.accept(text));
    }

    private Optional<Goalposts> goalposts() {
        var low = least.getValue();
        var high = most.getValue();
        return low != null && high != null && low.compareTo(high) < 0
                ? Optional.of(new Goalposts(low, high))
                : Optional.empty();
    }

    // the unit of a rate follows from what it is per
    private String unitValue() {
        if (rate.getValue()) {
            return per.getValue() == Denominator.PERCENT ? Indicator.PERCENT : "per_" + per.getValue();
        }
        return Optional.ofNullable(unit.getValue()).map(String::strip).orElse("");
    }

    private void prepare(boolean fresh) {
        var byName =
                desk.indicators().datasets().stream().filter(Dataset::byName).toList();
        choices(dataset, "catalogue.field.dataset", byName, one -> words.dataset(one.code()));
        choices(whole, "catalogue.whole", byName, one -> words.dataset(one.code()));
        choices(per, "catalogue.per", PER, one -> getTranslation("catalogue.per." + one));
        choices(direction, "catalogue.field.direction", List.of(Direction.values()), words::direction);
        choices(digits, "catalogue.field.digits", List.of(0, 1, 2, 3), one -> Integer.toString(one));
        choices(
                measure,
                "catalogue.field.measure",
                List.of(Measure.values()),
                one -> getTranslation("definition.measure." + one.name()));
        unit.setItems(UNITS);
        unit.setItemLabelGenerator(words::unit);
        unit.setAllowCustomValue(true);
        unit.addCustomValueSetListener(set -> unit.setValue(set.getDetail()));
        unit.setHelperText(getTranslation("catalogue.unit.help"));
        code.setHelperText(getTranslation("catalogue.code.help"));
        dataset.setReadOnly(!fresh);
        code.setReadOnly(!fresh);
        least.setLocale(Texts.supported(getLocale()));
        most.setLocale(Texts.supported(getLocale()));
        least.setHelperText(getTranslation("catalogue.goalposts.help"));
        below.addClassName("definition-below");
        below.add(whole, per, denominator);
    }

    private <T> void choices(
            Select<T> select, String key, List<T> items, java.util.function.Function<T, String> label) {
        select.setLabel(getTranslation(key));
        select.setItems(items);
        select.setItemLabelGenerator(label::apply);
    }

    private void name(boolean fresh) {
        if (fresh) {
            dataset.addValueChangeListener(change -> {
                code.setValue(change.getValue().code() + "." + suffix(code.getValue()));
                numerator.show(change.getValue(), Filter.ALL);
                whole.setValue(change.getValue());
            });
        }
        whole.addValueChangeListener(change -> denominator.show(change.getValue(), Filter.ALL));
        rate.addValueChangeListener(change -> shape());
        shape();
    }

    private void shape() {
        below.setVisible(rate.getValue());
        unit.setVisible(!rate.getValue());
    }

    private static String suffix(String code) {
        return code.substring(code.indexOf('.') + 1);
    }

    private void show(Indicator shown) {
        var own = desk.indicators().dataset(shown.dataset());
        dataset.setValue(own);
        code.setValue(shown.code());
        name.setValue(shown.name().indonesian());
        nameEnglish.setValue(shown.name().english());
        concept.setValue(shown.concept().indonesian());
        conceptEnglish.setValue(shown.concept().english());
        definition.setValue(shown.definition().indonesian());
        definitionEnglish.setValue(shown.definition().english());
        unit.setValue(shown.isRate() || shown.unit().isEmpty() ? null : shown.unit());
        direction.setValue(shown.direction());
        digits.setValue(shown.digits());
        measure.setValue(shown.measure());
        numerator.show(own, shown.numerator());
        rate.setValue(shown.isRate());
        var under = shown.denominator().orElse(new Denominator(shown.dataset(), own.total(), Denominator.PERCENT));
        whole.setValue(desk.indicators().dataset(under.dataset()));
        per.setValue(under.per());
        denominator.show(whole.getValue(), under.filter());
        shown.goalposts().ifPresent(posts -> {
            least.setValue(posts.least());
            most.setValue(posts.most());
        });
        steward.setValue(shown.steward());
        targets.showTargets(shown.targets());
        references.showReferences(shown.references());
    }

    private void listen(Runnable changed) {
        List.<AbstractField<?, ?>>of(dataset, digits, measure, rate, whole, per)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    private void assign() {
        put("code", code);
        put("name", name);
        put("nameEnglish", nameEnglish);
        put("concept", concept);
        put("definition", definition);
        put("definitionEnglish", definitionEnglish);
        put("unit", unit);
        put("digits", digits);
        put("measure", measure);
        put("steward", steward);
        put("goalposts", most);
        fields.put("numerator", numerator::setProblem);
        fields.put("denominator", denominator::setProblem);
        fields.put("targets", targets::setProblem);
        fields.put("references", references::setProblem);
    }

    private void put(String field, HasValidation component) {
        fields.put(field, text -> {
            component.setErrorMessage(text);
            component.setInvalid(!text.isEmpty());
        });
    }

    private Section part(String key, com.vaadin.flow.component.Component... components) {
        var fieldsOf = new Div(components);
        fieldsOf.addClassName("definition-fields");
        var section = new Section(new H2(getTranslation(key)), fieldsOf);
        section.addClassName("panel");
        return section;
    }
}
