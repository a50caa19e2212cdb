package id.go.padang.carano.publication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.Progress;
import id.go.padang.carano.publication.PublicationRefusedException;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.submission.SubmissionRefusedException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes behind the screen; whoever closes the window does not stop it. */
record Publishing(PublicationService publicationService, CurrentAccount current, Texts texts) {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    /** How it ended, in one sentence. */
    record Outcome(boolean published, String sentence) {}

    void start(UI ui, List<Long> batchIds, String note, Consumer<Progress> listener, Consumer<Outcome> end) {
        var account = current.get();
        var locale = ui.getLocale();
        Thread.ofVirtual()
                .name("publish")
                .start(() -> ActingAs.account(account, () -> {
                    var outcome =
                            publish(batchIds, note, locale, progress -> show(ui, () -> listener.accept(progress)));
                    show(ui, () -> end.accept(outcome));
                }));
    }

    private Outcome publish(List<Long> batchIds, String note, Locale locale, Consumer<Progress> listener) {
        try {
            var release = publicationService.publish(batchIds, note, listener);
            return new Outcome(true, texts.get(locale, "publication.done", release.number()));
        } catch (PublicationRefusedException e) {
            return new Outcome(false, e.sentence(texts, locale));
        } catch (SubmissionRefusedException e) {
            return new Outcome(false, texts.get(locale, "publication.changed"));
        } catch (RuntimeException e) {
            LOG.error("Publication failed", e);
            return new Outcome(false, texts.get(locale, "publication.failed"));
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the window shows what it can; the publication waits for nobody
    private static void show(UI ui, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException e) {
            LOG.debug("The window is gone", e);
        }
    }
}
