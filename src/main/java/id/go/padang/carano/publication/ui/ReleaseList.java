package id.go.padang.carano.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.ValueProvider;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.SuppressionAudit;
import id.go.padang.carano.publication.SuppressionAuditService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.HiddenText;
import id.go.padang.carano.shared.ui.StatusBadge;
import java.util.Map;
import java.util.Optional;

/** Every release with its parts, newest first. */
class ReleaseList extends Section {

    private static final int AT_ONCE = 20;

    private final FigureService figureService;
    private final PublicationService publicationService;
    private final SuppressionAuditService audits;
    private final Texts texts;
    private final Formats formats = new Formats(getLocale());
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("publication.more"), click -> showMore());
    private int shown = AT_ONCE;
    private Map<Long, SuppressionAudit> audited = Map.of();

    ReleaseList(
            FigureService figureService,
            PublicationService publicationService,
            SuppressionAuditService audits,
            Texts texts) {
        this.audits = audits;
        this.publicationService = publicationService;
        this.figureService = figureService;
        this.texts = texts;
        add(new H2(getTranslation("publication.releases")), list, more);
    }

    void refresh() {
        var releases = figureService.releases();
        audited = audits.audits();
        list.removeAll();
        releases.stream()
                .limit(shown)
                .map(release -> release(release, release.equals(releases.getFirst())))
                .forEach(list::add);
        list.getChildren()
                .findFirst()
                .filter(Details.class::isInstance)
                .map(Details.class::cast)
                .ifPresent(newest -> newest.setOpened(true));
        if (releases.isEmpty()) {
            list.add(new Paragraph(getTranslation("publication.none")));
        }
        more.setVisible(releases.size() > shown);
    }

    private void showMore() {
        shown += AT_ONCE;
        refresh();
    }

    private Component release(Release release, boolean valid) {
        var title = getTranslation(
                "publication.release", release.number(), formats.moment(release.publishedAt()), release.publishedBy());
        var details = new Details(title);
        details.setWidthFull();
        if (!release.note().isBlank()) {
            details.add(new Paragraph(release.note()));
        }
        details.add(parts(release, valid));
        return details;
    }

    private Component parts(Release release, boolean valid) {
        var grid = new Grid<ReleasePart>();
        grid.setAllRowsVisible(true);
        grid.getElement().setProperty("accessibleName", getTranslation("publication.parts", release.number()));
        var dataset = grid.addColumn(part -> getTranslation("dataset." + part.dataset()))
                .setHeader(getTranslation("publication.dataset"));
        grid.addColumn(part -> texts.period(getLocale(), part.period()))
                .setHeader(getTranslation("publication.period"));
        var opd = grid.addColumn(ReleasePart::sourceOpd).setHeader(getTranslation("publication.opd"));
        number(grid, "publication.rows", part -> formats.count(part.rows()));
        number(grid, "publication.accepted", part -> formats.count(part.accepted()));
        var warned = number(grid, "publication.warned", part -> formats.count(part.warned()));
        grid.addColumn(part ->
                        formats.date(part.validatedAt().atZone(Formats.WIB).toLocalDate()))
                .setHeader(getTranslation("publication.validated"));
        // a part that does not add up is never published, so there is only one answer
        grid.addComponentColumn(
                        part -> new StatusBadge(StatusBadge.Kind.GOOD, getTranslation("publication.checks.passed")))
                .setHeader(getTranslation("publication.checks"));
        var audit = grid.addColumn(this::audit).setHeader(getTranslation("suppression.audit"));
        if (valid) {
            grid.addComponentColumn(this::withdrawal).setHeader(new HiddenText(getTranslation("publication.withdraw")));
        }
        grid.getColumns().forEach(column -> column.setAutoWidth(true).setFlexGrow(0));
        // the long texts wrap, so that the last column stays in sight
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        dataset.setAutoWidth(false).setWidth("9rem");
        warned.setAutoWidth(false).setWidth("6rem");
        opd.setAutoWidth(false).setWidth("8rem").setFlexGrow(1);
        audit.setAutoWidth(false).setWidth("9rem").setFlexGrow(1);
        grid.setItems(release.parts());
        return grid;
    }

    private String audit(ReleasePart part) {
        return Optional.ofNullable(audited.get(part.id()))
                .map(audit -> getTranslation(
                        "suppression.line." + audit.verdict(),
                        formats.count(audit.hidden()),
                        formats.count(audit.narrowest())))
                .orElse("");
    }

    private Button withdrawal(ReleasePart part) {
        var button = new Button(
                getTranslation("publication.withdraw"),
                click -> new WithdrawDialog(publicationService, texts, part, this::refresh).open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Grid.Column<ReleasePart> number(Grid<ReleasePart> grid, String key, ValueProvider<ReleasePart, ?> of) {
        return grid.addColumn(of).setHeader(getTranslation(key)).setTextAlign(ColumnTextAlign.END);
    }
}
