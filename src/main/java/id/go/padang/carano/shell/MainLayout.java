package id.go.padang.carano.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.go.padang.carano.organization.AccountService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.shared.Installation;
import id.go.padang.carano.shared.ui.HeaderPart;
import id.go.padang.carano.shared.ui.Sign;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/**
 * The frame around every page. A view stands in the menu by its own
 * {@code @Menu(title = "<text key>", order = …, icon = "<symbol>")} and is offered to whoever may open it.
 */
@Layout
@PermitAll
// the build follows calls, not Spring: what header parts are made of must be named here
@Uses(ComboBox.class)
@Uses(SvgIcon.class)
@Uses(Popover.class)
@Uses(Dialog.class)
@Uses(TextField.class)
class MainLayout extends AppLayout {

    private static final String CONTENT = "isi";

    private final Main main = new Main();

    MainLayout(
            CurrentAccount currentAccount,
            AccountService accounts,
            AuthenticationContext authentication,
            Installation installation,
            List<HeaderPart> parts,
            @Value("${server.servlet.session.timeout}") Duration sessionTimeout) {
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
        setPrimarySection(Section.NAVBAR);

        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var name = new RouterLink(getTranslation("app.name"), HomeView.class);
        name.addClassName("carano-name");
        var space = new Span();
        space.addClassName("carano-space");
        var header = new Header(skipLink(), toggle, name, space);
        header.addClassName("carano-header");
        if (installation.holdsDemoData()) {
            header.add(demoBadge(installation));
        }
        parts.stream()
                .sorted(Comparator.comparingInt(HeaderPart::order))
                .map(HeaderPart::create)
                .forEach(header::add);
        header.add(new AccountMenu(currentAccount, accounts, authentication));
        header.add(new SessionWatch(sessionTimeout.toMinutes()));
        addToNavbar(header);
        addToDrawer(menu());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    private Component skipLink() {
        var link = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        link.setRouterIgnore(true);
        link.addClassName("carano-skip");
        return link;
    }

    private Span demoBadge(Installation installation) {
        var badge = new Span(installation
                .demoProgress()
                .map(progress -> getTranslation("shell.demo.loading", progress))
                .orElseGet(() -> getTranslation("shell.demo")));
        badge.addClassName("carano-demo");
        return badge;
    }

    private SideNav menu() {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        var entries = MenuConfiguration.getMenuEntries(getLocale());
        entries.stream().map(entry -> item(entry, entries)).forEach(menu::addItem);
        return menu;
    }

    private SideNavItem item(MenuEntry entry, List<MenuEntry> entries) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        // an entry below another one is marked alone
        item.setMatchNested(entries.stream().noneMatch(other -> other.path().startsWith(entry.path() + "/")));
        if (entry.icon() != null) {
            item.setPrefixComponent(Sign.named(entry.icon()));
        }
        return item;
    }
}
