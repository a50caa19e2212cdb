package id.go.padang.carano.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a fresh password the only time it can be read. */
class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(String username, String password) {
        setHeaderTitle(getTranslation("organization.onetime.title", username));
        var field = new TextField(getTranslation("organization.onetime.password"));
        field.setValue(password);
        field.setReadOnly(true);
        field.setWidthFull();
        add(new Paragraph(getTranslation("organization.onetime.message")), field);
        getFooter().add(new Button(getTranslation("organization.close"), click -> close()));
    }
}
