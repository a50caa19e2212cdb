package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.ui.Legend;
import id.go.padang.carano.shared.ui.Sign;
import id.go.padang.carano.shared.ui.Still;
import id.go.padang.carano.shared.ui.ValueText;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Every indicator with its value where the reader begins, found by name, meaning or code. */
@Route(IndicatorAddress.LIST)
@Menu(title = "analysis.list", order = 12, icon = "indicators")
@RolesAllowed("READ_FIGURES")
@StyleSheet("styles/analysis.css")
class IndicatorListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "cari";

    private final transient Tools tools;
    private final TextField search = new TextField();
    private final Div body = new Div();
    private transient List<PlaceFigures> figures = List.of();

    IndicatorListView(Tools tools) {
        this.tools = tools;
        addClassName("carano-page");
        search.setLabel(getTranslation("analysis.search"));
        search.setPrefixComponent(Sign.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setWidth("min(26rem, 100%)");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                note(change.getValue());
            }
            draw();
        });
        body.addClassName("indicator-list");
        body.getElement().setAttribute("aria-live", "polite");
        add(new H1(getTranslation("analysis.list")), search, body, new Legend());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = new Place.Area(tools.currentAccount().get().home());
        figures = tools.figures().readAll(place, Selection.NEWEST);
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse("");
        search.setHelperText(getTranslation("analysis.list.note", tools.places().title(getLocale(), place)));
        if (search.getValue().equals(asked)) {
            draw();
        } else {
            search.setValue(asked);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.title", getTranslation("analysis.list"));
    }

    private void note(String text) {
        var query = text.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, text);
        getUI().ifPresent(
                        ui -> ui.getPage().getHistory().replaceState(null, new Location(IndicatorAddress.LIST, query)));
    }

    private void draw() {
        body.removeAll();
        var words = new SearchWords(search.getValue());
        for (PlaceFigures some : figures) {
            var found = some.figures().stream()
                    .filter(figure -> words.match(
                            figure.indicator().name().indonesian(),
                            figure.indicator().name().english(),
                            figure.indicator().code(),
                            figure.indicator().definition().in(getLocale()),
                            getTranslation("dataset." + figure.indicator().dataset())))
                    .toList();
            if (!found.isEmpty()) {
                body.add(section(some, found));
            }
        }
        if (body.getComponentCount() == 0) {
            body.add(new Paragraph(getTranslation(
                    figures.isEmpty() ? "dashboard.nothing" : "analysis.search.nothing", search.getValue())));
        }
    }

    private Component section(PlaceFigures some, List<Figure> found) {
        var name = getTranslation("dataset." + some.part().dataset());
        var table = new NativeTable();
        table.addClassNames("figure-table", "indicator-table");
        table.getElement().setAttribute("aria-label", name);
        table.getHead()
                .add(new NativeTableRow(
                        header("analysis.indicator"),
                        header("analysis.list.value"),
                        header("analysis.list.unit"),
                        header("analysis.list.change")));
        Still.fill(
                table.getBody(),
                found.stream().map(figure -> line(some, figure)).toList());
        var frame = new Div(table);
        frame.addClassName("figure-table-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", name);
        var note = new Paragraph(getTranslation(
                "analysis.list.source",
                some.part().sourceOpd(),
                tools.texts().period(getLocale(), some.part().period()),
                Integer.toString(some.release().number())));
        note.addClassName("carano-note");
        var section = new Section(new H2(name), note, frame);
        section.addClassName("children-table");
        return section;
    }

    private NativeTableRow line(PlaceFigures some, Figure figure) {
        var indicator = figure.indicator();
        var link = new Anchor(
                IndicatorAddress.LIST + "/" + indicator.code(), indicator.name().in(getLocale()));
        link.setRouterIgnore(false);
        var name = new NativeTableHeaderCell(link);
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(new ValueText(figure.value(), indicator.digits())),
                new NativeTableCell(new DefinitionWords(tools.texts(), getLocale()).sign(indicator)),
                new NativeTableCell(change(some, figure)));
    }

    private String change(PlaceFigures some, Figure figure) {
        return getTranslation(
                "analysis.change.before." + figure.change(),
                tools.texts().period(getLocale(), some.part().period().previous()),
                new id.go.padang.carano.shared.Formats(getLocale())
                        .value(figure.previous(), figure.indicator().digits()));
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
