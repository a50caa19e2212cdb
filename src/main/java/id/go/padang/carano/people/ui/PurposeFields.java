package id.go.padang.carano.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.go.padang.carano.people.Purpose;
import java.util.Optional;

/** Asks what for: a kind and a sentence. */
public class PurposeFields extends Div {

    private final Select<Purpose.Kind> kind = new Select<>();
    private final TextArea explanation = new TextArea(getTranslation("people.purpose.explanation"));

    public PurposeFields() {
        addClassName("carano-form");
        kind.setLabel(getTranslation("people.purpose"));
        kind.setItems(Purpose.Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("people.purpose." + one));
        kind.setRequiredIndicatorVisible(true);
        explanation.setMaxLength(Purpose.LONGEST);
        explanation.setRequiredIndicatorVisible(true);
        explanation.setHelperText(getTranslation("people.purpose.help", Purpose.SHORTEST));
        add(kind, explanation);
    }

    /** Empty, with the field marked, until both are there; how long and what is allowed, the service says. */
    public Optional<Purpose> purpose() {
        kind.setInvalid(kind.isEmpty());
        kind.setErrorMessage(getTranslation("people.purpose.required"));
        boolean tooShort = explanation.getValue().strip().length() < Purpose.SHORTEST;
        explanation.setInvalid(tooShort);
        explanation.setErrorMessage(getTranslation("people.refused.purpose", Purpose.SHORTEST, Purpose.LONGEST));
        return kind.isEmpty() || tooShort
                ? Optional.empty()
                : Optional.of(new Purpose(kind.getValue(), explanation.getValue()));
    }
}
