package id.go.padang.carano.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import id.go.padang.carano.shared.ui.Sign;
import id.go.padang.carano.workspace.SavedView;
import id.go.padang.carano.workspace.SavedViewService;

/** The addresses the reader has saved; removing one can be undone. */
final class SavedPanel extends Section {

    private static final int UNDO_MILLIS = 8_000;

    private final SavedViewService savedViews;

    SavedPanel(SavedViewService savedViews) {
        this.savedViews = savedViews;
        addClassNames("panel", "saved-views");
        draw();
    }

    private void draw() {
        removeAll();
        add(new H2(getTranslation("workspace.saved")));
        var mine = savedViews.mine();
        if (mine.isEmpty()) {
            add(new Paragraph(getTranslation("workspace.saved.none")));
            return;
        }
        var list = new UnorderedList();
        mine.forEach(view -> list.add(line(view)));
        add(list);
    }

    private ListItem line(SavedView view) {
        var remove = new Button(Sign.CLOSE.create(), click -> forget(view));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("workspace.saved.forget", view.name()));
        return new ListItem(new Anchor(view.address(), view.name()), remove);
    }

    private void forget(SavedView view) {
        savedViews.forget(view.name());
        draw();
        var undo = new Notification();
        undo.setDuration(UNDO_MILLIS);
        var back = new Button(getTranslation("workspace.undo"), click -> {
            savedViews.save(view.name(), view.address());
            undo.close();
            draw();
        });
        undo.add(new Paragraph(getTranslation("workspace.saved.forgotten", view.name())), back);
        undo.open();
    }
}
