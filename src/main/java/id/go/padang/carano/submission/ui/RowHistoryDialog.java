package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.submission.BatchEvent;
import id.go.padang.carano.submission.RowVersion;
import id.go.padang.carano.submission.SubmissionService;
import java.util.List;

/** What became of one row in every batch it went through: who sent it, what was found, who decided what. */
class RowHistoryDialog extends Dialog {

    private final Formats formats = new Formats(getLocale());
    private final Dataset dataset;

    RowHistoryDialog(Dataset dataset, long line, List<RowVersion> versions) {
        this.dataset = dataset;
        setHeaderTitle(getTranslation("submission.row_history", formats.count(line)));
        setWidth("min(48rem, 94vw)");
        var body = new Div();
        body.addClassName("batch-panel");
        // it holds nothing to press, so that the keyboard could not scroll it otherwise
        body.getElement().setAttribute("tabindex", "0");
        versions.forEach(version -> body.add(part(version)));
        add(body);
        getFooter().add(new Button(getTranslation("submission.close"), click -> close()));
    }

    /** A small button that opens the history of a line. */
    static Button button(
            SubmissionService submissionService, Dataset dataset, long batchId, long line, Formats formats) {
        var button = new Button();
        button.setText(button.getTranslation("submission.row_history.open"));
        button.setAriaLabel(button.getTranslation("submission.row_history", formats.count(line)));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClickListener(
                click -> new RowHistoryDialog(dataset, line, submissionService.history(batchId, line)).open());
        return button;
    }

    private Div part(RowVersion version) {
        var moment = formats.moment(version.receivedAt());
        var part = new Div(
                new H3(version.fileName()),
                new Paragraph(version.deliveredBy()
                        .map(by -> getTranslation("submission.row.delivered", by, moment))
                        .orElseGet(() -> getTranslation(
                                version.values().isPresent() ? "submission.row.kept" : "submission.row.left_out",
                                moment))));
        version.values().ifPresent(values -> part.add(values(values)));
        if (!version.problems().isEmpty()) {
            var list = new UnorderedList();
            version.problems().forEach(problem -> list.add(new ListItem(said(problem))));
            part.add(list);
        }
        var moves = new UnorderedList();
        moves.addClassName("batch-history");
        version.moves().forEach(move -> moves.add(new ListItem(said(move))));
        part.add(moves);
        part.addClassName("batch-version");
        return part;
    }

    private DescriptionList values(List<String> values) {
        var list = new DescriptionList();
        list.addClassName("batch-values");
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                list.add(
                        new DescriptionList.Term(dataset.columns().get(i).name()),
                        new DescriptionList.Description(values.get(i)));
            }
        }
        return list;
    }

    private String said(Problem problem) {
        var where = problem.column().isEmpty()
                ? ""
                : problem.column() + (problem.value().isEmpty() ? ": " : " " + problem.value() + ": ");
        return where + Sentences.problem(this, problem);
    }

    private String said(BatchEvent move) {
        var what = Sentences.status(this, move.status()) + " · " + move.actor() + " · " + formats.moment(move.at());
        return move.reason().map(reason -> what + " · " + reason).orElse(what);
    }
}
