package id.go.padang.carano.organization.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.go.padang.carano.organization.CurrentAccount;
import org.springframework.stereotype.Component;

/** Whoever got a password from an admin chooses an own one before any other page opens. */
@Component
class ForcedPasswordChange implements VaadinServiceInitListener {

    private final CurrentAccount currentAccount;

    ForcedPasswordChange(CurrentAccount currentAccount) {
        this.currentAccount = currentAccount;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(window -> window.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        if (currentAccount.mustChangePassword() && event.getNavigationTarget() != OwnAccountView.class) {
            event.forwardTo(OwnAccountView.class);
        }
    }
}
