package id.go.padang.carano.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.shared.Installation;
import id.go.padang.carano.shared.Texts;

@Route(value = LoginView.ROUTE, autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "masuk";

    private final CurrentAccount currentAccount;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentAccount currentAccount, Installation installation) {
        this.currentAccount = currentAccount;
        addClassName("carano-login");
        form.setAction(ROUTE);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        add(new H1(getTranslation("app.name")), new Paragraph(getTranslation("shell.login.subtitle")), form);
        if (installation.holdsDemoData()) {
            var badge = new Span(getTranslation("shell.demo"));
            badge.addClassName("carano-demo");
            add(badge);
        }
        add(languageSwitch());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentAccount.find().isPresent()) {
            event.forwardTo(HomeView.class);
        } else {
            form.setError(
                    event.getLocation().getQueryParameters().getParameters().containsKey("error"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.page");
    }

    private Button languageSwitch() {
        var other = getLocale().getLanguage().equals(Texts.INDONESIAN.getLanguage()) ? Texts.ENGLISH : Texts.INDONESIAN;
        var button = new Button(getTranslation("shell.language." + other), click -> {
            Preferences.rememberLanguage(other);
            click.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", other.getLanguage());
        return button;
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("shell.login.title"));
        words.getForm().setUsername(getTranslation("shell.login.username"));
        words.getForm().setPassword(getTranslation("shell.login.password"));
        words.getForm().setSubmit(getTranslation("shell.login.submit"));
        words.getErrorMessage().setTitle(getTranslation("shell.login.refused.title"));
        words.getErrorMessage().setMessage(getTranslation("shell.login.refused.message"));
        words.getErrorMessage().setUsername(getTranslation("shell.login.username.missing"));
        words.getErrorMessage().setPassword(getTranslation("shell.login.password.missing"));
        return words;
    }
}
