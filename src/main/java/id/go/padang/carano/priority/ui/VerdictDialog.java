package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import id.go.padang.carano.priority.Assessment;
import id.go.padang.carano.priority.PriorityRefusedException;
import id.go.padang.carano.priority.ProgramClass;
import id.go.padang.carano.priority.Study;
import id.go.padang.carano.priority.StudyService;
import id.go.padang.carano.priority.Turn;
import id.go.padang.carano.priority.Verdict;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts a word over the computed one, with a reason; or takes it back. */
final class VerdictDialog extends FormDialog {

    private static final int LONGEST = 1000;

    private final Select<Verdict.Kind> kind = new Select<>();
    private final IntegerField rank = new IntegerField();
    private final Select<ProgramClass> programClass = new Select<>();
    private final Select<Turn> turn = new Select<>();
    private final TextArea reason = new TextArea();

    VerdictDialog(StudyService studies, Study study, Assessment.Line line, Consumer<Study> whenSaved) {
        this(studies, study, line, whenSaved, new VerdictDialog[1]);
    }

    // the work runs only after the dialog is open, when the holder is filled
    private VerdictDialog(
            StudyService studies, Study study, Assessment.Line line, Consumer<Study> whenSaved, VerdictDialog[] self) {
        super(
                line.name(),
                "priority.verdict.keep",
                "min(34rem, 94vw)",
                () -> whenSaved.accept(studies.judge(
                        study.id(),
                        study.version(),
                        line.id(),
                        self[0].kind.getValue(),
                        self[0].value(),
                        self[0].reason.getValue())));
        self[0] = this;
        kind.setLabel(words.get("priority.verdict.kind"));
        kind.setItems(Verdict.Kind.values());
        kind.setItemLabelGenerator(one -> words.get("priority.verdict." + one));
        kind.setValue(Verdict.Kind.RANK);
        kind.addValueChangeListener(change -> choose());
        rank.setLabel(words.get("priority.verdict.RANK"));
        rank.setMin(1);
        rank.setStepButtonsVisible(true);
        rank.setValue(Math.max(1, line.rank()));
        programClass.setLabel(words.get("priority.verdict.CLASS"));
        programClass.setItems(ProgramClass.values());
        programClass.setItemLabelGenerator(one -> words.get("priority.class." + one));
        line.decided().ifPresent(programClass::setValue);
        turn.setLabel(words.get("priority.verdict.TURN"));
        turn.setItems(Turn.FIRST, Turn.DEFERRED);
        turn.setItemLabelGenerator(one -> words.get("priority.turn." + one));
        turn.setValue(line.turn() == Turn.FIRST ? Turn.DEFERRED : Turn.FIRST);
        reason.setLabel(words.get("priority.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        fields(new Paragraph(words.get("priority.verdict.explained")), kind, rank, programClass, turn, reason);
        for (Verdict verdict : line.verdicts()) {
            fields(new Button(
                    words.get("priority.verdict.take_back", words.get("priority.verdict." + verdict.kind())),
                    click -> takeBack(studies, study, verdict, whenSaved)));
        }
        choose();
    }

    private void takeBack(StudyService studies, Study study, Verdict verdict, Consumer<Study> whenSaved) {
        try {
            whenSaved.accept(studies.unjudge(study.id(), study.version(), verdict.item(), verdict.kind()));
            close();
        } catch (PriorityRefusedException refusal) {
            reason.setErrorMessage(words.refusal(refusal));
            reason.setInvalid(true);
        }
    }

    private void choose() {
        rank.setVisible(kind.getValue() == Verdict.Kind.RANK);
        programClass.setVisible(kind.getValue() == Verdict.Kind.CLASS);
        turn.setVisible(kind.getValue() == Verdict.Kind.TURN);
    }

    private String value() {
        return switch (kind.getValue()) {
            case RANK -> String.valueOf(rank.getValue());
            case CLASS ->
                Optional.ofNullable(programClass.getValue()).map(Enum::name).orElse("");
            case TURN -> Optional.ofNullable(turn.getValue()).map(Enum::name).orElse("");
        };
    }
}
