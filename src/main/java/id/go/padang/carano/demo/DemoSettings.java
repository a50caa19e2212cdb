package id.go.padang.carano.demo;

import id.go.padang.carano.city.MadeUpCity;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether this installation shows generated data, and the password of its accounts. */
@Component
class DemoSettings {

    private static final String PASSWORD = "carano-contoh-2026";

    private final Environment environment;

    DemoSettings(Environment environment) {
        this.environment = environment;
    }

    // unset, it follows the database: the bundled one shows the demonstration
    boolean wanted() {
        boolean bundled = environment.getProperty("carano.db.url", "").isBlank();
        return environment.getProperty("carano.demo", Boolean.class, bundled);
    }

    /** As many residents as the made-up city is to have. */
    int residents() {
        return environment.getProperty("carano.demo.residents", Integer.class, MadeUpCity.TENTH);
    }

    /** Whether the portal opens before everything is loaded. */
    boolean inBackground() {
        return environment.getProperty("carano.demo.background", Boolean.class, true);
    }

    String password() {
        var chosen = environment.getProperty("carano.demo.password", "");
        return chosen.isBlank() ? PASSWORD : chosen;
    }
}
