package id.go.padang.carano.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.people.PeopleAddress;
import id.go.padang.carano.people.PeopleList;
import id.go.padang.carano.people.PeoplePrinter;
import id.go.padang.carano.people.PeopleRefusedException;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.RowsBehind.Side;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;

/** The persons behind one figure, masked; an address that leads nowhere and one that is not yours look the same. */
@Route(PeopleNavigation.ORANG + "/:indicator/:place")
@RolesAllowed("READ_NAMES")
@StyleSheet("styles/people.css")
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PeopleService people;
    private final transient PeoplePrinter printer;
    private final transient FigureService figures;
    private final transient WilayahService wilayahService;
    private final transient PeopleWords words;
    private final String takenBy;
    private String title = "";

    PeopleView(
            PeopleService people,
            PeoplePrinter printer,
            FigureService figures,
            WilayahService wilayahService,
            PeopleWords.Maker maker,
            CurrentAccount currentAccount) {
        this.people = people;
        this.printer = printer;
        this.figures = figures;
        this.wilayahService = wilayahService;
        words = maker.in(getLocale());
        var account = currentAccount.get();
        takenBy = account.displayName() + " (" + account.username() + ")";
        addClassName("carano-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = PeopleNavigation.single(event.getLocation().getQueryParameters());
        var asked = figures.selection(parameters)
                .flatMap(selection -> place(event)
                        .map(place -> new PeopleAddress(
                                event.getRouteParameters().get("indicator").orElse(""),
                                PeopleNavigation.side(parameters),
                                place,
                                PeopleNavigation.unmapped(parameters),
                                selection)))
                .orElseThrow(NotFoundException::new);
        var list = people.open(asked).orElseThrow(NotFoundException::new);
        title = words.what(list);
        removeAll();
        add(way(asked), head(list));
        if (list.agrees()) {
            addList(list, asked);
        } else {
            addRefusal(list);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<Place> place(BeforeEnterEvent event) {
        var text = event.getRouteParameters().get("place").orElse("");
        if (!text.startsWith(PeopleNavigation.DAPIL)) {
            return KodeWilayah.parse(text).map(Place.Area::new);
        }
        return wilayahService.dapil().stream()
                .filter(dapil -> text.equals(PeopleNavigation.DAPIL + dapil.number()))
                .findFirst()
                .map(Place.Constituency::new);
    }

    private Component way(PeopleAddress address) {
        var steps = new ArrayList<Breadcrumb.Step>();
        if (address.place() instanceof Place.Area(var kode)) {
            wilayahService.pathTo(kode).forEach(area -> steps.add(step(new Place.Area(area.kode()), address)));
        } else {
            steps.add(step(address.place(), address));
        }
        steps.add(new Breadcrumb.Step(getTranslation("people.here"), Optional.empty()));
        return new Breadcrumb(steps);
    }

    private Breadcrumb.Step step(Place place, PeopleAddress address) {
        return new Breadcrumb.Step(
                words.place(place),
                Optional.of(place)
                        .filter(figures::mayOpen)
                        .map(open -> PeopleNavigation.hrefToPlace(open, address.selection())));
    }

    private Component head(PeopleList list) {
        var amount = new Span(words.amount(list));
        amount.addClassName("people-figure");
        var heading = new H1(amount, new Span(" – " + words.what(list)));
        var definition = new Paragraph(list.indicator().definition().in(getLocale()));
        definition.addClassName("carano-note");
        var head = new Div(heading, definition);
        head.addClassName("people-head");
        return head;
    }

    private void addRefusal(PeopleList list) {
        var refusal = new Paragraph(getTranslation(
                "people.differs",
                words.formats().count(list.figure().n()),
                words.formats().count(list.counted().n())));
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("people-differs");
        add(refusal);
    }

    private void addList(PeopleList list, PeopleAddress asked) {
        var grid = new PeopleGrid(people, list, words);
        var agrees = new Paragraph(getTranslation(
                "people.agrees",
                words.formats().count(list.counted().n()),
                Integer.toString(list.release().number()),
                list.part().sourceOpd(),
                words.formats().date(list.part().referenceDate())));
        agrees.addClassName("carano-note");
        add(agrees);
        chips(list, asked).ifPresent(this::add);
        otherSide(list, asked).ifPresent(this::add);
        var help = new Paragraph(getTranslation("people.search.help"));
        help.addClassName("carano-note");
        var result = new Paragraph();
        result.getElement().setAttribute("role", "status");
        result.addClassName("carano-note");
        add(tools(list, grid, result), help, result, grid);
    }

    private Component tools(PeopleList list, PeopleGrid grid, Paragraph result) {
        var field = new TextField(getTranslation("people.search"));
        field.setClearButtonVisible(true);
        field.setAutocomplete(Autocomplete.OFF);
        field.setMaxLength(60);
        field.setPlaceholder(getTranslation("people.search.placeholder"));
        var search = new Button(getTranslation("people.search.submit"), click -> search(list, grid, field, result));
        field.addKeyPressListener(Key.ENTER, press -> search(list, grid, field, result));
        var export = new Button(
                getTranslation("people.export"),
                click -> new ExportDialog(
                                people, list, words, new PeopleSheet(words, takenBy), grid.search(), grid.order())
                        .open());
        var print = new Button(
                getTranslation("people.print"),
                click -> new PrintDialog(people, printer, list, words, grid.search(), grid.order()).open());
        var tools = new Div(field, search, export, print);
        tools.addClassName("carano-tools");
        return tools;
    }

    private void search(PeopleList list, PeopleGrid grid, TextField field, Paragraph result) {
        field.setInvalid(false);
        try {
            var wanted = people.lookFor(list.address(), field.getValue());
            grid.search(wanted);
            result.setText(
                    wanted.isEmpty()
                            ? ""
                            : getTranslation(
                                    "people.search.found",
                                    words.formats().count(people.count(list.address(), wanted))));
        } catch (PeopleRefusedException refused) {
            field.setErrorMessage(words.refusal(refused));
            field.setInvalid(true);
        }
    }

    /** What the reader selected of this dataset, each with a link that takes it off. */
    private Optional<Component> chips(PeopleList list, PeopleAddress asked) {
        var selection = asked.selection();
        var chips = new UnorderedList();
        chips.addClassName("people-chips");
        chips.getElement().setAttribute("aria-label", getTranslation("people.filters"));
        list.dataset().dimensions().forEach(dimension -> {
            var categories = selection.filter().categories().get(dimension.code());
            if (categories != null && dimension.categories().containsAll(categories)) {
                var rest = new HashMap<>(selection.filter().categories());
                rest.remove(dimension.code());
                var text = words.chip(dimension, categories);
                var off = new Anchor(PeopleNavigation.hrefTo(asked.with(selection.with(new Filter(rest)))), "×");
                off.setAriaLabel(getTranslation("people.filters.off", text));
                chips.add(new ListItem(new Span(text), off));
            }
        });
        return chips.getChildren().findAny().map(any -> chips);
    }

    /** Of a rate over its own dataset, the way to the rows it divides by and back. */
    private Optional<Component> otherSide(PeopleList list, PeopleAddress asked) {
        var side = asked.side() == Side.NUMERATOR ? Side.DENOMINATOR : Side.NUMERATOR;
        return list.indicator()
                .denominator()
                .filter(below -> below.dataset().equals(list.dataset().code()))
                .map(below -> new Anchor(
                        PeopleNavigation.hrefTo(new PeopleAddress(
                                asked.indicator(), side, asked.place(), asked.unmapped(), asked.selection())),
                        getTranslation("people.side." + side)));
    }
}
