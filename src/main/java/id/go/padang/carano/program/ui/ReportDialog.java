package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.program.Goal;
import id.go.padang.carano.program.GoalService;
import id.go.padang.carano.program.JointProgress;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.program.Share;
import id.go.padang.carano.shared.Cycle;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Says what the own OPD reached in a quarter, and whom of them others served too. */
class ReportDialog extends Dialog {

    private static final int QUARTERS = 6;
    private static final int NOTE_LENGTH = 1000;

    private final Select<Period> period = new Select<>();
    private final BigDecimalField amount = new BigDecimalField();
    private final TextArea note = new TextArea(getTranslation("program.note"));
    private final Paragraph problem = Refusals.place();
    private final Div together = new Div();
    private Lines<OverlapLine> overlaps;

    ReportDialog(GoalService goalService, OpdService opdService, Goal goal, Share own, Runnable whenSaved) {
        var words = new GoalWords(this, getLocale());
        setHeaderTitle(getTranslation("program.report"));
        setWidth("min(40rem, 94vw)");
        period.setLabel(getTranslation("program.period"));
        var year = LocalDate.now(Formats.WIB).getYear();
        var quarter = (LocalDate.now(Formats.WIB).getMonthValue() - 1) / 3 + 1;
        var quarters = Stream.iterate(new Period(year, Cycle.QUARTER, quarter), Period::previous)
                .limit(QUARTERS)
                .toList();
        period.setItems(quarters);
        period.setItemLabelGenerator(one -> words.period(one.code()));
        amount.setLabel(getTranslation("program.realised", words.shareUnit(goal.content())));
        amount.setLocale(getLocale());
        note.setMaxLength(NOTE_LENGTH);
        overlaps = lines(opdService, List.of());
        var reported = goalService.progress(goal.id());
        period.addValueChangeListener(change -> fill(opdService, reported, change.getValue(), own));
        var form = new Div(
                new Paragraph(getTranslation("program.report.for", opdService.nameOf(own.opd()))),
                period,
                amount,
                note,
                new Paragraph(getTranslation("program.overlap.help")),
                together,
                problem);
        form.addClassNames("carano-form", "goal-form");
        add(form);
        var save = new Button(getTranslation("program.save"), click -> {
            if (Refusals.attempt(problem, () -> save(goalService, goal))) {
                close();
                whenSaved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("program.cancel"), click -> close()), save);
        period.setValue(quarters.getFirst());
    }

    private void fill(OpdService opdService, List<JointProgress> reported, Period chosen, Share own) {
        var before =
                reported.stream().filter(joint -> joint.period().equals(chosen)).findFirst();
        overlaps = lines(opdService, before.map(JointProgress::overlaps).orElse(List.of()));
        together.removeAll();
        together.add(overlaps);
        before.flatMap(joint -> joint.reports().stream()
                        .filter(report -> report.opd().equals(own.opd()))
                        .findFirst())
                .ifPresentOrElse(
                        report -> {
                            amount.setValue(report.amount());
                            note.setValue(report.note());
                        },
                        () -> {
                            amount.clear();
                            note.clear();
                        });
    }

    private Lines<OverlapLine> lines(OpdService opdService, List<id.go.padang.carano.program.Overlap> some) {
        var lines = new Lines<OverlapLine>(
                getTranslation("program.overlaps"),
                getTranslation("program.overlaps.add"),
                () -> new OverlapLine(opdService, null));
        some.forEach(overlap -> lines.add(new OverlapLine(opdService, overlap)));
        return lines;
    }

    private void save(GoalService goalService, Goal goal) {
        if (amount.isEmpty()) {
            throw new ProgramRefusedException("program.refused.amount");
        }
        goalService.report(
                goal.id(),
                period.getValue(),
                amount.getValue(),
                note.getValue(),
                overlaps.lines().stream().flatMap(line -> line.value().stream()).toList());
    }
}
