package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.method.Direction;
import id.go.padang.carano.priority.Aspect;
import id.go.padang.carano.priority.Measure;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.shared.Bilingual;
import id.go.padang.carano.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses criteria from the catalogue (or names them, for programmes), their aspect, scale and thresholds. */
final class CriteriaDialog extends FormDialog {

    private static final double MOST = 100;
    private static final int DIGITS = 1;

    private final List<Line> lines;
    private final Div sheet = new Div();

    CriteriaDialog(Plan plan, List<Release> releases, Consumer<Plan> save) {
        this(plan, releases, save, new ArrayList<>());
    }

    private CriteriaDialog(Plan plan, List<Release> releases, Consumer<Plan> save, List<Line> lines) {
        super(
                "",
                "priority.save",
                "min(68rem, 97vw)",
                () -> save.accept(
                        plan.measuredBy(lines.stream().map(Line::measure).toList())));
        this.lines = lines;
        setHeaderTitle(words.get("priority.criteria"));
        sheet.addClassName("study-sheet");
        plan.measures().forEach(this::add);
        fields(new Paragraph(words.get("priority.criteria.explained")), sheet);
        if (plan.subject().areas()) {
            fields(catalogue(releases.stream()
                    .filter(release -> release.number() == plan.release())
                    .findFirst()
                    .map(Release::indicators)
                    .orElse(List.of())));
        } else {
            fields(own());
        }
    }

    private ComboBox<Indicator> catalogue(List<Indicator> indicators) {
        var box = new ComboBox<Indicator>(words.get("priority.criteria.add"));
        box.setItems(indicators);
        box.setItemLabelGenerator(indicator -> indicator.name().in(getLocale()));
        box.setHelperText(words.get("priority.criteria.add.help"));
        box.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (chosen != null) {
                if (lines.stream().noneMatch(line -> line.measure.id().equals(chosen.code()))) {
                    add(Measure.of(chosen, aspect(chosen.dataset())));
                }
                box.clear();
            }
        });
        return box;
    }

    // a first guess that the user changes
    private static Aspect aspect(String dataset) {
        return switch (dataset) {
            case "kesejahteraan", "penganggur" -> Aspect.ECONOMY;
            case "tanah" -> Aspect.SECURITY;
            case "penduduk", "peristiwa" -> Aspect.OTHER;
            default -> Aspect.SOCIAL;
        };
    }

    private Div own() {
        var name = new TextField(words.get("priority.criteria.name"));
        var unit = new TextField(words.get("priority.criteria.unit"));
        var add = new Button(words.get("priority.criteria.add"), click -> {
            if (!name.getValue().isBlank()) {
                add(Measure.of(
                        "k" + Long.toString(Ids.next(), Character.MAX_RADIX).toLowerCase(Locale.ROOT),
                        Optional.empty(),
                        new Bilingual(name.getValue(), ""),
                        unit.getValue().strip(),
                        DIGITS,
                        Aspect.SOCIAL,
                        0,
                        MOST,
                        Direction.RAISES));
                name.clear();
                unit.clear();
            }
        });
        var tools = new Div(name, unit, add);
        tools.addClassName("carano-tools");
        return tools;
    }

    private void add(Measure measure) {
        var line = new Line(measure);
        lines.add(line);
        sheet.add(line);
    }

    /** One criterion's fields. */
    private final class Line extends Div {

        private final Measure measure;
        private final Select<Aspect> aspect = new Select<>();
        private final Select<Direction> need = new Select<>();
        private final NumberField low = number("low");
        private final NumberField high = number("high");
        private final NumberField good = number("good");
        private final NumberField fair = number("fair");
        private final NumberField veto = number("veto");

        Line(Measure measure) {
            this.measure = measure;
            addClassName("study-criterion");
            aspect.setLabel(words.get("priority.aspect"));
            aspect.setItems(Aspect.values());
            aspect.setItemLabelGenerator(one -> words.get("priority.aspect." + one));
            aspect.setValue(measure.aspect());
            need.setLabel(words.get("priority.need"));
            need.setItems(Direction.values());
            need.setItemLabelGenerator(one -> words.get("priority.need." + one));
            need.setValue(measure.need());
            low.setValue(measure.low());
            high.setValue(measure.high());
            good.setValue(rounded(measure.good()));
            fair.setValue(rounded(measure.fair()));
            measure.veto().ifPresent(veto::setValue);
            var remove = new Button(words.get("priority.remove"), click -> {
                lines.remove(this);
                sheet.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(words.get("priority.remove") + " " + words.name(measure));
            add(
                    new H3(words.name(measure) + " (" + words.unit(measure) + ")"),
                    aspect,
                    need,
                    low,
                    high,
                    good,
                    fair,
                    veto,
                    remove);
        }

        private static double rounded(double value) {
            return Math.round(value * 100) / 100.0;
        }

        private NumberField number(String key) {
            var field = new NumberField(words.get("priority.criteria." + key));
            field.addClassName("study-number");
            return field;
        }

        Measure measure() {
            return measure.in(aspect.getValue())
                    .scaled(
                            owed(low),
                            owed(high),
                            need.getValue(),
                            owed(good),
                            owed(fair),
                            Optional.ofNullable(veto.getValue()));
        }

        private static double owed(NumberField field) {
            if (field.getValue() == null) {
                throw new IllegalArgumentException("empty");
            }
            return field.getValue();
        }
    }
}
