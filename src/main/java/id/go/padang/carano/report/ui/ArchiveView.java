package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.report.ArchiveFilter;
import id.go.padang.carano.report.ArchiveService;
import id.go.padang.carano.report.IssueState;
import id.go.padang.carano.report.IssuedReport;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Every issued report this reader may open. */
@Route(ReportNavigation.ARCHIVE)
@Menu(title = "report.archive.menu", order = 41, icon = "report")
@RolesAllowed("PRINT_REPORTS")
class ArchiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PDF = "application/pdf";

    private final transient ArchiveService archive;
    private final transient Texts texts;
    private final boolean mayIssue;
    private final Formats formats = new Formats(getLocale());
    private final TextField words = new TextField(getTranslation("report.archive.search"));
    private final Select<IssueState> state = new Select<>();
    private final Paragraph total = new Paragraph();
    private final Grid<IssuedReport> grid = new Grid<>();

    ArchiveView(ArchiveService archive, CurrentAccount current, Texts texts) {
        this.archive = archive;
        this.texts = texts;
        mayIssue = current.get().may(Permission.ISSUE_REPORTS);
        addClassName("carano-page");
        total.addClassName("carano-note");
        total.getElement().setAttribute("role", "status");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> refresh());
        state.setLabel(getTranslation("report.archive.state"));
        state.setItems(IssueState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("report.archive.state.all"));
        state.setItemLabelGenerator(
                one -> getTranslation(one == null ? "report.archive.state.all" : "report.state." + one));
        state.addValueChangeListener(change -> refresh());
        var tools = new Div(words, state);
        tools.addClassName("carano-tools");
        addColumns();
        grid.setItems(
                query -> archive.find(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> archive.count(filter()));
        add(new H1(getPageTitle()), new Paragraph(getTranslation("report.archive.explanation")), tools, total, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.archive.menu");
    }

    private void addColumns() {
        // few and wide: an office screen shows every button without scrolling
        column("report.archive.date", "11.5rem")
                .setRenderer(text(report -> formats.moment(report.printedAt()) + "\n" + report.code()));
        grid.addColumn(text(report ->
                        report.title() + "\n" + report.place() + ", " + texts.period(getLocale(), report.period())))
                .setHeader(getTranslation("report.archive.report"))
                .setWidth("14rem");
        grid.addColumn(IssuedReport::number)
                .setHeader(getTranslation("report.archive.number"))
                .setWidth("7rem");
        column("report.archive.classification", "6rem")
                .setRenderer(text(report -> getTranslation("report.classification." + report.classification())));
        column("report.archive.state", "6rem")
                .setRenderer(text(report -> getTranslation("report.state." + report.state())));
        grid.addComponentColumn(this::actions).setFlexGrow(0).setWidth(mayIssue ? "17rem" : "6.5rem");
        grid.addClassName("report-archive");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setProperty("accessibleName", getTranslation("report.archive.table"));
    }

    private Grid.Column<IssuedReport> column(String key, String width) {
        return grid.addColumn(report -> "")
                .setHeader(getTranslation(key))
                .setFlexGrow(0)
                .setWidth(width);
    }

    private static TextRenderer<IssuedReport> text(ItemLabelGenerator<IssuedReport> words) {
        return new TextRenderer<>(words);
    }

    private Component actions(IssuedReport report) {
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> archive.open(report.code())
                        .map(file -> new DownloadResponse(file.content(), file.fileName(), PDF, file.size()))
                        .orElseGet(() -> DownloadResponse.error(404))),
                AttachmentType.DOWNLOAD,
                getTranslation("report.archive.open"));
        download.setAriaLabel(getTranslation("report.archive.open.label", report.code()));
        var actions = new Div(download);
        actions.addClassName("carano-tools");
        if (mayIssue && report.state() == IssueState.VALID) {
            actions.add(
                    action("withdraw", report, false, (reason, by) -> archive.withdraw(report.code(), reason)),
                    action("replace", report, true, (reason, by) -> archive.replace(report.code(), by, reason)));
        }
        return actions;
    }

    private Button action(String kind, IssuedReport report, boolean replacement, BiConsumer<String, String> change) {
        var button = new Button(
                getTranslation("report.archive." + kind),
                click -> new ChangeDialog(kind, report.code(), replacement, change.andThen((reason, by) -> refresh()))
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("report.archive." + kind + ".title", report.code()));
        return button;
    }

    private ArchiveFilter filter() {
        return new ArchiveFilter(words.getValue(), Optional.ofNullable(state.getValue()));
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        int count = archive.count(filter());
        total.setText(
                count == 0
                        ? getTranslation("report.archive.none")
                        : getTranslation("report.archive.count", formats.count(count)));
    }
}
