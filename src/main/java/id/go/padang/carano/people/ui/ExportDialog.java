package id.go.padang.carano.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.people.PeopleList;
import id.go.padang.carano.people.PeopleRefusedException;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.people.Purpose;
import id.go.padang.carano.register.RowOrder;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks how a list is to be taken along and what for; hands out a link that works once. */
class ExportDialog extends Dialog {

    private static final int GONE = 410;

    private final transient PeopleService people;
    private final transient PeopleList list;
    private final transient PeopleWords words;
    private final transient PeopleSheet sheet;
    private final transient Search search;
    private final RowOrder order;
    private final Select<PeopleSheet.Form> form = new Select<>();
    private final Checkbox plain = new Checkbox(getTranslation("people.export.plain"));
    private final PurposeFields purpose = new PurposeFields();
    private final Paragraph problem = new Paragraph();
    private final Div body = new Div();

    ExportDialog(
            PeopleService people,
            PeopleList list,
            PeopleWords words,
            PeopleSheet sheet,
            Search search,
            RowOrder order) {
        this.people = people;
        this.list = list;
        this.words = words;
        this.sheet = sheet;
        this.search = search;
        this.order = order;
        setHeaderTitle(getTranslation("people.export.title"));
        setWidth("min(34rem, 94vw)");
        problem.getElement().setAttribute("role", "alert");
        form.setLabel(getTranslation("people.export.form"));
        form.setItems(PeopleSheet.Form.values());
        form.setItemLabelGenerator(one -> getTranslation("people.export.form." + one));
        form.setValue(PeopleSheet.Form.XLSX);
        purpose.setVisible(false);
        plain.addValueChangeListener(change -> purpose.setVisible(change.getValue()));
        plain.setVisible(list.mayTakePlain());
        body.addClassName("carano-form");
        body.add(
                new Paragraph(getTranslation(
                        "people.export.explained",
                        words.formats().count(PeopleService.MOST_MASKED),
                        words.formats().count(PeopleService.MOST_PLAIN))),
                form,
                plain,
                purpose,
                problem);
        add(body);
        var confirm = new Button(getTranslation("people.export.confirm"), click -> prepare());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), confirm);
    }

    private void prepare() {
        problem.setText("");
        var why = plain.getValue() ? purpose.purpose() : Optional.<Purpose>empty();
        if (plain.getValue() && why.isEmpty()) {
            return;
        }
        try {
            people.requireExport(list.address(), search, plain.getValue(), why);
        } catch (PeopleRefusedException refused) {
            problem.setText(words.refusal(refused));
            return;
        }
        var link = new Anchor(
                once(form.getValue(), plain.getValue(), why),
                AttachmentType.DOWNLOAD,
                getTranslation("people.export.download"));
        link.addClassName("tool-link");
        link.setId("unduh-daftar");
        body.removeAll();
        body.add(new Paragraph(getTranslation("people.export.once")), link);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("people.close"), click -> close()));
    }

    // read only when it is fetched: the session never holds the list
    private DownloadHandler once(PeopleSheet.Form as, boolean inPlain, Optional<Purpose> why) {
        var taken = new AtomicBoolean();
        return DownloadHandler.fromInputStream(event -> {
            if (taken.getAndSet(true)) {
                return DownloadResponse.error(GONE);
            }
            var rows = people.export(list.address(), search, order, inPlain, why);
            var file = sheet.file(as, list, rows, inPlain, why);
            return new DownloadResponse(new ByteArrayInputStream(file), as.name(list), as.type(), file.length);
        });
    }
}
