package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.go.padang.carano.shared.ui.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Any number of lines of fields in a form: one more below, each of them removable. */
final class Lines<L extends Component> extends Div {

    private final List<L> lines = new ArrayList<>();
    private final Div place = new Div();

    Lines(String title, String addText, Supplier<L> maker) {
        addClassName("form-lines");
        var add = new Button(addText, Sign.PLUS.create(), click -> add(maker.get()));
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(new H3(title), place, add);
    }

    void add(L line) {
        lines.add(line);
        var remove = new Button(Sign.CLOSE.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("program.line.remove"));
        var frame = new Div(line, remove);
        frame.addClassName("form-line");
        remove.addClickListener(click -> {
            lines.remove(line);
            place.remove(frame);
        });
        place.add(frame);
    }

    List<L> lines() {
        return List.copyOf(lines);
    }
}
