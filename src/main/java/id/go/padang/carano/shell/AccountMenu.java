package id.go.padang.carano.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.AccountService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.shared.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The signed-in person: name and role, language, colours, password, way out. */
class AccountMenu extends Composite<MenuBar> {

    private static final String OWN_ACCOUNT = "akun-saya";

    AccountMenu(CurrentAccount currentAccount, AccountService accounts, AuthenticationContext authentication) {
        var account = currentAccount.get();
        var bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("carano-account");
        bar.getElement().setAttribute("aria-label", getTranslation("shell.account"));

        var name = new Span(account.displayName());
        name.addClassName("carano-account-name");
        var initials = new Span(initials(account.displayName(), account.locale()));
        initials.addClassName("carano-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        var root = bar.addItem(new Span(initials, name));
        root.setAriaLabel(account.displayName());

        var menu = root.getSubMenu();
        var who = menu.addItem(account.displayName() + " · " + getTranslation("organization.role." + account.role()));
        who.setEnabled(false);
        menu.addItem(
                getTranslation("shell.account.own"), click -> UI.getCurrent().navigate(OWN_ACCOUNT));
        addLanguages(menu, account, accounts);
        addSchemes(menu);
        menu.addItem(getTranslation("shell.logout"), click -> authentication.logout());
    }

    private void addLanguages(SubMenu menu, Account account, AccountService accounts) {
        var languages = menu.addItem(getTranslation("shell.language")).getSubMenu();
        for (Locale locale : Texts.LOCALES) {
            var item = languages.addItem(getTranslation("shell.language." + locale), click -> {
                accounts.changeOwnLanguage(locale);
                Preferences.rememberLanguage(locale);
                UI.getCurrent().getPage().reload();
            });
            item.setCheckable(true);
            item.setChecked(account.locale().getLanguage().equals(locale.getLanguage()));
        }
    }

    private void addSchemes(SubMenu menu) {
        var schemes = menu.addItem(getTranslation("shell.scheme")).getSubMenu();
        var current = Preferences.scheme(VaadinRequest.getCurrent());
        for (var scheme :
                new ColorScheme.Value[] {ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK}) {
            var item = schemes.addItem(getTranslation("shell.scheme." + scheme), click -> {
                Preferences.rememberScheme(scheme);
                UI.getCurrent().getPage().setColorScheme(scheme);
                schemes.getItems().forEach(each -> each.setChecked(each.equals(click.getSource())));
            });
            item.setCheckable(true);
            item.setChecked(scheme == current);
        }
    }

    // of "Camat Kuranji (contoh)" it is CK: what stands in brackets is no name
    static String initials(String displayName, Locale locale) {
        return Arrays.stream(displayName.split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(locale))
                .collect(Collectors.joining());
    }
}
