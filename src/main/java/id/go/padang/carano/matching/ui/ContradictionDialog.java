package id.go.padang.carano.matching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.go.padang.carano.matching.Contradiction;
import id.go.padang.carano.matching.ContradictionService;
import id.go.padang.carano.matching.ContradictionState;
import id.go.padang.carano.matching.MatchingRefusedException;

/** Moves a contradiction to another state, with a note where one is owed. */
class ContradictionDialog extends Dialog {

    private final Select<ContradictionState> state = new Select<>();
    private final TextArea note = new TextArea(getTranslation("contradiction.note"));
    private final Paragraph problem = new Paragraph();

    ContradictionDialog(ContradictionService contradictionService, Contradiction one, Runnable whenMoved) {
        setHeaderTitle(getTranslation("contradiction.rule." + one.rule()));
        setWidth("min(32rem, 94vw)");
        problem.getElement().setAttribute("role", "alert");
        state.setLabel(getTranslation("contradiction.state.new"));
        state.setItems(one.state().next().stream().sorted().toList());
        state.setItemLabelGenerator(next -> getTranslation("contradiction.state." + next));
        note.setMaxLength(ContradictionService.NOTE_LENGTH);
        note.setValue(one.note());
        note.setHelperText(getTranslation("contradiction.note.help"));
        var form = new Div(
                new Paragraph(getTranslation("contradiction.rule." + one.rule() + ".explained")), state, note, problem);
        form.addClassName("carano-form");
        add(form);
        var save = new Button(getTranslation("contradiction.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save(contradictionService, one, whenMoved));
        getFooter().add(new Button(getTranslation("match.close"), click -> close()), save);
    }

    private void save(ContradictionService contradictionService, Contradiction one, Runnable whenMoved) {
        if (state.isEmpty()) {
            state.setErrorMessage(getTranslation("contradiction.state.required"));
            state.setInvalid(true);
            return;
        }
        try {
            contradictionService.settle(one.id(), one.version(), state.getValue(), note.getValue());
            close();
            whenMoved.run();
        } catch (MatchingRefusedException refusal) {
            problem.setText(Sentences.of(this, refusal));
        }
    }
}
