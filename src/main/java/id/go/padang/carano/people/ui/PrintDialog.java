package id.go.padang.carano.people.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.people.PeopleList;
import id.go.padang.carano.people.PeoplePrinter;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.people.Purpose;
import id.go.padang.carano.register.RowOrder;
import java.util.Optional;

/** Asks what a list is printed for. */
class PrintDialog extends TakeDialog {

    private static final String PDF = "application/pdf";
    private static final int NOT_FOUND = 404;

    private final transient PeoplePrinter printer;
    private final transient PeopleList list;
    private final transient PeopleWords words;
    private final transient Search search;
    private final RowOrder order;
    private final PurposeFields purpose = new PurposeFields();

    PrintDialog(
            PeopleService people,
            PeoplePrinter printer,
            PeopleList list,
            PeopleWords words,
            Search search,
            RowOrder order) {
        super(words.get("people.print"), people, list, words, search);
        this.printer = printer;
        this.list = list;
        this.words = words;
        this.search = search;
        this.order = order;
        ask(
                new Paragraph(
                        getTranslation("people.print.explained", words.formats().count(PeopleService.MOST_MASKED))),
                purpose);
    }

    @Override
    void prepare() {
        purpose.purpose().ifPresent(why -> handOut("unduh-pdf", false, Optional.of(why), () -> file(why)));
    }

    private DownloadResponse file(Purpose why) {
        return printer.print(list.address(), search, order, why, words.locale())
                .map(print -> new DownloadResponse(print.content(), print.fileName(), PDF, print.size()))
                .orElseGet(() -> DownloadResponse.error(NOT_FOUND));
    }
}
