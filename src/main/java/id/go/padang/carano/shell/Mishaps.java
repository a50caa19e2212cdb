package id.go.padang.carano.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.go.padang.carano.shared.DatabasePulse;
import id.go.padang.carano.shared.Ids;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Turns an unexpected error into a sentence with a reference number; the log has the rest under that number. */
@Component
class Mishaps implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private final DatabasePulse pulse;

    Mishaps(DatabasePulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public void error(ErrorEvent event) {
        var cause = event.getThrowable();
        var ui = UI.getCurrent();
        if (has(cause, ClientAbortException.class)) {
            LOG.debug("The browser left before its answer was ready");
        } else if (isDenial(cause)) {
            LOG.warn("Refused: {}", cause.getMessage());
            show(ui, "shell.denied");
        } else if (isWithoutDatabase(cause)) {
            show(ui, "shell.database.away");
        } else {
            show(ui, "shell.error.message", reported(cause));
        }
    }

    /** Whether nothing is wrong but that the database is away; says so in the log without a stack trace. */
    boolean isWithoutDatabase(Throwable cause) {
        boolean away = !pulse.beats();
        if (away) {
            LOG.error("Basis data tidak menjawab. / The database does not answer. ({})", cause.getMessage());
        }
        return away;
    }

    /** Logs the error and returns the number under which the log has it. */
    static String reported(Throwable cause) {
        var reference = Long.toString(Ids.next(), 36).toUpperCase(Locale.ROOT);
        LOG.error("Unexpected error, reference {}", reference, cause);
        return reference;
    }

    static boolean isDenial(Throwable cause) {
        return has(cause, AccessDeniedException.class);
    }

    private static boolean has(Throwable cause, Class<? extends Throwable> kind) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static void show(UI ui, String key, Object... arguments) {
        if (ui != null && ui.isAttached()) {
            ui.access(() -> {
                var notice = Notification.show(ui.getTranslation(key, arguments));
                notice.addThemeVariants(NotificationVariant.ERROR);
                notice.setDuration(0);
            });
        }
    }
}
