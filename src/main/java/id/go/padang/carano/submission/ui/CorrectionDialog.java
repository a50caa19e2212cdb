package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.UploadEvent;
import id.go.padang.carano.submission.SubmissionRefusedException;
import id.go.padang.carano.submission.SubmissionService;

/** Takes the corrected error file of a returned batch. */
class CorrectionDialog extends Dialog {

    private final transient SubmissionService submissionService;
    private final long batchId;
    private final Paragraph problem = new Paragraph();
    private final Upload upload = new Upload(this::received);

    CorrectionDialog(SubmissionService submissionService, long batchId) {
        this.submissionService = submissionService;
        this.batchId = batchId;
        setHeaderTitle(getTranslation("submission.correct"));
        setWidth("min(36rem, 94vw)");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("batch-problem");
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(Uploads.ACCEPTED);
        upload.setI18n(Uploads.TEXTS.of(this));
        upload.addFileRejectedListener(event -> problem.setText(getTranslation("submission.upload.only_csv")));
        var form = new Div(new Paragraph(getTranslation("submission.correct.explained")), upload, problem);
        form.addClassName("carano-form");
        form.setWidthFull();
        add(form);
        getFooter().add(new Button(getTranslation("submission.close"), click -> close()));
    }

    private void received(UploadEvent event) {
        try {
            var batch = submissionService.correct(batchId, event.getFileName(), event.getInputStream());
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
}
