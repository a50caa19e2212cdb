package id.go.padang.carano.publication.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.SuppressionAudit;
import id.go.padang.carano.publication.SuppressionAuditService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.StatusBadge;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** How well the hidden cells of the newest release hold, part by part. */
class SuppressionAudits extends Section {

    private record Row(ReleasePart part, SuppressionAudit audit) {}

    private static final String LONG_HEADER = "7.5rem";

    private final SuppressionAuditService service;
    private final Texts texts;
    private final Formats formats = new Formats(getLocale());

    SuppressionAudits(SuppressionAuditService service, Texts texts) {
        this.service = service;
        this.texts = texts;
        addClassName("page-below");
    }

    void refresh() {
        removeAll();
        service.releases().stream().findFirst().ifPresentOrElse(this::show, () -> add(note("suppression.none")));
    }

    private void show(Release newest) {
        var audits = service.audits();
        var rows = newest.parts().stream()
                .flatMap(part -> Optional.ofNullable(audits.get(part.id())).map(audit -> new Row(part, audit)).stream())
                .toList();
        if (rows.isEmpty()) {
            add(note("suppression.none"));
            return;
        }
        var grid = new Grid<Row>();
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setProperty("accessibleName", getTranslation("suppression.audit"));
        var dataset = grid.addColumn(
                        row -> getTranslation("dataset." + row.part().dataset()))
                .setHeader(getTranslation("publication.dataset"));
        grid.addColumn(row -> texts.period(getLocale(), row.part().period()))
                .setHeader(getTranslation("publication.period"));
        grid.addComponentColumn(row -> verdict(row.audit())).setHeader(getTranslation("suppression.verdict"));
        number(grid, "suppression.hidden", SuppressionAudit::hidden);
        number(grid, "suppression.small", SuppressionAudit::small);
        number(grid, "suppression.beside", SuppressionAudit::beside);
        var narrowest = number(grid, "suppression.narrowest", SuppressionAudit::narrowest);
        var narrowed = number(grid, "suppression.narrowed", SuppressionAudit::narrowed);
        number(grid, "suppression.programmes", SuppressionAudit::programmes);
        grid.getColumns().forEach(column -> column.setAutoWidth(true).setFlexGrow(0));
        dataset.setAutoWidth(false).setWidth("9rem");
        Stream.of(narrowest, narrowed)
                .forEach(column -> column.setAutoWidth(false).setWidth(LONG_HEADER));
        grid.setItems(rows);
        add(paragraph(getTranslation("suppression.release", newest.number())), grid);
        for (String key : new String[] {"what", "verdict", "narrowest", "narrowed"}) {
            add(note("suppression.help." + key));
        }
    }

    private StatusBadge verdict(SuppressionAudit audit) {
        var kind = switch (audit.verdict()) {
            case PASSED -> StatusBadge.Kind.GOOD;
            case PASSED_ALONE, CLOSED -> StatusBadge.Kind.ATTENTION;
        };
        return new StatusBadge(kind, getTranslation("suppression.verdict." + audit.verdict()));
    }

    private Paragraph note(String key) {
        return paragraph(getTranslation(key));
    }

    private static Paragraph paragraph(String text) {
        var note = new Paragraph(text);
        note.addClassName("carano-note");
        return note;
    }

    private Grid.Column<Row> number(Grid<Row> grid, String key, ToLongFunction<SuppressionAudit> of) {
        return grid.addColumn(row -> formats.count(of.applyAsLong(row.audit())))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END);
    }
}
