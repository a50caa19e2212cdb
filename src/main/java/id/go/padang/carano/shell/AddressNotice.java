package id.go.padang.carano.shell;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints at every start where the portal is, whatever data it holds. */
@Component
class AddressNotice {

    private final Environment environment;

    AddressNotice(Environment environment) {
        this.environment = environment;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        var port = environment.getProperty("local.server.port", "");
        if (!port.isBlank()) {
            System.out.println(System.lineSeparator() + "Carano: http://localhost:" + port);
        }
    }
}
