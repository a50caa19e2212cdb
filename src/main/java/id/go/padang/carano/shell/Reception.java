package id.go.padang.carano.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.shared.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives every new window its language and colours, and every session its answers when something goes wrong. */
@Component
class Reception implements VaadinServiceInitListener {

    private final CurrentAccount currentAccount;
    private final Texts texts;
    private final Mishaps mishaps;

    Reception(CurrentAccount currentAccount, Texts texts, Mishaps mishaps) {
        this.currentAccount = currentAccount;
        this.texts = texts;
        this.mishaps = mishaps;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(mishaps));
        event.getSource().addUIInitListener(window -> welcome(window.getUI()));
        // a screen reader needs the language before the first script has run
        event.addIndexHtmlRequestListener(page -> {
            var html = page.getDocument().selectFirst("html");
            if (html != null) {
                html.attr("lang", language(page.getVaadinRequest()).getLanguage());
            }
            page.getDocument()
                    .head()
                    .appendElement("link")
                    .attr("rel", "icon")
                    .attr("type", "image/svg+xml")
                    .attr("href", "icons/carano.svg");
        });
    }

    private void welcome(UI ui) {
        var request = VaadinRequest.getCurrent();
        ui.setLocale(language(request));
        ui.getPage().setColorScheme(Preferences.scheme(request));
        translateConnectionNotice(ui);
    }

    // Vaadin's own notice of a lost connection speaks English unless told otherwise, aloud on the login page too
    private void translateConnectionNotice(UI ui) {
        ui.getPage()
                .executeJs(
                        """
                        const notice = window.Vaadin?.connectionIndicator;
                        if (notice) {
                            notice.onlineText = $0;
                            notice.offlineText = $1;
                            notice.reconnectingText = $2;
                        }
                        """,
                        texts.get(ui.getLocale(), "shell.connection.online"),
                        texts.get(ui.getLocale(), "shell.connection.lost"),
                        texts.get(ui.getLocale(), "shell.connection.again"));
    }

    private Locale language(VaadinRequest request) {
        return currentAccount.find().map(Account::locale).orElseGet(() -> Preferences.language(request));
    }

    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get(locale, "shell.expired.title"));
        messages.setSessionExpiredMessage(texts.get(locale, "shell.expired.message"));
        messages.setInternalErrorCaption(texts.get(locale, "shell.interrupted.title"));
        messages.setInternalErrorMessage(texts.get(locale, "shell.interrupted.message"));
        messages.setCookiesDisabledCaption(texts.get(locale, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(locale, "shell.cookies.message"));
        return messages;
    }
}
