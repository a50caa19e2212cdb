package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.shared.Formats;
import java.math.BigDecimal;
import java.util.List;

/** Says why something was not done. */
public final class Refusals {

    private static final int SHOWN = 6000;

    private Refusals() {}

    /** The sentence in the reader's language. */
    public static String text(Component component, String key, List<Object> arguments) {
        var formats = new Formats(component
                .getUI()
                .map(ui -> ui.getLocale())
                .orElseGet(
                        () -> com.vaadin.flow.component.UI.getCurrentOrThrow().getLocale()));
        return component.getTranslation(
                key,
                arguments.stream()
                        .map(argument -> argument instanceof BigDecimal number
                                ? formats.number(
                                        number,
                                        Math.max(0, number.stripTrailingZeros().scale()))
                                : argument)
                        .toArray());
    }

    /** Does it, or shows the sentence; true when it was done. */
    public static boolean attempt(Component component, Runnable change) {
        try {
            change.run();
            return true;
        } catch (ProgramRefusedException refusal) {
            Notification.show(text(component, refusal.key(), refusal.arguments()), SHOWN, Notification.Position.MIDDLE);
            return false;
        }
    }

    /** Does it, or writes the sentence into the paragraph; true when it was done. */
    public static boolean attempt(Paragraph problem, Runnable change) {
        try {
            problem.setText("");
            change.run();
            return true;
        } catch (ProgramRefusedException refusal) {
            problem.setText(text(problem, refusal.key(), refusal.arguments()));
            return false;
        }
    }

    /** A place for the sentence, read out when it appears. */
    public static Paragraph place() {
        var problem = new Paragraph();
        problem.addClassName("batch-problem");
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }
}
