package id.go.padang.carano.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.go.padang.carano.indicator.CatalogueRefusedException;
import java.util.function.Consumer;

/** Asks why before something is done; a refusal is said in the dialog and loses nothing. */
final class NoteDialog extends Dialog {

    private final TextArea note = new TextArea(getTranslation("catalogue.note"));

    /** @param act does it with the reason; may throw {@link CatalogueRefusedException} */
    NoteDialog(String title, String text, String action, Consumer<String> act) {
        setHeaderTitle(title);
        note.setWidthFull();
        note.setRequiredIndicatorVisible(true);
        var confirm = new Button(action, click -> act(act));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("catalogue.cancel"), click -> close()), confirm);
        add(new Paragraph(text), note);
        setWidth("min(32rem, 90vw)");
    }

    private void act(Consumer<String> act) {
        try {
            act.accept(note.getValue());
            close();
        } catch (CatalogueRefusedException refused) {
            var problem = refused.problems().getFirst();
            note.setErrorMessage(
                    getTranslation(problem.key(), problem.arguments().toArray()));
            note.setInvalid(true);
        }
    }
}
