package id.go.padang.carano.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.go.padang.carano.publication.PublicationRefusedException;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.shared.Texts;

/** Asks for the reason before a part is taken out of what is valid; a new release cannot be undone, only followed. */
class WithdrawDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("publication.withdraw.reason"));
    private final Paragraph problem = new Paragraph();

    WithdrawDialog(PublicationService publicationService, Texts texts, ReleasePart part, Runnable withdrawn) {
        var name = getTranslation("dataset." + part.dataset()) + " " + texts.period(getLocale(), part.period());
        setHeaderTitle(getTranslation("publication.withdraw"));
        setWidth("min(32rem, 94vw)");
        reason.setMaxLength(PublicationService.NOTE_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        problem.getElement().setAttribute("role", "alert");
        var form = new Div(new Paragraph(getTranslation("publication.withdraw.explained", name)), reason, problem);
        form.addClassName("carano-form");
        add(form);
        var confirm = new Button(getTranslation("publication.withdraw"), click -> {
            try {
                publicationService.withdraw(part.dataset(), part.period(), reason.getValue());
                close();
                withdrawn.run();
            } catch (PublicationRefusedException refusal) {
                problem.setText(refusal.sentence(texts, getLocale()));
                click.getSource().setEnabled(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("publication.cancel"), click -> close()), confirm);
    }
}
