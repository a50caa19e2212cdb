package id.go.padang.carano.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.people.AccessService;
import id.go.padang.carano.people.PeopleRefusedException;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.people.PersonAccess;
import id.go.padang.carano.shared.Formats;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Asks who looked at a person; the NIK never leaves the form, not even into the address. */
@Route("siapa-melihat")
@RolesAllowed("READ_ACCESSES")
@Menu(title = "people.access.menu", order = 91, icon = "trail")
class AccessView extends Div implements HasDynamicTitle {

    private static final int DIGITS = 16;

    private final transient AccessService accesses;
    private final transient PeopleWords words;
    private final TextField nik = new TextField(getTranslation("people.access.nik"));
    private final Paragraph result = new Paragraph(getTranslation("people.access.explained"));
    private final Grid<PersonAccess> grid = new Grid<>();

    AccessView(AccessService accesses, PeopleWords.Maker maker) {
        this.accesses = accesses;
        words = maker.in(getLocale());
        addClassName("carano-page");
        nik.setMaxLength(DIGITS);
        nik.setAllowedCharPattern("[0-9]");
        nik.setAutocomplete(Autocomplete.OFF);
        result.getElement().setAttribute("role", "status");
        var ask = new Button(getTranslation("people.access.submit"), click -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickShortcut(Key.ENTER);
        var form = new Div(nik, ask);
        form.addClassName("carano-tools");
        addColumns();
        grid.setVisible(false);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setProperty("accessibleName", getPageTitle());
        add(new H1(getPageTitle()), form, result, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.access.title");
    }

    private void addColumns() {
        grid.addColumn(one -> words.formats().moment(one.at()))
                .setHeader(getTranslation("people.access.at"))
                .setFlexGrow(0)
                .setWidth("13rem");
        grid.addColumn(PersonAccess::actor)
                .setHeader(getTranslation("people.access.actor"))
                .setFlexGrow(0)
                .setWidth("10rem");
        grid.addColumn(one -> words.texts()
                        .find(getLocale(), "organization.role." + one.role())
                        .orElse(one.role()))
                .setHeader(getTranslation("people.access.role"))
                .setFlexGrow(0)
                .setWidth("8rem");
        grid.addColumn(one -> getTranslation("people.access." + one.kind()))
                .setHeader(getTranslation("people.access.what"))
                .setFlexGrow(0)
                .setWidth("11rem");
        grid.addColumn(one -> one.purpose().map(this::purpose).orElse(Formats.MISSING))
                .setHeader(getTranslation("people.access.purpose"))
                .setWidth("14rem");
        grid.addColumn(one -> getTranslation("dataset." + one.dataset()) + " · " + one.list())
                .setHeader(getTranslation("people.access.list"))
                .setWidth("14rem");
        grid.getColumns().forEach(column -> column.setResizable(true));
    }

    private String purpose(String stored) {
        var parts = stored.split(": ", 2);
        return words.texts()
                .find(getLocale(), "people.purpose." + parts[0])
                .map(kind -> kind + ": " + parts[1])
                .orElse(stored);
    }

    private void ask() {
        nik.setInvalid(false);
        List<PersonAccess> found = List.of();
        try {
            found = accesses.whoLookedAt(nik.getValue());
            result.setText(
                    found.isEmpty()
                            ? getTranslation("people.access.none")
                            : getTranslation(
                                    "people.access.found", words.formats().count(found.size())));
        } catch (PeopleRefusedException refused) {
            nik.setErrorMessage(words.refusal(refused));
            nik.setInvalid(true);
            result.setText("");
        }
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
    }
}
