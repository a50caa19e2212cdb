package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks before a study is moved, and for a reason or a remark. */
final class ReasonDialog {

    private static final int LONGEST = 1000;

    private ReasonDialog() {}

    /** @param action text key; its explanation stands under {@code <action>.explained} */
    static FormDialog of(String action, boolean asksForReason, boolean owed, StudyWords words, Consumer<String> move) {
        var reason = new TextArea(words.get(owed ? "priority.reason" : "priority.remark"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(owed);
        reason.setVisible(asksForReason);
        var dialog =
                new FormDialog(words.get(action), action, "min(32rem, 94vw)", () -> move.accept(reason.getValue()));
        dialog.fields(new Paragraph(words.get(action + ".explained")), reason);
        return dialog;
    }
}
