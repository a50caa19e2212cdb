package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.go.padang.carano.priority.PriorityRefusedException;

/** Fields and one button that does something or says why not. */
class FormDialog extends Dialog {

    final StudyWords words = new StudyWords(this, getLocale());
    private final Div form = new Div();
    private final Paragraph problem = new Paragraph();

    /**
     * @param action text key of the button
     * @param work throws an {@link IllegalArgumentException} where a field makes no sense
     */
    FormDialog(String title, String action, String width, Runnable work) {
        setHeaderTitle(title);
        setWidth(width);
        form.addClassNames("carano-form", "study-form");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("study-problem");
        add(form, problem);
        var confirm = new Button(words.get(action));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            if (broken(form)) {
                problem.setText(words.get("priority.refused.fields"));
                confirm.setEnabled(true);
                return;
            }
            try {
                work.run();
                close();
            } catch (PriorityRefusedException refusal) {
                problem.setText(words.refusal(refusal));
                confirm.setEnabled(true);
            } catch (IllegalArgumentException e) {
                problem.setText(words.get("priority.refused.fields"));
                confirm.setEnabled(true);
            }
        });
        getFooter().add(new Button(words.get("priority.cancel"), click -> close()), confirm);
    }

    // what cannot be read counts as empty for the server: it would be lost without a word
    private static boolean broken(Component part) {
        return part instanceof HasValidation field && part.isVisible() && field.isInvalid()
                || part.getChildren().anyMatch(FormDialog::broken);
    }

    void fields(Component... some) {
        form.add(some);
    }
}
