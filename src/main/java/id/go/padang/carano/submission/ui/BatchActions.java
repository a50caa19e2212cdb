package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.submission.BatchStatus;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.SubmissionService;
import java.util.function.Consumer;

/** What this reader may do with the batch where it stands. The service decides again. */
class BatchActions extends Div {

    private final transient Account account;
    private final transient BatchSummary batch;
    private final Dataset dataset;
    private final Runnable whenMoved;

    BatchActions(
            SubmissionService submissionService,
            Account account,
            Dataset dataset,
            BatchSummary batch,
            Runnable whenMoved) {
        this.account = account;
        this.batch = batch;
        this.dataset = dataset;
        this.whenMoved = whenMoved;
        addClassName("carano-tools");
        long id = batch.id();
        if (mayMove(Permission.UPLOAD, BatchStatus.SUBMITTED) && batch.accepted() > 0) {
            add(primary("submit", reason -> submissionService.submit(id)));
        }
        if (mayMove(Permission.VERIFY, BatchStatus.VERIFIED)) {
            add(primary("verify", reason -> submissionService.verify(id)));
        }
        if (mayMove(Permission.VALIDATE, BatchStatus.VALIDATED)) {
            add(primary("validate", reason -> submissionService.validate(id)));
        }
        if (mayReturn(account, dataset, batch)) {
            add(button("return", true, reason -> submissionService.returnBatch(id, reason)));
        }
        if (batch.status() == BatchStatus.INTERRUPTED && mayMove(Permission.UPLOAD, BatchStatus.RECEIVED)) {
            add(primary("resume", reason -> submissionService.resume(id)));
        }
        if (batch.status() == BatchStatus.RETURNED && isOperator()) {
            add(correct(submissionService));
        }
        if (mayMove(Permission.UPLOAD, BatchStatus.WITHDRAWN)) {
            var action = batch.status() == BatchStatus.RECEIVED ? "stop" : "withdraw";
            add(button(action, false, reason -> submissionService.withdraw(id)));
        }
        if (hasErrorFile()) {
            add(errorFile(submissionService));
        }
    }

    static boolean mayReturn(Account account, Dataset dataset, BatchSummary batch) {
        return batch.status().mayBecome(BatchStatus.RETURNED)
                && (account.may(Permission.VALIDATE)
                        || account.may(Permission.VERIFY) && account.servesIn(dataset.ownerOpd()));
    }

    private boolean mayMove(Permission permission, BatchStatus next) {
        return batch.status().mayBecome(next)
                && account.may(permission)
                && (permission == Permission.VALIDATE || account.servesIn(dataset.ownerOpd()));
    }

    private boolean isOperator() {
        return account.may(Permission.UPLOAD) && account.servesIn(dataset.ownerOpd());
    }

    private Button correct(SubmissionService submissionService) {
        var correct = new Button(
                getTranslation("submission.correct"),
                click -> new CorrectionDialog(submissionService, batch.id()).open());
        correct.addThemeVariants(ButtonVariant.PRIMARY);
        return correct;
    }

    private boolean hasErrorFile() {
        return isOperator()
                && switch (batch.status()) {
                    case CHECKED, SUBMITTED, VERIFIED, VALIDATED, PUBLISHED, REPLACED ->
                        batch.warned() + batch.rejected() > 0;
                    case RETURNED -> true;
                    case RECEIVED, UNMAPPED, REFUSED, INTERRUPTED, WITHDRAWN -> false;
                };
    }

    private Anchor errorFile(SubmissionService submissionService) {
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("kesalahan-" + batch.fileName().replaceFirst("(?i)\\.xlsx$", ".csv"));
                    event.setContentType("text/csv;charset=utf-8");
                    submissionService.writeErrorFile(batch.id(), event.getOutputStream());
                },
                getTranslation("submission.error_file"));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Button primary(String action, Consumer<String> move) {
        var button = button(action, false, move);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String action, boolean reasonOwed, Consumer<String> move) {
        var title = getTranslation("submission." + action);
        return new Button(
                title,
                click -> new MoveDialog(
                                title,
                                getTranslation("submission." + action + ".explained"),
                                reasonOwed,
                                move.andThen(reason -> whenMoved.run()))
                        .open());
    }
}
