package id.go.padang.carano.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.audit.AuditFilter;
import id.go.padang.carano.shared.ui.DayField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The filters of the trail; their values live in the address, so that a view can be shared and Back works. */
class TrailFilterBar extends Div {

    private static final String FROM = "dari";
    private static final String TO = "sampai";
    private static final String ACTOR = "pelaku";
    private static final String ACTION = "tindakan";
    private static final String TEXT = "cari";

    private final DayField from = new DayField(getTranslation("audit.filter.from"));
    private final DayField to = new DayField(getTranslation("audit.filter.to"));
    private final TextField actor = new TextField(getTranslation("audit.actor"));
    private final ComboBox<String> action = new ComboBox<>(getTranslation("audit.action"));
    private final TextField text = new TextField(getTranslation("audit.filter.text"));

    TrailFilterBar(List<String> actions, UnaryOperator<String> actionName, Runnable whenChanged) {
        addClassName("carano-tools");
        action.setItems(actions);
        action.setItemLabelGenerator(actionName::apply);
        action.setPlaceholder(getTranslation("filter.all"));
        action.setClearButtonVisible(true);
        actor.setClearButtonVisible(true);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        actor.setValueChangeMode(ValueChangeMode.LAZY);
        add(from, to, actor, action, text);
        from.addValueChangeListener(change -> changed(change.isFromClient(), whenChanged));
        to.addValueChangeListener(change -> changed(change.isFromClient(), whenChanged));
        actor.addValueChangeListener(change -> changed(change.isFromClient(), whenChanged));
        action.addValueChangeListener(change -> changed(change.isFromClient(), whenChanged));
        text.addValueChangeListener(change -> changed(change.isFromClient(), whenChanged));
    }

    AuditFilter filter() {
        return new AuditFilter(
                from.getOptionalValue(),
                to.getOptionalValue(),
                given(actor.getValue()),
                action.getOptionalValue(),
                given(text.getValue()));
    }

    QueryParameters parameters() {
        var values = new HashMap<String, String>();
        var filter = filter();
        filter.from().ifPresent(day -> values.put(FROM, day.toString()));
        filter.to().ifPresent(day -> values.put(TO, day.toString()));
        filter.actor().ifPresent(name -> values.put(ACTOR, name));
        filter.action().ifPresent(code -> values.put(ACTION, code));
        filter.text().ifPresent(part -> values.put(TEXT, part));
        return QueryParameters.simple(values);
    }

    void read(QueryParameters parameters) {
        from.setValue(day(parameters, FROM));
        to.setValue(day(parameters, TO));
        actor.setValue(parameters.getSingleParameter(ACTOR).orElse(""));
        action.setValue(parameters.getSingleParameter(ACTION).orElse(null));
        text.setValue(parameters.getSingleParameter(TEXT).orElse(""));
    }

    private static void changed(boolean byReader, Runnable whenChanged) {
        if (byReader) {
            whenChanged.run();
        }
    }

    private static Optional<String> given(String value) {
        return Optional.of(value.strip()).filter(stripped -> !stripped.isEmpty());
    }

    private static @Nullable LocalDate day(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
