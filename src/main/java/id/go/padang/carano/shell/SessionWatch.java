package id.go.padang.carano.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Asks whoever sits idle whether to stay, two minutes before the session ends. */
@Tag("session-watch")
@JsModule("./components/session-watch.ts")
class SessionWatch extends Component {

    /** @param minutes after how many idle minutes the session ends */
    SessionWatch(long minutes) {
        getElement().setProperty("minutes", minutes);
        getElement().setProperty("heading", getTranslation("shell.session.title"));
        getElement().setProperty("message", getTranslation("shell.session.message", minutes));
        getElement().setProperty("stay", getTranslation("shell.session.stay"));
    }

    // the request itself is what keeps the session
    @ClientCallable
    void alive() {}
}
