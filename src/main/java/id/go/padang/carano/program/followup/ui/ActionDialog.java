package id.go.padang.carano.program.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.program.GoalReading;
import id.go.padang.carano.program.GoalService;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.program.followup.Action;
import id.go.padang.carano.program.followup.ActionContent;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.program.followup.FollowedDecisions;
import id.go.padang.carano.program.followup.FollowedDecisions.Followed;
import id.go.padang.carano.program.ui.Refusals;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.DayField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an action down or changes it. */
class ActionDialog extends Dialog {

    private final TextField title = new TextField(getTranslation("followup.action"));
    private final TextArea detail = new TextArea(getTranslation("followup.detail"));
    private final ComboBox<Opd> owner = new ComboBox<>(getTranslation("followup.owner"));
    private final MultiSelectComboBox<Opd> supporting =
            new MultiSelectComboBox<>(getTranslation("followup.supporting"));
    private final DayField agreed = new DayField(getTranslation("followup.agreed"));
    private final DayField due = new DayField(getTranslation("followup.due"));
    private final ComboBox<GoalReading> goal = new ComboBox<>(getTranslation("followup.goal"));
    private final ComboBox<Followed> decision = new ComboBox<>(getTranslation("followup.decision"));
    private final Checkbox published = new Checkbox(getTranslation("followup.publish"));
    private final Paragraph problem = Refusals.place();
    private final Optional<Long> decisionBefore;

    ActionDialog(
            FollowUpService followUpService,
            GoalService goalService,
            FollowedDecisions decisions,
            OpdService opdService,
            Account account,
            @Nullable Action existing,
            Optional<Long> follows,
            Runnable whenSaved) {
        setHeaderTitle(getTranslation(existing == null ? "followup.create" : "followup.edit"));
        setWidth("min(38rem, 94vw)");
        title.setMaxLength(FollowUpService.TITLE_LENGTH);
        detail.setMaxLength(FollowUpService.TEXT_LENGTH);
        owner.setItems(opdService.all().stream()
                .filter(opd -> account.role() != Role.KEPALA_OPD || account.servesIn(opd.kode()))
                .toList());
        owner.setItemLabelGenerator(Opd::name);
        supporting.setItems(opdService.all());
        supporting.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        supporting.setItemLabelGenerator(Opd::name);
        agreed.setValue(LocalDate.now(Formats.WIB));
        agreed.setMax(LocalDate.now(Formats.WIB));
        goal.setItems(goalService.goals());
        goal.setItemLabelGenerator(
                one -> one.goal().content().code() + " " + one.goal().content().title());
        goal.setClearButtonVisible(true);
        decisionBefore = existing == null ? follows : existing.content().decisionId();
        decision.setItems(decisions.decisions());
        decision.setItemLabelGenerator(Followed::name);
        decision.setClearButtonVisible(true);
        decisionBefore.flatMap(decisions::decision).ifPresent(decision::setValue);
        // one that this reader may not open stays as it is
        decision.setVisible(decisionBefore.isEmpty() || !decision.isEmpty());
        if (existing == null) {
            account.opd().flatMap(opdService::find).ifPresent(owner::setValue);
        } else {
            fill(existing.content(), opdService, goalService);
        }
        var form = new Div(title, detail, owner, supporting, agreed, due, goal, decision, published, problem);
        form.addClassNames("carano-form", "goal-form");
        add(form);
        var save = new Button(getTranslation("program.save"), click -> {
            boolean saved = Refusals.attempt(problem, () -> {
                if (existing == null) {
                    followUpService.create(content());
                } else {
                    followUpService.change(existing.id(), existing.version(), content());
                }
            });
            if (saved) {
                close();
                whenSaved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("program.cancel"), click -> close()), save);
    }

    private void fill(ActionContent content, OpdService opdService, GoalService goalService) {
        title.setValue(content.title());
        detail.setValue(content.detail());
        owner.setValue(opdService.find(content.ownerOpd()).orElse(null));
        supporting.setValue(content.supporting().stream()
                .flatMap(opd -> opdService.find(opd).stream())
                .collect(Collectors.toSet()));
        agreed.setValue(content.agreed());
        due.setValue(content.due());
        content.goalId()
                .flatMap(id -> goalService.goals().stream()
                        .filter(one -> one.goal().id() == id)
                        .findFirst())
                .ifPresent(goal::setValue);
        published.setValue(content.published());
    }

    private ActionContent content() {
        if (agreed.isEmpty() || due.isEmpty() || owner.isEmpty()) {
            throw new ProgramRefusedException("followup.refused.due");
        }
        return new ActionContent(
                title.getValue().strip(),
                detail.getValue().strip(),
                owner.getValue().kode(),
                supporting.getValue().stream().map(Opd::kode).collect(Collectors.toCollection(TreeSet::new)),
                agreed.getValue(),
                due.getValue(),
                goal.getOptionalValue().map(one -> one.goal().id()),
                decision.isVisible() ? decision.getOptionalValue().map(Followed::id) : decisionBefore,
                published.getValue());
    }
}
