package id.go.padang.carano.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.people.PeopleList;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.people.Purpose;
import id.go.padang.carano.register.RowOrder;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Asks in which form a list is to be taken along, masked or, with a purpose, in plain. */
class ExportDialog extends TakeDialog {

    private final transient PeopleService people;
    private final transient PeopleList list;
    private final transient PeopleSheet sheet;
    private final transient Search search;
    private final RowOrder order;
    private final Select<PeopleSheet.Form> form = new Select<>();
    private final Checkbox plain = new Checkbox(getTranslation("people.export.plain"));
    private final PurposeFields purpose = new PurposeFields();

    ExportDialog(
            PeopleService people,
            PeopleList list,
            PeopleWords words,
            PeopleSheet sheet,
            Search search,
            RowOrder order) {
        super(words.get("people.export.title"), people, list, words, search);
        this.people = people;
        this.list = list;
        this.sheet = sheet;
        this.search = search;
        this.order = order;
        form.setLabel(getTranslation("people.export.form"));
        form.setItems(PeopleSheet.Form.values());
        form.setItemLabelGenerator(one -> getTranslation("people.export.form." + one));
        form.setValue(PeopleSheet.Form.XLSX);
        purpose.setVisible(false);
        plain.addValueChangeListener(change -> purpose.setVisible(change.getValue()));
        plain.setVisible(list.mayTakePlain());
        ask(
                new Paragraph(getTranslation(
                        "people.export.explained",
                        words.formats().count(PeopleService.MOST_MASKED),
                        words.formats().count(PeopleService.MOST_PLAIN))),
                form,
                plain,
                purpose);
    }

    @Override
    void prepare() {
        var as = form.getValue();
        boolean inPlain = plain.getValue();
        var why = inPlain ? purpose.purpose() : Optional.<Purpose>empty();
        if (!inPlain || why.isPresent()) {
            handOut("unduh-daftar", inPlain, why, () -> file(as, inPlain, why));
        }
    }

    private DownloadResponse file(PeopleSheet.Form as, boolean inPlain, Optional<Purpose> why) {
        var rows = people.export(list.address(), search, order, inPlain, why);
        var file = sheet.file(as, list, rows, inPlain, why);
        return new DownloadResponse(new ByteArrayInputStream(file), as.name(list), as.type(), file.length);
    }
}
