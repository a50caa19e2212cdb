package id.go.padang.carano.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.indicator.Reference;
import id.go.padang.carano.indicator.Target;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.Sign;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values by year with their source: the city's targets, or what larger areas have. */
final class YearRows extends Div {

    /** One line of fields. */
    private final class Row extends Div {

        private final Select<Reference.Area> area = new Select<>();
        private final IntegerField year = new IntegerField(getTranslation("catalogue.year"));
        private final BigDecimalField value = new BigDecimalField(getTranslation("catalogue.value"));
        private final TextField source = new TextField(getTranslation("catalogue.source"));

        private Row(Reference.Area area, @Nullable Integer year, @Nullable BigDecimal value, String source) {
            addClassName("year-row");
            this.area.setLabel(getTranslation("catalogue.area"));
            this.area.setItems(Reference.Area.values());
            this.area.setItemLabelGenerator(one -> getTranslation("analysis.area." + one.name()));
            this.area.setValue(area);
            this.year.setMin(1990);
            this.year.setMax(2099);
            this.year.setValue(year);
            this.value.setLocale(Texts.supported(YearRows.this.getLocale()));
            this.value.setValue(value);
            this.source.setValue(source);
            var remove = new Button(Sign.TRASH.create(), click -> {
                rows.remove(this);
                YearRows.this.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("catalogue.row.remove"));
            if (withArea) {
                add(this.area);
            }
            add(this.year, this.value, this.source, remove);
        }

        private boolean isComplete() {
            return year.getValue() != null && value.getValue() != null;
        }
    }

    private final boolean withArea;
    private final List<Row> rows = new ArrayList<>();
    private final Paragraph problem = new Paragraph();
    private final Button add;

    /** @param withArea whether every line also says which larger area it is about */
    YearRows(String key, boolean withArea) {
        this.withArea = withArea;
        addClassName("year-rows");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        add = new Button(
                getTranslation(key + ".add"),
                Sign.PLUS.create(),
                click -> append(new Row(Reference.Area.PROVINSI, Year.now().getValue(), null, "")));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H3(getTranslation(key)), problem, add);
    }

    void showTargets(List<Target> targets) {
        clear();
        targets.forEach(
                target -> append(new Row(Reference.Area.PROVINSI, target.year(), target.value(), target.source())));
    }

    void showReferences(List<Reference> references) {
        clear();
        references.forEach(one -> append(new Row(one.area(), one.year(), one.value(), one.source())));
    }

    /** Lines with both year and value. */
    List<Target> targets() {
        return rows.stream()
                .filter(Row::isComplete)
                .map(row -> new Target(row.year.getValue(), row.value.getValue(), row.source.getValue()))
                .toList();
    }

    List<Reference> references() {
        return rows.stream()
                .filter(Row::isComplete)
                .map(row -> new Reference(
                        row.area.getValue(), row.year.getValue(), row.value.getValue(), row.source.getValue()))
                .toList();
    }

    /** The key of what is wrong with the lines themselves. */
    Optional<String> incomplete() {
        return rows.stream().allMatch(Row::isComplete) ? Optional.empty() : Optional.of("catalogue.error.incomplete");
    }

    void setProblem(String text) {
        problem.setText(text);
    }

    private void clear() {
        rows.forEach(this::remove);
        rows.clear();
    }

    private void append(Row row) {
        rows.add(row);
        addComponentAtIndex(indexOf(add), row);
    }
}
