package id.go.padang.carano.program.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.program.followup.Action;
import id.go.padang.carano.program.followup.ActionState;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.program.ui.Refusals;

/** Moves an action on, with evidence or a reason where one is owed. */
class MoveDialog extends Dialog {

    private final Select<ActionState> state = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("followup.reason"));
    private final TextArea evidence = new TextArea(getTranslation("followup.evidence"));
    private final TextField link = new TextField(getTranslation("followup.link"));
    private final Paragraph problem = Refusals.place();

    MoveDialog(FollowUpService followUpService, Action action, Runnable whenMoved) {
        setHeaderTitle(getTranslation("followup.move"));
        setWidth("min(34rem, 94vw)");
        state.setLabel(getTranslation("followup.state"));
        state.setItems(action.state().next().stream().sorted().toList());
        state.setItemLabelGenerator(next -> getTranslation("followup.state." + next));
        state.addValueChangeListener(change -> {
            reason.setVisible(change.getValue().owesReason());
            evidence.setVisible(!change.getValue().owesReason());
            link.setVisible(!change.getValue().owesReason());
        });
        state.setValue(action.state().next().stream().sorted().findFirst().orElseThrow());
        reason.setMaxLength(FollowUpService.REASON_LENGTH);
        evidence.setMaxLength(FollowUpService.TEXT_LENGTH);
        evidence.setValue(action.evidence());
        evidence.setHelperText(getTranslation("followup.evidence.help"));
        link.setMaxLength(FollowUpService.LINK_LENGTH);
        link.setValue(action.link());
        var form = new Div(new Paragraph(action.content().title()), state, reason, evidence, link, problem);
        form.addClassName("carano-form");
        add(form);
        var save = new Button(getTranslation("program.save"), click -> {
            boolean moved = Refusals.attempt(
                    problem,
                    () -> followUpService.move(
                            action.id(),
                            action.version(),
                            state.getValue(),
                            reason.getValue(),
                            evidence.getValue(),
                            link.getValue()));
            if (moved) {
                close();
                whenMoved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("program.cancel"), click -> close()), save);
    }
}
