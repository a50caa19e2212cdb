package id.go.padang.carano.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.shared.ui.HeaderPart;
import id.go.padang.carano.shared.ui.Sign;
import id.go.padang.carano.workspace.SavedViewService;

/** Saves the address of this moment, filters and all, under a name. */
@org.springframework.stereotype.Component
record SavePart(SavedViewService savedViews) implements HeaderPart {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create() {
        var button = new Button(Sign.STAR.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getTranslation("workspace.save"));
        button.setTooltipText(button.getTranslation("workspace.save"));
        button.addClassName("carano-save");
        button.addClickListener(click -> open());
        return button;
    }

    private void open() {
        var ui = UI.getCurrentOrThrow();
        var address = ui.getActiveViewLocation().getPathWithQueryParameters();
        var dialog = new Dialog(ui.getTranslation("workspace.save"));
        var name = new TextField(ui.getTranslation("workspace.save.name"));
        name.setMaxLength(SavedViewService.NAME_LENGTH);
        name.setValue(title(ui));
        name.setWidthFull();
        name.setAutoselect(true);
        var save = new Button(ui.getTranslation("workspace.save.do"), click -> {
            try {
                savedViews.save(name.getValue(), address);
                dialog.close();
                Notification.show(ui.getTranslation("workspace.save.done", name.getValue()));
            } catch (IllegalArgumentException e) {
                name.setInvalid(true);
                name.setErrorMessage(ui.getTranslation("workspace.save.refused"));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        dialog.add(name);
        dialog.getFooter().add(new Button(ui.getTranslation("workspace.cancel"), click -> dialog.close()), save);
        dialog.open();
        name.focus();
    }

    private static String title(UI ui) {
        var title = ui.getInternals().getTitle();
        return title == null ? "" : title.substring(0, Math.min(title.length(), SavedViewService.NAME_LENGTH));
    }
}
