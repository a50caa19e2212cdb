package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.method.MissingRule;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.Team;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.ui.DayField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Name, release and period, rules, the OPDs, the term, and what it leans on. */
final class SettingsDialog extends FormDialog {

    private static final int LONGEST = 1000;

    private final TextField name = new TextField(words.get("priority.name"));
    private final Select<Release> release = new Select<>();
    private final Select<Period> period = new Select<>();
    private final Select<MissingRule> missing = new Select<>();
    private final IntegerField top = new IntegerField(words.get("priority.top"));
    private final IntegerField majority = new IntegerField(words.get("priority.majority"));
    private final ComboBox<Opd> lead = new ComboBox<>(words.get("priority.lead"));
    private final MultiSelectComboBox<Opd> supporting = new MultiSelectComboBox<>(words.get("priority.supporting"));
    private final DayField term = new DayField(words.get("priority.term"));
    private final TextArea regulation = new TextArea(words.get("priority.regulation"));

    SettingsDialog(Plan plan, List<Release> releases, OpdService opds, Consumer<Plan> save) {
        this(plan, releases, opds, save, new ArrayList<>());
    }

    private SettingsDialog(
            Plan plan, List<Release> releases, OpdService opds, Consumer<Plan> save, List<Supplier<Plan>> read) {
        super(
                "",
                "priority.save",
                "min(40rem, 96vw)",
                () -> save.accept(read.getFirst().get()));
        read.add(() -> changed(plan));
        setHeaderTitle(words.get("priority.settings"));
        name.setMaxLength(Plan.NAME_LENGTH);
        name.setValue(plan.name());
        release.setLabel(words.get("priority.release.choose"));
        release.setItems(releases);
        release.setItemLabelGenerator(one ->
                words.get("priority.release.of", one.number(), words.formats().moment(one.publishedAt())));
        release.addValueChangeListener(change -> periods(change.getValue()));
        releases.stream()
                .filter(one -> one.number() == plan.release())
                .findFirst()
                .ifPresent(release::setValue);
        plan.period().map(Period::parse).ifPresent(period::setValue);
        release.setVisible(plan.subject().areas());
        period.setVisible(plan.subject().areas());
        missing.setLabel(words.get("priority.missing"));
        missing.setItems(MissingRule.values());
        missing.setItemLabelGenerator(one -> words.get("priority.missing.rule." + one));
        missing.setValue(plan.missing());
        top.setValue(plan.top());
        top.setMin(1);
        top.setStepButtonsVisible(true);
        majority.setValue((int) Math.round(100 * plan.majority()));
        majority.setMin(1);
        majority.setMax(100);
        majority.setHelperText(words.get("priority.majority.help"));
        lead.setItems(opds.all());
        lead.setItemLabelGenerator(Opd::name);
        opds.find(plan.team().lead()).ifPresent(lead::setValue);
        supporting.setItems(opds.all());
        supporting.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        supporting.setItemLabelGenerator(Opd::name);
        supporting.setValue(plan.team().supporting().stream()
                .flatMap(opd -> opds.find(opd).stream())
                .collect(Collectors.toSet()));
        supporting.setHelperText(words.get("priority.supporting.help"));
        plan.team().term().ifPresent(term::setValue);
        regulation.setMaxLength(LONGEST);
        regulation.setValue(plan.team().regulation());
        regulation.setHelperText(words.get("priority.regulation.help"));
        fields(name, release, period, lead, supporting, term, regulation, top, missing, majority);
    }

    private void periods(Release chosen) {
        period.setLabel(words.get("priority.period"));
        period.setEmptySelectionAllowed(true);
        period.setEmptySelectionCaption(words.get("priority.period.newest"));
        period.setItems(chosen.parts().stream()
                .map(ReleasePart::period)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        period.setItemLabelGenerator(one -> one == null ? words.get("priority.period.newest") : words.period(one));
    }

    private Plan changed(Plan plan) {
        if (top.getValue() == null || majority.getValue() == null) {
            throw new IllegalArgumentException("empty");
        }
        return plan.named(name.getValue())
                .from(
                        Optional.ofNullable(release.getValue())
                                .map(Release::number)
                                .orElse(plan.release()),
                        Optional.ofNullable(period.getValue()).map(Period::code))
                .ruled(missing.getValue(), top.getValue(), majority.getValue() / 100.0)
                .doneBy(new Team(
                        Optional.ofNullable(lead.getValue())
                                .map(Opd::kode)
                                .orElse(plan.team().lead()),
                        supporting.getValue().stream().map(Opd::kode).sorted().toList(),
                        regulation.getValue(),
                        Optional.ofNullable(term.getValue())));
    }
}
