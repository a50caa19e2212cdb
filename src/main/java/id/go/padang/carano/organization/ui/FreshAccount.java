package id.go.padang.carano.organization.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import id.go.padang.carano.organization.CurrentAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets a changed role count, and ends the session of an ended account, at the next request. */
@Component
class FreshAccount implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private final CurrentAccount currentAccount;

    FreshAccount(CurrentAccount currentAccount) {
        this.currentAccount = currentAccount;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        if (!currentAccount.refresh()) {
            var session = request.getWrappedSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception exception) {
        // answered by the shell
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        // nothing was opened
    }
}
