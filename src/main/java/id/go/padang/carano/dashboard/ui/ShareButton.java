package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.Selection;

/** Copies the address of exactly these figures: whoever opens it later sees the same release. */
final class ShareButton extends Button {

    // browsers open the clipboard to secure pages only; otherwise the address comes back to be copied by hand
    private static final String COPY = """
            const address = new URL($0, document.baseURI).href;
            return navigator.clipboard && window.isSecureContext
                ? navigator.clipboard.writeText(address).then(() => '', () => address)
                : address;
            """;

    ShareButton(PageData data) {
        setText(getTranslation("dashboard.share"));
        setIcon(VaadinIcon.SHARE_SQUARE.create());
        addThemeVariants(ButtonVariant.TERTIARY);
        var selection = data.selection();
        // the release is named, so that the address shows the same figures after the next one
        var href = data.address()
                .with(new Selection(data.release().map(Release::number), selection.period(), selection.filter()))
                .href();
        addClickListener(
                click -> UI.getCurrentOrThrow().getPage().executeJs(COPY, href).then(String.class, this::shared));
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
