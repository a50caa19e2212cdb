package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.SubmissionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

@Route("berkas")
@RolesAllowed("READ_BATCHES")
@CssImport("./styles/submission.css")
@Menu(title = "submission.menu", order = 60, icon = "batches")
class BatchListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SubmissionService submissionService;
    private final Formats formats = new Formats(getLocale());
    private final BatchFilterBar filters;
    /** Room for the longest word: on a phone the table scrolls instead of cutting it off. */
    private static final String LONG_WORD = "8.5rem";

    private final Grid<BatchSummary> grid = new Grid<>();
    private final Paragraph total = new Paragraph();

    BatchListView(SubmissionService submissionService, CurrentAccount currentAccount) {
        this.submissionService = submissionService;
        addClassName("carano-page");
        total.addClassName("carano-note");
        filters = new BatchFilterBar(submissionService.readable(), this::show);
        var account = currentAccount.get();
        if (account.may(Permission.UPLOAD)) {
            var own = submissionService.readable().stream()
                    .filter(dataset -> account.servesIn(dataset.ownerOpd()))
                    .toList();
            if (!own.isEmpty()) {
                filters.add(upload(own));
            }
        }
        addColumns();
        grid.setItems(
                query -> submissionService.batches(filters.filter(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(submissionService.count(filters.filter())));
        add(new H1(getPageTitle()), filters, total, grid);
    }

    private Button upload(List<Dataset> own) {
        var upload = new Button(
                getTranslation("submission.upload"), click -> new UploadDialog(submissionService, own).open());
        upload.addThemeVariants(ButtonVariant.PRIMARY);
        return upload;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        grid.getDataProvider().refreshAll();
        total.setText(getTranslation("submission.total", formats.count(submissionService.count(filters.filter()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submission.title");
    }

    private void addColumns() {
        grid.addComponentColumn(batch -> new RouterLink(
                        batch.fileName(),
                        BatchView.class,
                        new RouteParameters(BatchView.ID, Long.toString(batch.id()))))
                .setHeader(getTranslation("submission.file"))
                .setWidth(LONG_WORD)
                .setFlexGrow(2);
        grid.addColumn(batch -> getTranslation("dataset." + batch.dataset()))
                .setHeader(getTranslation("submission.dataset"))
                .setWidth(LONG_WORD);
        grid.addColumn(batch -> Sentences.period(getLocale(), batch.period()))
                .setHeader(getTranslation("submission.period"));
        grid.addComponentColumn(this::status)
                .setHeader(getTranslation("submission.status"))
                .setWidth(LONG_WORD)
                .setFlexGrow(2);
        grid.addColumn(batch -> formats.count(batch.rows()))
                .setHeader(getTranslation("submission.rows"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(batch -> formats.count(batch.rejected()))
                .setHeader(getTranslation("submission.rejected"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(batch -> Sentences.age(this, batch.changedAt()))
                .setHeader(getTranslation("submission.age"))
                .setTooltipGenerator(batch -> formats.moment(batch.changedAt()));
        grid.addColumn(BatchSummary::changedBy).setHeader(getTranslation("submission.by"));
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setProperty("accessibleName", getPageTitle());
        grid.setEmptyStateText(getTranslation("submission.none"));
    }

    private Div status(BatchSummary batch) {
        var status = new Div(StatusMark.of(batch.status(), Sentences.status(this, batch.status())));
        status.addClassName("batch-status");
        if (batch.waiting()) {
            var waiting = new Span(getTranslation("submission.waiting"));
            waiting.addClassName("batch-waiting");
            status.add(waiting);
        }
        return status;
    }

    private void show() {
        getUI().ifPresent(ui -> ui.navigate(BatchListView.class, filters.parameters()));
    }
}
