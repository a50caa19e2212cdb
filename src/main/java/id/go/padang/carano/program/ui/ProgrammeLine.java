package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.program.Programme;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One program, kegiatan or sub kegiatan. */
final class ProgrammeLine extends Div {

    private final TextField code = new TextField(getTranslation("program.programme.code"));
    private final TextField name = new TextField(getTranslation("program.programme.name"));
    private final BigDecimalField budget = new BigDecimalField(getTranslation("program.programme.budget"));

    ProgrammeLine(@Nullable Programme programme) {
        addClassName("line-fields");
        budget.setLocale(getLocale());
        code.setPlaceholder(getTranslation("program.programme.code.help"));
        if (programme != null) {
            code.setValue(programme.code());
            name.setValue(programme.name());
            // whole rupiah without the zeros that the table keeps
            var plain = programme.budget().stripTrailingZeros();
            budget.setValue(plain.setScale(Math.max(0, plain.scale())));
        }
        name.addClassName("line-name");
        add(code, name, budget);
    }

    Optional<Programme> value() {
        return code.isEmpty() && name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Programme(
                        code.getValue().strip(),
                        name.getValue().strip(),
                        budget.getOptionalValue().orElse(BigDecimal.ZERO)));
    }
}
