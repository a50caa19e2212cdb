package id.go.padang.carano.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.people.PeopleList;
import id.go.padang.carano.people.PeoplePrinter;
import id.go.padang.carano.people.PeopleRefusedException;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.people.Purpose;
import id.go.padang.carano.register.RowOrder;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks what a list is printed for; hands out a link to the PDF that works once. */
class PrintDialog extends Dialog {

    private static final String PDF = "application/pdf";
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final transient PeopleService people;
    private final transient PeoplePrinter printer;
    private final transient PeopleList list;
    private final transient PeopleWords words;
    private final transient Search search;
    private final RowOrder order;
    private final PurposeFields purpose = new PurposeFields();
    private final Paragraph problem = new Paragraph();
    private final Div body = new Div();

    PrintDialog(
            PeopleService people,
            PeoplePrinter printer,
            PeopleList list,
            PeopleWords words,
            Search search,
            RowOrder order) {
        this.people = people;
        this.printer = printer;
        this.list = list;
        this.words = words;
        this.search = search;
        this.order = order;
        setHeaderTitle(getTranslation("people.print"));
        setWidth("min(34rem, 94vw)");
        problem.getElement().setAttribute("role", "alert");
        body.addClassName("carano-form");
        body.add(
                new Paragraph(
                        getTranslation("people.print.explained", words.formats().count(PeopleService.MOST_MASKED))),
                purpose,
                problem);
        add(body);
        var confirm = new Button(getTranslation("people.export.confirm"), click -> prepare());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), confirm);
    }

    private void prepare() {
        problem.setText("");
        purpose.purpose().ifPresent(this::prepare);
    }

    private void prepare(Purpose why) {
        try {
            people.requireExport(list.address(), search, false, Optional.of(why));
        } catch (PeopleRefusedException refused) {
            problem.setText(words.refusal(refused));
            return;
        }
        var link = new Anchor(once(why), AttachmentType.DOWNLOAD, getTranslation("people.export.download"));
        link.addClassName("tool-link");
        link.setId("unduh-pdf");
        body.removeAll();
        body.add(new Paragraph(getTranslation("people.export.once")), link);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("people.close"), click -> close()));
    }

    // printed only when it is fetched: the session never holds the list
    private DownloadHandler once(Purpose why) {
        var taken = new AtomicBoolean();
        return DownloadHandler.fromInputStream(event -> {
            if (taken.getAndSet(true)) {
                return DownloadResponse.error(GONE);
            }
            return printer.print(list.address(), search, order, why, words.locale())
                    .map(print -> new DownloadResponse(print.content(), print.fileName(), PDF, print.size()))
                    .orElseGet(() -> DownloadResponse.error(NOT_FOUND));
        });
    }
}
