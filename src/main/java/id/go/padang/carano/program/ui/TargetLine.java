package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import id.go.padang.carano.program.YearTarget;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A year with its value. */
final class TargetLine extends Div {

    private final IntegerField year = new IntegerField(getTranslation("program.year"));
    private final BigDecimalField value;

    /** @param label of the value */
    TargetLine(String label, @Nullable YearTarget target) {
        value = new BigDecimalField(label);
        addClassName("line-fields");
        value.setLocale(getLocale());
        add(year, value);
        if (target != null) {
            set(target);
        }
    }

    final void set(YearTarget target) {
        year.setValue(target.year());
        value.setValue(target.value());
    }

    Optional<YearTarget> value() {
        return year.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new YearTarget(year.getValue(), value.getValue()));
    }
}
