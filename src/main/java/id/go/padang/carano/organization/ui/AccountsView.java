package id.go.padang.carano.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.AccountListing;
import id.go.padang.carano.organization.AccountRefusedException;
import id.go.padang.carano.organization.AccountService;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Standing;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

@Route("akun")
@RolesAllowed("MANAGE_ACCOUNTS")
@Menu(title = "organization.menu", order = 95, icon = "accounts")
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountService accounts;
    private final OpdService opdService;
    private final WilayahService wilayahService;
    private final Grid<AccountListing> grid = new Grid<>();
    private final TextField search = new TextField(getTranslation("organization.search"));

    AccountsView(AccountService accounts, OpdService opdService, WilayahService wilayahService) {
        this.accounts = accounts;
        this.opdService = opdService;
        this.wilayahService = wilayahService;
        addClassName("carano-page");
        search.setWidth("min(20rem, 100%)");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        var create = new Button(getTranslation("organization.create"), click -> openDialog(null));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(search, create);
        tools.addClassName("carano-tools");
        addColumns();
        grid.setItems(
                query -> accounts.find(search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(accounts.count(search.getValue())));
        add(new H1(getPageTitle()), tools, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organization.title");
    }

    private void addColumns() {
        // on a phone the table scrolls instead of cutting names off
        grid.addColumn(listing -> listing.account().username())
                .setHeader(getTranslation("organization.username"))
                .setAutoWidth(true);
        grid.addColumn(listing -> listing.account().displayName())
                .setHeader(getTranslation("organization.name"))
                .setAutoWidth(true);
        grid.addColumn(listing ->
                        getTranslation("organization.role." + listing.account().role()))
                .setHeader(getTranslation("organization.role"))
                .setAutoWidth(true);
        grid.addColumn(listing -> scope(listing.account()))
                .setHeader(getTranslation("organization.scope"))
                .setAutoWidth(true);
        grid.addColumn(listing -> getTranslation("organization.standing." + listing.standing()))
                .setHeader(getTranslation("organization.standing"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("organization.actions"))
                .setFlexGrow(0)
                .setWidth("9rem");
        grid.getElement().setProperty("accessibleName", getPageTitle());
    }

    private String scope(Account account) {
        return account.opd()
                .map(opdService::nameOf)
                .or(() -> account.wilayah().map(kode -> wilayahService.get(kode).name()))
                .or(() -> account.dapil().map(dapil -> getTranslation("organization.dapil.name", dapil.roman())))
                .orElseGet(() -> getTranslation("organization.scope.city"));
    }

    private MenuBar actions(AccountListing listing) {
        long id = listing.account().id();
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.SMALL, MenuBarVariant.TERTIARY);
        var root = bar.addItem(getTranslation("organization.actions"));
        root.setAriaLabel(
                getTranslation("organization.actions.of", listing.account().username()));
        var menu = root.getSubMenu();
        menu.addItem(getTranslation("organization.edit"), click -> openDialog(listing));
        menu.addItem(
                getTranslation("organization.reset"),
                click -> attempt(() ->
                        new OneTimePasswordDialog(listing.account().username(), accounts.resetPassword(id)).open()));
        switch (listing.standing()) {
            case ACTIVE -> menu.addItem(getTranslation("organization.lock"), click -> attempt(() -> accounts.lock(id)));
            case LOCKED ->
                menu.addItem(getTranslation("organization.unlock"), click -> attempt(() -> accounts.unlock(id)));
            case DISABLED -> {}
        }
        if (listing.standing() == Standing.DISABLED) {
            menu.addItem(getTranslation("organization.enable"), click -> attempt(() -> accounts.enable(id)));
        } else {
            menu.addItem(getTranslation("organization.disable"), click -> attempt(() -> accounts.disable(id)));
        }
        return bar;
    }

    private void openDialog(@Nullable AccountListing listing) {
        new AccountDialog(accounts, opdService, wilayahService, listing, this::refresh).open();
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (AccountRefusedException e) {
            Notification.show(getTranslation(e.problem().textKey()));
        }
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
