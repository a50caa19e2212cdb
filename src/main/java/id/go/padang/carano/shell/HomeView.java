package id.go.padang.carano.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import jakarta.annotation.security.PermitAll;

/** Sends every role to the page where its work begins. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentAccount currentAccount;

    HomeView(CurrentAccount currentAccount) {
        this.currentAccount = currentAccount;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // what the sign-in adds to the address is not carried on
        event.forwardTo(startOf(currentAccount.get()), QueryParameters.empty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.name");
    }

    // addresses, not classes: the roof knows no view by name
    static String startOf(Account account) {
        return switch (account.role()) {
            case PIMPINAN, DEWAN, CAMAT, LURAH, KEPALA_OPD, OPERATOR_OPD, WALIDATA -> "beranda";
            case AUDITOR -> "jejak";
            case ADMIN -> "akun";
        };
    }
}
