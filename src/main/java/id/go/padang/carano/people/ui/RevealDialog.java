package id.go.padang.carano.people.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.people.PeopleList;
import id.go.padang.carano.people.PeopleRefusedException;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.people.Purpose;
import id.go.padang.carano.register.PersonRow;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks what for, then shows one row in plain for five minutes and forgets it. */
class RevealDialog extends Dialog {

    static final Duration SHOWN = Duration.ofMinutes(5);

    private final transient PeopleService people;
    private final transient PeopleList list;
    private final transient PeopleWords words;
    private final long line;
    private final Duration shown;
    private final PurposeFields purpose = new PurposeFields();
    private final Paragraph problem = new Paragraph();
    private final Div body = new Div();

    RevealDialog(PeopleService people, PeopleList list, PeopleWords words, PersonRow masked) {
        this(people, list, words, masked, SHOWN);
    }

    RevealDialog(PeopleService people, PeopleList list, PeopleWords words, PersonRow masked, Duration shown) {
        this.people = people;
        this.list = list;
        this.words = words;
        this.line = masked.line();
        this.shown = shown;
        setHeaderTitle(getTranslation("people.reveal.title"));
        setWidth("min(34rem, 94vw)");
        problem.getElement().setAttribute("role", "alert");
        body.add(new Paragraph(getTranslation("people.reveal.explained", shown.toMinutes())), purpose, problem);
        body.addClassName("carano-form");
        add(body);
        var confirm = new Button(getTranslation("people.reveal.confirm"), click -> reveal());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), confirm);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        body.removeAll();
        super.onDetach(event);
    }

    private void reveal() {
        problem.setText("");
        purpose.purpose().ifPresent(this::reveal);
    }

    private void reveal(Purpose why) {
        try {
            show(people.reveal(list.address(), line, why));
        } catch (PeopleRefusedException refused) {
            problem.setText(words.refusal(refused));
        }
    }

    private void show(PersonRow row) {
        var values = new DescriptionList();
        values.addClassName("people-plain");
        for (var column : PeopleWords.columns(list.dataset())) {
            var value = words.value(list.dataset(), column, row);
            values.add(
                    new DescriptionList.Term(words.header(column)),
                    new DescriptionList.Description(value.isEmpty() ? "–" : value));
        }
        var clock = new Span();
        clock.addClassName("people-clock");
        clock.getElement().setAttribute("role", "timer");
        var left = new Paragraph(new Span(getTranslation("people.reveal.left") + " "), clock);
        body.removeAll();
        body.add(left, values);
        // the browser counts, and hides by itself should the portal be out of reach when the time is over
        clock.getElement().executeJs("""
                        const end = Date.now() + $0;
                        const tick = () => {
                          const s = Math.max(0, Math.ceil((end - Date.now()) / 1000));
                          this.textContent = Math.floor(s / 60) + ':' + String(s % 60).padStart(2, '0');
                          if (s > 0) { setTimeout(tick, 1000); } else { $1.style.display = 'none'; }
                        };
                        tick();
                        """, Math.toIntExact(shown.toMillis()), values.getElement());
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("people.reveal.close"), click -> close()));
        getUI().ifPresent(ui -> CompletableFuture.delayedExecutor(shown.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (ui.isAttached()) {
                        ui.access(this::forget);
                    }
                }));
    }

    private void forget() {
        body.removeAll();
        body.add(new Paragraph(getTranslation("people.reveal.over")));
    }
}
