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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.submission.BatchEvent;
import id.go.padang.carano.submission.BatchStatus;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.MappingService;
import id.go.padang.carano.submission.ProblemFilter;
import id.go.padang.carano.submission.ReadersFirst;
import id.go.padang.carano.submission.SubmissionRefusedException;
import id.go.padang.carano.submission.SubmissionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Route("berkas/:id")
@RolesAllowed("READ_BATCHES")
@CssImport("./styles/submission.css")
class BatchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";
    private static final int POLL_MILLISECONDS = 1000;

    private final transient SubmissionService submissionService;
    private final transient MappingService mappingService;
    private final transient IndicatorService indicatorService;
    private final transient CurrentAccount currentAccount;
    private final Formats formats = new Formats(getLocale());
    private String title = "";
    private long id;
    private BatchStatus shown = BatchStatus.RECEIVED;
    private @Nullable CheckPanel check;

    BatchView(
            SubmissionService submissionService,
            MappingService mappingService,
            IndicatorService indicatorService,
            CurrentAccount currentAccount) {
        this.submissionService = submissionService;
        this.mappingService = mappingService;
        this.indicatorService = indicatorService;
        this.currentAccount = currentAccount;
        addClassName("carano-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var batch = event.getRouteParameters().get(ID).flatMap(Ids::read).flatMap(submissionService::batch);
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
        attachEvent.getUI().setPollInterval(shown == BatchStatus.RECEIVED ? POLL_MILLISECONDS : -1);
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        detachEvent.getUI().setPollInterval(-1);
    }

    private void follow() {
        ReadersFirst.onlyWatching();
        if (isAttached() && shown == BatchStatus.RECEIVED) {
            submissionService.batch(id).ifPresent(batch -> {
                if (batch.status() == BatchStatus.RECEIVED && check != null) {
                    check.show(submissionService.progress(id));
                } else {
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
        getUI().ifPresent(ui -> ui.setPollInterval(shown == BatchStatus.RECEIVED ? POLL_MILLISECONDS : -1));
        var dataset = indicatorService.dataset(batch.dataset());
        var account = currentAccount.get();
        boolean operator = account.may(Permission.UPLOAD) && account.servesIn(dataset.ownerOpd());
        var events = submissionService.events(id);
        removeAll();
        add(
                new Breadcrumb(List.of(
                        new Breadcrumb.Step(getTranslation("submission.title"), Optional.of("berkas")),
                        new Breadcrumb.Step(batch.fileName(), Optional.empty()))),
                new H1(batch.fileName()),
                facts(batch),
                new BatchSteps(events.stream().map(BatchEvent::status).toList()));
        batch.corrects().flatMap(submissionService::batch).ifPresent(parent -> add(corrects(parent)));
        if (!operator || batch.status() != BatchStatus.UNMAPPED) {
            explanation(batch).ifPresent(this::add);
        }
        var actions = new BatchActions(submissionService, account, dataset, batch, this::refresh);
        switch (batch.status()) {
            case RECEIVED -> {
                check = new CheckPanel(submissionService.progress(id));
                add(check, actions);
                addPreview(dataset, operator);
            }
            case UNMAPPED -> {
                if (operator) {
                    add(new MappingPanel(mappingService, dataset, id, this::refresh));
                }
                add(actions);
            }
            case CHECKED,
                    SUBMITTED,
                    VERIFIED,
                    VALIDATED,
                    PUBLISHED,
                    RETURNED,
                    REFUSED,
                    INTERRUPTED,
                    WITHDRAWN,
                    REPLACED -> addResult(batch, dataset, actions, operator, events);
        }
    }

    private void addResult(
            BatchSummary batch, Dataset dataset, BatchActions actions, boolean operator, List<BatchEvent> events) {
        add(counts(batch), actions);
        boolean checked = batch.status() == BatchStatus.CHECKED;
        mappingService
                .remembered(id)
                .ifPresent(mapping ->
                        add(new MappingNote(mappingService, mapping, id, operator && checked, this::refresh)));
        // what an interrupted check had found is on its way out
        long problems =
                batch.status() == BatchStatus.INTERRUPTED ? 0 : submissionService.problemCount(id, ProblemFilter.ALL);
        add(part("submission.tab.problems", problems, problems > 0, new ProblemPanel(submissionService, dataset, id)));
        if (batch.accepted() > 0 && batch.status() != BatchStatus.WITHDRAWN) {
            boolean mayReturn = BatchActions.mayReturn(currentAccount.get(), dataset, batch);
            add(part(
                    "submission.tab.rows",
                    batch.accepted(),
                    mayReturn,
                    new RowPanel(submissionService, dataset, batch, mayReturn, this::refresh)));
        }
        add(part("submission.tab.history", events.size(), problems == 0, new HistoryPanel(events)));
        addPreview(dataset, operator && checked);
    }

    /** The file is opened only when somebody wants to see it. */
    private void addPreview(Dataset dataset, boolean wanted) {
        if (!wanted) {
            return;
        }
        var grid = new PreviewGrid(dataset);
        var part = new Details(getTranslation("submission.preview.open"), grid);
        part.setWidthFull();
        part.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                try {
                    grid.show(mappingService.preview(id));
                } catch (SubmissionRefusedException refusal) {
                    grid.setEmptyStateText(Sentences.of(this, getLocale(), refusal));
                }
            }
        });
        add(part);
    }

    private Paragraph corrects(BatchSummary parent) {
        var link =
                new RouterLink(parent.fileName(), BatchView.class, new RouteParameters(ID, Long.toString(parent.id())));
        return new Paragraph(new Span(getTranslation("submission.corrects") + " "), link);
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
            case REFUSED, INTERRUPTED, WITHDRAWN, REPLACED, RECEIVED, UNMAPPED ->
                getTranslation("submission.explained." + batch.status());
            case CHECKED, SUBMITTED, VERIFIED, VALIDATED, PUBLISHED -> "";
        };
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var explanation = new Paragraph(text);
        explanation.addClassName("batch-problem");
        explanation.getElement().setAttribute("role", "status");
        return Optional.of(explanation);
    }
}
