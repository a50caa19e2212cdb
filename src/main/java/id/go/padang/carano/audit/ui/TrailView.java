package id.go.padang.carano.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.go.padang.carano.audit.AuditEntry;
import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import jakarta.annotation.security.RolesAllowed;

@Route("jejak")
@RolesAllowed("READ_TRAIL")
@Menu(title = "audit.menu", order = 90, icon = "trail")
class TrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AuditService audit;
    private final TrailWords words;
    private final Formats formats = new Formats(getLocale());
    private final Grid<AuditEntry> grid = new Grid<>();
    private final Paragraph total = new Paragraph();
    private final Paragraph result = new Paragraph();
    private final TrailFilterBar filters;

    TrailView(AuditService audit, Texts texts) {
        this.audit = audit;
        words = new TrailWords(texts, getLocale());
        filters = new TrailFilterBar(audit.actions(), words::action, this::show);
        addClassName("carano-page");
        total.addClassName("carano-note");
        result.getElement().setAttribute("role", "status");
        result.addClassName("carano-note");

        var check = new Button(getTranslation("audit.check"), click -> checkChain());
        var export = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> new TrailExport(audit, texts, getLocale(), filters.filter()).download()),
                getTranslation("audit.export"));
        export.getElement().setAttribute("download", true);
        var actions = new Div(check, export);
        actions.addClassName("carano-tools");

        addColumns();
        grid.setItems(
                query -> audit.find(filters.filter(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(audit.count(filters.filter())));
        add(new H1(getPageTitle()), filters, actions, result, total, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    private void addColumns() {
        grid.addColumn(entry -> formats.count(entry.number()))
                .setHeader(getTranslation("audit.number"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("5rem");
        grid.addColumn(entry -> formats.moment(entry.at()))
                .setHeader(getTranslation("audit.at"))
                .setFlexGrow(0)
                .setWidth("13rem");
        grid.addColumn(AuditEntry::actor)
                .setHeader(getTranslation("audit.actor"))
                .setFlexGrow(0)
                .setWidth("10.5rem");
        grid.addColumn(words::role)
                .setHeader(getTranslation("audit.role"))
                .setFlexGrow(0)
                .setWidth("7.5rem");
        grid.addColumn(entry -> words.action(entry.action()))
                .setHeader(getTranslation("audit.action"))
                .setFlexGrow(0)
                .setWidth("11rem");
        grid.addColumn(words::subject)
                .setHeader(getTranslation("audit.subject"))
                .setFlexGrow(0)
                .setWidth("9.5rem")
                .setTooltipGenerator(AuditEntry::subject);
        grid.addColumn(words::detail)
                .setHeader(getTranslation("audit.detail"))
                .setWidth("12rem")
                .setTooltipGenerator(AuditEntry::detail);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.getElement().setProperty("accessibleName", getPageTitle());
    }

    private void show() {
        getUI().ifPresent(ui -> ui.navigate(TrailView.class, filters.parameters()));
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        total.setText(getTranslation("audit.total", formats.count(audit.count(filters.filter()))));
    }

    private void checkChain() {
        var check = audit.checkChain();
        if (check.whole()) {
            audit.record("TRAIL_CHECKED", "audit", "entries=" + check.entries());
        }
        result.setText(check.brokenAt()
                .map(number -> getTranslation("audit.check.broken", formats.count(number)))
                .orElseGet(
                        () -> getTranslation("audit.check.whole", formats.count(check.entries()), check.lastDigest())));
    }
}
