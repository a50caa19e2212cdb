package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.UploadEvent;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.submission.SubmissionRefusedException;
import id.go.padang.carano.submission.SubmissionService;
import java.time.LocalDate;
import java.util.List;

/** Takes a file in: for which dataset and period, after which template, from which folder. */
class UploadDialog extends Dialog {

    private final transient SubmissionService submissionService;
    private final Select<Dataset> dataset = new Select<>();
    private final Select<Period> period = new Select<>();
    private final Div help = new Div();
    private final Paragraph problem = new Paragraph();
    private final Upload upload = new Upload(this::received);
    // the file arrives on a thread that must not ask the fields
    private volatile Choice choice;

    private record Choice(Dataset dataset, Period period) {}

    UploadDialog(SubmissionService submissionService, List<Dataset> datasets) {
        this.submissionService = submissionService;
        setHeaderTitle(getTranslation("submission.upload"));
        setWidth("min(40rem, 94vw)");
        var first = datasets.getFirst();
        choice = new Choice(first, ended(first).getFirst());
        dataset.setLabel(getTranslation("submission.dataset"));
        dataset.setItems(datasets);
        dataset.setItemLabelGenerator(one -> getTranslation("dataset." + one.code()));
        dataset.addValueChangeListener(change -> offer(change.getValue()));
        period.setLabel(getTranslation("submission.period"));
        period.setItemLabelGenerator(one -> Sentences.period(getLocale(), one) + " · "
                + getTranslation("submission.reference_date", new Formats(getLocale()).date(one.lastDay())));
        period.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choice = new Choice(dataset.getValue(), change.getValue());
            }
        });
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("batch-problem");
        upload.setMaxFiles(1);
        startAfterTheChoicesMadeBefore();
        upload.setAcceptedFileTypes(Uploads.ACCEPTED);
        upload.setI18n(Uploads.TEXTS.of(this));
        upload.addFileRejectedListener(event -> problem.setText(getTranslation("submission.upload.only_csv")));
        var form = new Div(dataset, period, help, upload, problem);
        form.addClassName("carano-form");
        form.setWidthFull();
        add(form);
        getFooter().add(new Button(getTranslation("submission.close"), click -> close()));
        dataset.setValue(first);
    }

    private void offer(Dataset chosen) {
        var periods = ended(chosen);
        choice = new Choice(chosen, periods.getFirst());
        period.setItems(periods);
        period.setValue(periods.getFirst());
        var details = new Details(getTranslation("submission.columns"), new ColumnHelp(chosen));
        help.removeAll();
        help.add(new Templates(chosen), details);
    }

    // a file sent by itself may overtake the answer to a choice, and would be received for the one before
    private void startAfterTheChoicesMadeBefore() {
        upload.setAutoUpload(false);
        upload.getElement()
                .addEventListener("files-changed", event -> upload.getElement().callJsFunction("uploadFiles"))
                .setFilter("element.files.some(file => file.held && !file.uploading)");
    }

    private void received(UploadEvent event) {
        var chosen = choice;
        try {
            var batch = submissionService.receive(
                    chosen.dataset(), chosen.period(), event.getFileName(), event.getInputStream());
            event.getUI().access(() -> open(event.getUI(), batch.id()));
        } catch (SubmissionRefusedException refusal) {
            event.reject(refusal.key());
            event.getUI().access(() -> {
                problem.setText(Sentences.of(this, getLocale(), refusal));
                upload.clearFileList();
            });
        }
    }

    private void open(UI ui, long id) {
        close();
        ui.navigate(BatchView.class, new RouteParameters(BatchView.ID, Long.toString(id)));
    }

    private static List<Period> ended(Dataset dataset) {
        return Periods.ended(dataset.cycle(), LocalDate.now(Formats.WIB));
    }
}
