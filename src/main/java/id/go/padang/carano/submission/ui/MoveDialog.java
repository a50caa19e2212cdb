package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.go.padang.carano.submission.SubmissionRefusedException;
import java.util.function.Consumer;

/** Asks before a batch is moved, and for a reason where one is owed. */
class MoveDialog extends Dialog {

    private static final int LONGEST_REASON = 1000;

    private final TextArea reason = new TextArea(getTranslation("submission.reason"));
    private final Paragraph problem = new Paragraph();
    private final Button confirm = new Button();
    private final boolean reasonOwed;

    /** @param move gets the reason; empty when none is owed */
    MoveDialog(String title, String explanation, boolean reasonOwed, Consumer<String> move) {
        this.reasonOwed = reasonOwed;
        setHeaderTitle(title);
        setWidth("min(32rem, 94vw)");
        problem.getElement().setAttribute("role", "alert");
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("submission.reason.help"));
        reason.setVisible(reasonOwed);
        var form = new Div(new Paragraph(explanation), reason, problem);
        form.addClassName("carano-form");
        add(form);
        confirm.setText(title);
        confirm.addClickListener(click -> confirm(move));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("submission.cancel"), click -> close()), confirm);
    }

    private void confirm(Consumer<String> move) {
        if (reasonOwed && reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("submission.reason.required"));
            reason.setInvalid(true);
            confirm.setEnabled(true);
            return;
        }
        try {
            move.accept(reason.getValue());
            close();
        } catch (SubmissionRefusedException refusal) {
            problem.setText(Sentences.of(this, getLocale(), refusal));
            confirm.setEnabled(true);
        }
    }
}
