package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.report.ReportProblem;
import java.util.function.BiConsumer;

/** Asks why a report is withdrawn or replaced, and by which one. */
class ChangeDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final TextArea reason = new TextArea(getTranslation("report.archive.reason"));
    private final TextField by = new TextField(getTranslation("report.archive.by"));
    private final Paragraph problem = new Paragraph();
    private final Button confirm = new Button();

    /** @param change gets the reason and the code of the other report; the code is empty when none is asked for */
    ChangeDialog(String kind, String code, boolean replacement, BiConsumer<String, String> change) {
        setHeaderTitle(getTranslation("report.archive." + kind + ".title", code));
        setWidth("min(32rem, 94vw)");
        problem.getElement().setAttribute("role", "alert");
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        by.setPlaceholder(getTranslation("report.code.form"));
        by.setVisible(replacement);
        var form = new Div(by, reason, problem);
        form.addClassName("carano-form");
        add(form);
        confirm.setText(getTranslation("report.archive." + kind));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> confirm(change));
        getFooter().add(new Button(getTranslation("report.issue.cancel"), click -> close()), confirm);
    }

    private void confirm(BiConsumer<String, String> change) {
        try {
            change.accept(reason.getValue(), by.getValue());
            close();
        } catch (ReportProblem e) {
            problem.setText(Problems.sentence(this, e));
            confirm.setEnabled(true);
        }
    }
}
