package id.go.padang.carano.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Tells Spring which server to connect to: the configured one, otherwise the bundled one, started on the spot. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    JdbcConnectionDetails bundledDatabase(
            @Value("${carano.data}") Path data,
            @Value("${carano.bundled-database.buffer-pool}") String bufferPool,
            @Value("${carano.bundled-database.name}") String name) {
        var server = BundledServers.runningFor(data, bufferPool);
        return new DatabaseAddress(server.url(name), BundledMariaDb.USER, server.password());
    }

    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    JdbcConnectionDetails configuredDatabase(
            @Value("${carano.db.url}") String url,
            @Value("${carano.db.user}") String user,
            @Value("${carano.db.password}") String password) {
        return new DatabaseAddress(url, user, password).reachable();
    }
}
