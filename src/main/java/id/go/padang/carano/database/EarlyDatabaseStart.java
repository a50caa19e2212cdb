package id.go.padang.carano.database;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Lets the bundled server start while Spring is still reading classes: a restart is seconds shorter. */
class EarlyDatabaseStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (NoDatabaseConfigured.in(environment)) {
            BundledServers.startFor(
                    Path.of(environment.getRequiredProperty("carano.data")),
                    environment.getRequiredProperty("carano.bundled-database.buffer-pool"));
        }
    }
}
