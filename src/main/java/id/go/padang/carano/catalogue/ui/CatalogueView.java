package id.go.padang.carano.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.indicator.Revision;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.Sign;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** Every definition with its state: in force, waiting for the next release, or retired. */
@Route(Desk.CATALOGUE)
@Menu(title = "catalogue.title", order = 60, icon = "catalogue")
@RolesAllowed("EDIT_CATALOGUE")
@StyleSheet("styles/analysis.css")
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Desk desk;
    private final TextField search = new TextField(getTranslation("catalogue.search"));
    private final Div body = new Div();

    CatalogueView(Desk desk) {
        this.desk = desk;
        addClassName("carano-page");
        search.setPrefixComponent(Sign.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw());
        var fresh = new Anchor(Desk.NEW, getTranslation("catalogue.new"));
        fresh.setRouterIgnore(false);
        fresh.addClassName("tool-link");
        var tools = new Div(search, fresh);
        tools.addClassName("carano-tools");
        add(new H1(getTranslation("catalogue.title")), new Paragraph(getTranslation("catalogue.about")), tools, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.title", getTranslation("catalogue.title"));
    }

    private void draw() {
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        var found = desk.indicators().catalogue().stream()
                .filter(revision -> text(revision).contains(wanted))
                .toList();
        body.removeAll();
        body.add(found.isEmpty() ? new Paragraph(getTranslation("catalogue.search.nothing")) : table(found));
    }

    private String text(Revision revision) {
        var indicator = revision.indicator();
        return (indicator.name().in(getLocale()) + " " + indicator.code() + " "
                        + getTranslation("dataset." + indicator.dataset()))
                .toLowerCase(Locale.ROOT);
    }

    private Component table(List<Revision> found) {
        var releases = desk.figures().releases();
        var formats = new Formats(getLocale());
        var table = new NativeTable();
        table.addClassNames("figure-table", "catalogue-table");
        table.getElement().setAttribute("aria-label", getTranslation("catalogue.title"));
        table.getHead()
                .add(new NativeTableRow(
                        header("analysis.indicator"),
                        header("catalogue.field.dataset"),
                        header("catalogue.state"),
                        header("catalogue.revision"),
                        header("catalogue.edited")));
        for (Revision revision : found) {
            var indicator = revision.indicator();
            var link = new Anchor(
                    Desk.CATALOGUE + "/" + indicator.code(), indicator.name().in(getLocale()));
            link.setRouterIgnore(false);
            var name = new NativeTableHeaderCell(link);
            name.getElement().setAttribute("scope", "row");
            table.getBody()
                    .add(new NativeTableRow(
                            name,
                            new NativeTableCell(getTranslation("dataset." + indicator.dataset())),
                            new NativeTableCell(new StateBadge(CatalogueState.of(revision, releases))),
                            new NativeTableCell(Integer.toString(indicator.revision())),
                            new NativeTableCell(getTranslation(
                                    "catalogue.history.by",
                                    revision.editedBy(),
                                    formats.moment(revision.editedAt())))));
        }
        var frame = new Div(table);
        frame.addClassName("figure-table-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("catalogue.title"));
        return frame;
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
