package id.go.padang.carano.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.AccountRefusedException;
import id.go.padang.carano.organization.AccountService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.shared.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

@Route("akun-saya")
@PermitAll
class OwnAccountView extends Div implements HasDynamicTitle {

    private final AccountService accounts;
    private final PasswordField current = new PasswordField(getTranslation("organization.password.current"));
    private final PasswordField next = new PasswordField(getTranslation("organization.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("organization.password.again"));
    private final Paragraph notice = new Paragraph();

    OwnAccountView(AccountService accounts, CurrentAccount currentAccount) {
        this.accounts = accounts;
        addClassName("carano-page");
        var account = currentAccount.get();
        add(
                new H1(getPageTitle()),
                new Paragraph(account.displayName() + " · " + getTranslation("organization.role." + account.role())));
        notice.getElement().setAttribute("role", "alert");
        if (currentAccount.mustChangePassword()) {
            notice.setText(getTranslation("organization.password.must"));
        }
        addPasswordForm();
        add(new H2(getTranslation("organization.language")), languages(account.locale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organization.own.title");
    }

    private void addPasswordForm() {
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        next.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        next.setHelperText(getTranslation("organization.password.help"));
        var save = new Button(getTranslation("organization.password.save"), click -> changePassword());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(current, next, again, save);
        form.addClassName("carano-form");
        add(new H2(getTranslation("organization.password")), notice, form);
    }

    private void changePassword() {
        if (!next.getValue().equals(again.getValue())) {
            notice.setText(getTranslation("organization.password.differ"));
            return;
        }
        try {
            accounts.changeOwnPassword(current.getValue(), next.getValue());
            notice.setText("");
            current.clear();
            next.clear();
            again.clear();
            Notification.show(getTranslation("organization.password.changed"));
        } catch (AccountRefusedException e) {
            notice.setText(getTranslation(e.problem().textKey()));
        }
    }

    private RadioButtonGroup<Locale> languages(Locale chosen) {
        var choice = new RadioButtonGroup<Locale>(getTranslation("organization.language.choose"));
        choice.setItems(Texts.LOCALES);
        choice.setItemLabelGenerator(locale -> getTranslation("organization.language." + locale));
        choice.setValue(Texts.supported(chosen));
        choice.addValueChangeListener(change -> {
            accounts.changeOwnLanguage(change.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return choice;
    }
}
