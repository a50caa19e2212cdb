package id.go.padang.carano.program.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.program.ui.Refusals;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.DayField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Minutes a review: what was said, what was decided on each action, when the next one is. */
class ReviewDialog extends Dialog {

    ReviewDialog(FollowUpService followUpService, Runnable whenMinuted) {
        setHeaderTitle(getTranslation("followup.minute"));
        setWidth("min(38rem, 94vw)");
        var held = new DayField(getTranslation("followup.held.on"));
        held.setValue(LocalDate.now(Formats.WIB));
        var next = new DayField(getTranslation("followup.next.on"));
        var minutes = new TextArea(getTranslation("followup.minutes"));
        minutes.setMaxLength(FollowUpService.MINUTES_LENGTH);
        var problem = Refusals.place();
        var form = new Div(held, next, minutes, new Paragraph(getTranslation("followup.decisions.help")));
        form.addClassNames("carano-form", "goal-form");
        Map<Long, TextField> decisions = new LinkedHashMap<>();
        followUpService.actions().stream()
                .filter(action -> !action.state().closed())
                .forEach(action -> {
                    var field = new TextField(action.content().title());
                    field.setMaxLength(FollowUpService.REASON_LENGTH);
                    decisions.put(action.id(), field);
                    form.add(field);
                });
        form.add(problem);
        add(form);
        var save = new Button(getTranslation("program.save"), click -> {
            boolean minuted = Refusals.attempt(problem, () -> {
                if (held.isEmpty()) {
                    throw new ProgramRefusedException("followup.refused.held");
                }
                // a day that cannot be read would be kept as none
                if (next.isInvalid()) {
                    throw new ProgramRefusedException("followup.refused.next");
                }
                var said = new HashMap<Long, String>();
                decisions.forEach(
                        (action, field) -> said.put(action, field.getValue().strip()));
                followUpService.minute(held.getValue(), next.getOptionalValue(), minutes.getValue(), said);
            });
            if (minuted) {
                close();
                whenMinuted.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("program.cancel"), click -> close()), save);
    }
}
