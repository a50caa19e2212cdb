package id.go.padang.carano.program.alignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.program.alignment.Alignment;
import id.go.padang.carano.program.alignment.AlignmentService;
import id.go.padang.carano.program.alignment.Plan;
import id.go.padang.carano.program.alignment.PlanLevel;
import id.go.padang.carano.program.alignment.PlanNode;
import id.go.padang.carano.program.ui.Refusals;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a node of a plan down or changes it, and says what it serves in the plan above. */
class NodeDialog extends Dialog {

    private final Select<Plan> plan = new Select<>();
    private final Select<PlanLevel> level = new Select<>();
    private final TextField code = new TextField(getTranslation("alignment.code"));
    private final TextField parent = new TextField(getTranslation("alignment.parent"));
    private final TextField text = new TextField(getTranslation("alignment.text"));
    private final TextField indicator = new TextField(getTranslation("alignment.indicator"));
    private final TextField unit = new TextField(getTranslation("alignment.unit"));
    private final Select<Direction> direction = new Select<>();
    private final IntegerField baseYear = new IntegerField(getTranslation("alignment.base.year"));
    private final BigDecimalField baseValue = new BigDecimalField(getTranslation("alignment.base.value"));
    private final TextArea targets = new TextArea(getTranslation("alignment.targets"));
    private final MultiSelectComboBox<PlanNode> serves = new MultiSelectComboBox<>(getTranslation("alignment.parents"));
    private final TextField source = new TextField(getTranslation("alignment.source"));
    private final Paragraph problem = Refusals.place();
    private final transient Alignment alignment;
    private final transient @Nullable PlanNode existing;

    NodeDialog(AlignmentService alignmentService, @Nullable PlanNode existing, Runnable whenSaved) {
        this.existing = existing;
        alignment = alignmentService.alignment();
        setHeaderTitle(getTranslation(existing == null ? "alignment.create" : "alignment.edit"));
        setWidth("min(40rem, 94vw)");
        choices();
        if (existing == null) {
            plan.setValue(Plan.KOTA);
            level.setValue(PlanLevel.SASARAN);
            direction.setValue(Direction.MORE_IS_BETTER);
        } else {
            fill(existing);
        }
        var form = new Div(
                plan, level, code, parent, text, indicator, unit, direction, baseYear, baseValue, targets, serves,
                source, problem);
        form.addClassNames("carano-form", "goal-form");
        add(form);
        var save = new Button(getTranslation("program.save"), click -> done(whenSaved, () -> save(alignmentService)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (existing != null) {
            var delete = new Button(
                    getTranslation("alignment.delete"),
                    click -> done(whenSaved, () -> alignmentService.delete(existing.id(), existing.version())));
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            getFooter().add(delete);
        }
        getFooter().add(new Button(getTranslation("program.cancel"), click -> close()), save);
    }

    private void done(Runnable whenSaved, Runnable change) {
        if (Refusals.attempt(problem, change)) {
            close();
            whenSaved.run();
        }
    }

    private void choices() {
        plan.setLabel(getTranslation("alignment.plan"));
        plan.setItems(Plan.values());
        plan.setItemLabelGenerator(one -> getTranslation("alignment.plan." + one));
        plan.addValueChangeListener(change -> offer(change.getValue()));
        level.setLabel(getTranslation("alignment.level"));
        level.setItems(PlanLevel.values());
        level.setItemLabelGenerator(one -> getTranslation("alignment.level." + one));
        direction.setLabel(getTranslation("program.direction"));
        direction.setItems(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER);
        direction.setItemLabelGenerator(one -> getTranslation("program.direction." + one));
        baseValue.setLocale(getLocale());
        targets.setHelperText(getTranslation("alignment.targets.help"));
        serves.setItemLabelGenerator(node -> node.code() + " " + node.text());
        source.setHelperText(getTranslation("alignment.source.help"));
    }

    private void offer(Plan chosen) {
        serves.setItems(alignment.nodes().stream()
                .filter(node -> chosen.above().filter(node.plan()::equals).isPresent())
                .toList());
        serves.setVisible(chosen.above().isPresent());
    }

    private void fill(PlanNode node) {
        plan.setValue(node.plan());
        level.setValue(node.level());
        code.setValue(node.code());
        parent.setValue(node.parentCode());
        text.setValue(node.text());
        indicator.setValue(node.indicator());
        unit.setValue(node.unit());
        direction.setValue(node.direction());
        node.baseYear().ifPresent(baseYear::setValue);
        node.baseValue().ifPresent(baseValue::setValue);
        char point = point();
        targets.setValue(node.targets().entrySet().stream()
                .map(target -> target.getKey() + " = "
                        + target.getValue().toPlainString().replace('.', point))
                .collect(Collectors.joining("\n")));
        serves.setValue(alignment.nodes().stream()
                .filter(above -> alignment.linked(node, above))
                .collect(Collectors.toSet()));
        source.setValue(node.source());
    }

    private char point() {
        return DecimalFormatSymbols.getInstance(getLocale()).getDecimalSeparator();
    }

    private void save(AlignmentService alignmentService) {
        // the other language's decimal sign groups thousands here: 1.200 would become 1,2
        var readable = Pattern.compile("\\d{4}\\s*[=:]\\s*-?\\d{1,15}(\\%c\\d{1,4})?".formatted(point()));
        var years = new TreeMap<Integer, BigDecimal>();
        for (String line :
                targets.getValue().lines().filter(one -> !one.isBlank()).toList()) {
            if (!readable.matcher(line.strip()).matches()) {
                throw new ProgramRefusedException("alignment.refused.targets", line.strip());
            }
            var parts = line.strip().split("\\s*[=:]\\s*", 2);
            years.put(Integer.valueOf(parts[0]), new BigDecimal(parts[1].replace(',', '.')));
        }
        long id = alignmentService.save(new PlanNode(
                existing == null ? 0 : existing.id(),
                existing == null ? 0 : existing.version(),
                plan.getValue(),
                level.getValue(),
                code.getValue(),
                parent.getValue(),
                text.getValue(),
                indicator.getValue(),
                unit.getValue(),
                direction.getValue(),
                Optional.ofNullable(baseYear.getValue()),
                Optional.ofNullable(baseValue.getValue()),
                years,
                source.getValue()));
        Set<PlanNode> chosen = serves.getValue();
        alignmentService.link(id, chosen.stream().map(PlanNode::id).toList());
    }
}
