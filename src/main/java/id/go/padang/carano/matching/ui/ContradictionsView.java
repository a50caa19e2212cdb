package id.go.padang.carano.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.matching.Contradiction;
import id.go.padang.carano.matching.ContradictionFilter;
import id.go.padang.carano.matching.ContradictionService;
import id.go.padang.carano.matching.ContradictionState;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.StatusBadge;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The standing work list: where the published registers contradict each other, and who sees to it. */
@Route("pertentangan")
@RolesAllowed("READ_CONTRADICTIONS")
@Menu(title = "contradiction.menu", order = 64, icon = "contradictions")
@CssImport("./styles/submission.css")
class ContradictionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContradictionService contradictionService;
    private final transient IndicatorService indicatorService;
    private final transient WilayahService wilayahService;
    private final transient OpdService opdService;
    private final Formats formats = new Formats(getLocale());
    private final boolean maySettle;
    private final ContradictionFilterBar filters;
    private final UnorderedList counts = new UnorderedList();
    private final Paragraph total = new Paragraph();
    /** Room for the longest word: on a phone the table scrolls instead of cutting it off. */
    private static final String LONG_WORD = "8.5rem";

    private final Grid<Contradiction> grid = new Grid<>();

    ContradictionsView(
            ContradictionService contradictionService,
            IndicatorService indicatorService,
            WilayahService wilayahService,
            OpdService opdService,
            CurrentAccount currentAccount) {
        this.contradictionService = contradictionService;
        this.indicatorService = indicatorService;
        this.wilayahService = wilayahService;
        this.opdService = opdService;
        maySettle = currentAccount.get().may(Permission.SETTLE_CONTRADICTIONS);
        addClassName("carano-page");
        total.addClassName("carano-note");
        counts.addClassName("contradiction-counts");
        var explanation = new Paragraph(getTranslation("contradiction.explained"));
        explanation.addClassName("carano-note");
        filters = new ContradictionFilterBar(
                contradictionService.rules(),
                wilayahService.childrenOf(KodeWilayah.KOTA_PADANG).stream()
                        .filter(area -> currentAccount.get().mayOpen(area.kode()))
                        .toList(),
                this::show);
        if (maySettle) {
            filters.add(refreshButton());
        }
        addColumns();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItems(
                query -> contradictionService.find(filters.filter(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(contradictionService.count(filters.filter())));
        grid.getElement().setProperty("accessibleName", getPageTitle());
        grid.setEmptyStateText(getTranslation("contradiction.none"));
        add(new H1(getPageTitle()), explanation, filters, counts, total, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contradiction.title");
    }

    private void refresh() {
        var filter = filters.filter();
        counts.removeAll();
        contradictionService
                .byRule(new ContradictionFilter(Optional.empty(), filter.state(), filter.area()))
                .forEach((rule, n) -> counts.add(new ListItem(count(rule, n, filter))));
        total.setText(getTranslation("contradiction.total", formats.count(contradictionService.count(filter))));
        grid.getDataProvider().refreshAll();
    }

    private Component count(String rule, long n, ContradictionFilter filter) {
        var link = new RouterLink(
                getTranslation("contradiction.rule." + rule) + " " + formats.count(n), ContradictionsView.class);
        link.setQueryParameters(ContradictionFilterBar.parameters(
                new ContradictionFilter(Optional.of(rule), filter.state(), filter.area())));
        return link;
    }

    private void addColumns() {
        grid.addColumn(one -> getTranslation("contradiction.rule." + one.rule()))
                .setHeader(getTranslation("contradiction.rule"))
                .setWidth(LONG_WORD)
                .setFlexGrow(2);
        grid.addColumn(this::subject)
                .setHeader(getTranslation("contradiction.subject"))
                .setWidth(LONG_WORD)
                .setFlexGrow(2);
        grid.addColumn(one -> getTranslation(
                        "contradiction.source", getTranslation("dataset." + one.dataset()), formats.count(one.line())))
                .setHeader(getTranslation("contradiction.row"))
                .setWidth(LONG_WORD);
        grid.addColumn(one -> one.wilayah()
                        .flatMap(wilayahService::find)
                        .map(Wilayah::name)
                        .orElse(Formats.MISSING))
                .setHeader(getTranslation("contradiction.wilayah"));
        grid.addColumn(one -> opdService.nameOf(one.ownerOpd())).setHeader(getTranslation("contradiction.owner"));
        grid.addComponentColumn(
                        one -> new StatusBadge(kind(one.state()), getTranslation("contradiction.state." + one.state())))
                .setHeader(getTranslation("contradiction.state"));
        grid.addColumn(one -> formats.date(one.firstSeen().atZone(Formats.WIB).toLocalDate()))
                .setHeader(getTranslation("contradiction.since"));
        grid.addColumn(Contradiction::note).setHeader(getTranslation("contradiction.note"));
        if (maySettle) {
            grid.addComponentColumn(this::action).setHeader(getTranslation("contradiction.action"));
        }
        grid.getColumns().forEach(column -> column.setResizable(true));
    }

    private String subject(Contradiction one) {
        return one.row()
                .map(row -> Sentences.person(indicatorService.dataset(one.dataset()), row))
                .orElse(Formats.MISSING);
    }

    private Component action(Contradiction one) {
        if (one.state().next().isEmpty()) {
            return new Span(Formats.MISSING);
        }
        var button = new Button(
                getTranslation("contradiction.settle"),
                click -> new ContradictionDialog(contradictionService, one, this::refresh).open());
        button.setAriaLabel(getTranslation(
                "contradiction.settle.which",
                getTranslation("contradiction.rule." + one.rule()),
                formats.count(one.line())));
        return button;
    }

    private Component refreshButton() {
        var status = new Span();
        status.getElement().setAttribute("role", "status");
        var button = new Button(getTranslation("contradiction.refresh"), click -> {
            contradictionService.refresh();
            status.setText(getTranslation("contradiction.refreshing"));
        });
        return new Div(button, status);
    }

    private static StatusBadge.Kind kind(ContradictionState state) {
        return switch (state) {
            case OPEN -> StatusBadge.Kind.BAD;
            case IN_PROGRESS -> StatusBadge.Kind.ATTENTION;
            case RESOLVED, ACCEPTED -> StatusBadge.Kind.GOOD;
            case CLEARED -> StatusBadge.Kind.NEUTRAL;
        };
    }

    private void show() {
        getUI().ifPresent(ui -> ui.navigate(ContradictionsView.class, filters.parameters()));
    }
}
