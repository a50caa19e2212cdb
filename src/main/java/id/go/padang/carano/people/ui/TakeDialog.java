package id.go.padang.carano.people.ui;

import com.vaadin.flow.component.Component;
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
import id.go.padang.carano.people.PeopleRefusedException;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.people.Purpose;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Asks before a list is taken along; hands out a link that works once, and makes the file only when it is fetched. */
abstract class TakeDialog extends Dialog {

    private static final int GONE = 410;

    private final transient PeopleService people;
    private final transient PeopleList list;
    private final transient PeopleWords words;
    private final transient Search search;
    private final Paragraph problem = new Paragraph();
    private final Div body = new Div();

    TakeDialog(String title, PeopleService people, PeopleList list, PeopleWords words, Search search) {
        this.people = people;
        this.list = list;
        this.words = words;
        this.search = search;
        setHeaderTitle(title);
        setWidth("min(34rem, 94vw)");
        problem.getElement().setAttribute("role", "alert");
        body.addClassName("carano-form");
        add(body);
        var confirm = new Button(getTranslation("people.export.confirm"), click -> {
            problem.setText("");
            prepare();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), confirm);
    }

    /** What is asked; sentences of refusal stand below. */
    final void ask(Component... fields) {
        body.add(fields);
        body.add(problem);
    }

    /** Reads the answers; hands out when they are complete. */
    abstract void prepare();

    /** Says why not, or gives the link. */
    final void handOut(String id, boolean plain, Optional<Purpose> why, Supplier<DownloadResponse> file) {
        try {
            people.requireExport(list.address(), search, plain, why);
        } catch (PeopleRefusedException refused) {
            problem.setText(words.refusal(refused));
            return;
        }
        var link = new Anchor(once(file), AttachmentType.DOWNLOAD, getTranslation("people.export.download"));
        link.addClassName("tool-link");
        link.setId(id);
        body.removeAll();
        body.add(new Paragraph(getTranslation("people.export.once")), link);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("people.close"), click -> close()));
    }

    // the session never holds the list
    private static DownloadHandler once(Supplier<DownloadResponse> file) {
        var taken = new AtomicBoolean();
        return DownloadHandler.fromInputStream(
                event -> taken.getAndSet(true) ? DownloadResponse.error(GONE) : file.get());
    }
}
