package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.submission.BatchEvent;
import id.go.padang.carano.submission.BatchStatus;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.ProblemFilter;
import id.go.padang.carano.submission.SubmissionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

@Route("berkas/:id")
@RolesAllowed("READ_BATCHES")
@CssImport("./styles/submission.css")
class BatchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";
    private static final int POLL_MILLISECONDS = 1000;

    private final transient SubmissionService submissionService;
    private final transient IndicatorService indicatorService;
    private final transient CurrentAccount currentAccount;
    private final Formats formats = new Formats(getLocale());
    private final ProgressBar progress = new ProgressBar(0, 100);
    private String title = "";
    private long id;
    private BatchStatus shown = BatchStatus.RECEIVED;

    BatchView(SubmissionService submissionService, IndicatorService indicatorService, CurrentAccount currentAccount) {
        this.submissionService = submissionService;
        this.indicatorService = indicatorService;
        this.currentAccount = currentAccount;
        addClassName("carano-page");
        progress.getElement().setAttribute("aria-label", getTranslation("submission.checking"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var batch =
                event.getRouteParameters().get(ID).flatMap(BatchView::number).flatMap(submissionService::batch);
        if (batch.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        id = batch.get().id();
        title = batch.get().fileName();
        show(batch.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        attachEvent.getUI().addPollListener(poll -> follow());
        if (shown == BatchStatus.RECEIVED) {
            attachEvent.getUI().setPollInterval(POLL_MILLISECONDS);
        }
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        detachEvent.getUI().setPollInterval(-1);
    }

    private void follow() {
        if (isAttached() && shown == BatchStatus.RECEIVED) {
            submissionService.batch(id).ifPresent(batch -> {
                progress.setValue(batch.progress());
                if (batch.status() != BatchStatus.RECEIVED) {
                    getUI().ifPresent(ui -> ui.setPollInterval(-1));
                    show(batch);
                }
            });
        }
    }

    private void refresh() {
        submissionService.batch(id).ifPresent(this::show);
    }

    private void show(BatchSummary batch) {
        shown = batch.status();
        var dataset = indicatorService.dataset(batch.dataset());
        var account = currentAccount.get();
        var events = submissionService.events(id);
        removeAll();
        add(
                new Breadcrumb(List.of(
                        new Breadcrumb.Step(getTranslation("submission.title"), Optional.of("berkas")),
                        new Breadcrumb.Step(batch.fileName(), Optional.empty()))),
                new H1(batch.fileName()),
                facts(batch),
                new BatchSteps(events.stream().map(BatchEvent::status).toList()));
        explanation(batch).ifPresent(this::add);
        if (batch.status() == BatchStatus.RECEIVED) {
            progress.setValue(batch.progress());
            add(progress);
            return;
        }
        add(counts(batch), new BatchActions(submissionService, account, dataset, batch, this::refresh));
        long problems = submissionService.problemCount(id, ProblemFilter.ALL);
        add(part("submission.tab.problems", problems, problems > 0, new ProblemPanel(submissionService, id)));
        if (batch.accepted() > 0 && batch.status() != BatchStatus.WITHDRAWN) {
            boolean mayReturn = BatchActions.mayReturn(account, dataset, batch);
            add(part(
                    "submission.tab.rows",
                    batch.accepted(),
                    mayReturn,
                    new RowPanel(submissionService, dataset, batch, mayReturn, this::refresh)));
        }
        add(part("submission.tab.history", events.size(), problems == 0, new HistoryPanel(events)));
    }

    private Details part(String key, long number, boolean opened, Component content) {
        var part = new Details(getTranslation(key, formats.count(number)), content);
        part.setOpened(opened);
        part.setWidthFull();
        return part;
    }

    private Paragraph facts(BatchSummary batch) {
        var facts = new Paragraph(String.join(
                " · ",
                getTranslation("dataset." + batch.dataset()),
                Sentences.period(getLocale(), batch.period()),
                getTranslation("submission.reference_date", formats.date(batch.referenceDate())),
                batch.opdName(),
                getTranslation("submission.received", batch.receivedBy(), formats.moment(batch.receivedAt()))));
        facts.addClassName("carano-note");
        return facts;
    }

    private Div counts(BatchSummary batch) {
        var counts = new Div(
                count("submission.count.rows", batch.rows()),
                count("submission.count.clean", batch.accepted() - batch.warned()),
                count("submission.count.warned", batch.warned()),
                count("submission.count.rejected", batch.rejected()));
        counts.addClassName("batch-counts");
        return counts;
    }

    private Component count(String key, long n) {
        var number = new Span(formats.count(n));
        number.addClassName("batch-number");
        return new Div(number, new Span(getTranslation(key)));
    }

    /** Where the way ended early, why, and what to do. */
    private Optional<Component> explanation(BatchSummary batch) {
        var text = switch (batch.status()) {
            case RETURNED ->
                getTranslation(
                        "submission.returned", batch.changedBy(), batch.reason().orElse(""));
            case REFUSED, INTERRUPTED, WITHDRAWN, REPLACED, RECEIVED ->
                getTranslation("submission.explained." + batch.status());
            case UNMAPPED, CHECKED, SUBMITTED, VERIFIED, VALIDATED, PUBLISHED -> "";
        };
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var explanation = new Paragraph(text);
        explanation.addClassName("batch-problem");
        explanation.getElement().setAttribute("role", "status");
        return Optional.of(explanation);
    }

    private static Optional<Long> number(String text) {
        return text.matches("[1-8]?\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
