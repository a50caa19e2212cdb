package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.submission.PersonSearch;
import id.go.padang.carano.submission.PersonSearch.Found;
import id.go.padang.carano.submission.SubmissionRefusedException;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Asks in which registers a person stands; the NIK never leaves the form, not even into the address. */
@Route("cari-nik")
@RolesAllowed("READ_BATCHES")
@Menu(title = "submission.search.menu", order = 62, icon = "search")
class PersonSearchView extends Div implements HasDynamicTitle {

    private static final int DIGITS = 16;

    private final transient PersonSearch personSearch;
    private final Formats formats = new Formats(getLocale());
    private final TextField nik = new TextField(getTranslation("submission.search.number"));
    private final TextField purpose = new TextField(getTranslation("submission.search.why"));
    private final Paragraph result = new Paragraph(getTranslation("submission.search.explained"));
    private final Grid<Found> grid = new Grid<>();

    PersonSearchView(PersonSearch personSearch) {
        this.personSearch = personSearch;
        addClassName("carano-page");
        nik.setMaxLength(DIGITS);
        nik.setAllowedCharPattern("[0-9]");
        nik.setAutocomplete(Autocomplete.OFF);
        purpose.setHelperText(getTranslation("submission.search.why.help"));
        result.getElement().setAttribute("role", "status");
        var search = new Button(getTranslation("submission.search.submit"), click -> search());
        search.addThemeVariants(ButtonVariant.PRIMARY);
        search.addClickShortcut(Key.ENTER);
        var form = new Div(nik, purpose, search);
        form.addClassName("carano-tools");
        addColumns();
        grid.setVisible(false);
        grid.setAllRowsVisible(true);
        grid.getElement().setProperty("accessibleName", getPageTitle());
        add(new H1(getPageTitle()), form, result, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submission.search.title");
    }

    private void addColumns() {
        grid.addColumn(found -> getTranslation("dataset." + found.batch().dataset()))
                .setHeader(getTranslation("submission.dataset"));
        grid.addColumn(found -> Sentences.period(getLocale(), found.batch().period()))
                .setHeader(getTranslation("submission.period"));
        grid.addColumn(found -> Sentences.status(this, found.batch().status()))
                .setHeader(getTranslation("submission.status"));
        grid.addComponentColumn(found -> new RouterLink(
                        found.batch().fileName(),
                        BatchView.class,
                        new RouteParameters(
                                BatchView.ID, Long.toString(found.batch().id()))))
                .setHeader(getTranslation("submission.file"));
        grid.addColumn(found -> formats.count(found.row().line()))
                .setHeader(getTranslation("submission.line"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(found -> String.join(" · ", found.row().values().subList(0, 3)))
                .setHeader(getTranslation("submission.search.row"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
    }

    private void search() {
        List<Found> found = List.of();
        try {
            found = personSearch.find(nik.getValue(), purpose.getValue());
            result.setText(
                    found.isEmpty()
                            ? getTranslation("submission.search.none")
                            : getTranslation("submission.search.found", formats.count(found.size())));
        } catch (SubmissionRefusedException refusal) {
            result.setText(Sentences.of(this, getLocale(), refusal));
        }
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
    }
}
