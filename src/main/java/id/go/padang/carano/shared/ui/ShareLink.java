package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;

/** Copies the address of exactly what is shown: whoever opens it later sees the same figures. */
public final class ShareLink extends Button {

    // browsers open the clipboard to secure pages only; otherwise the address comes back to be copied by hand
    private static final String COPY = """
            const address = new URL($0, document.baseURI).href;
            return navigator.clipboard && window.isSecureContext
                ? navigator.clipboard.writeText(address).then(() => '', () => address)
                : address;
            """;

    /** @param href of the state of the page at the moment of the click */
    public ShareLink(Supplier<String> href) {
        setText(getTranslation("dashboard.share"));
        setIcon(Sign.SHARE.create());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click ->
                UI.getCurrentOrThrow().getPage().executeJs(COPY, href.get()).then(String.class, this::shared));
    }

    private void shared(String address) {
        if (address.isEmpty()) {
            Notification.show(getTranslation("dashboard.share.copied"));
            return;
        }
        var field = new TextField(getTranslation("dashboard.share.address"), address, "");
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidth("min(32rem, 80vw)");
        var dialog = new Dialog(getTranslation("dashboard.share"), field);
        dialog.getFooter().add(new Button(getTranslation("dashboard.close"), close -> dialog.close()));
        dialog.open();
        field.focus();
    }
}
