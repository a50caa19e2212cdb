package id.go.padang.carano.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.shared.CannotStartException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The suite's bundled server plays the server of somebody else. */
class ConfiguredDatabaseTest {

    private static final Path UNTOUCHED = Path.of("target/test-data-untouched");

    private final BundledMariaDb elsewhere = BundledServers.runningFor(Path.of("target/test-data"), "128M");

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(DatabaseConfiguration.class)
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withPropertyValues("carano.data=" + UNTOUCHED, "carano.bundled-database.buffer-pool=64M");

    @Test
    void usesTheConfiguredServerAndLeavesTheBundledOneAsleep() {
        runner.withPropertyValues(
                        "carano.db.url=" + elsewhere.url(),
                        "carano.db.user=" + BundledMariaDb.USER,
                        "carano.db.password=" + elsewhere.password())
                .run(context -> {
                    assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                            .isEqualTo(elsewhere.url());
                    assertThat(Files.exists(UNTOUCHED)).isFalse();
                });
    }

    @Test
    void saysInOneSentenceThatThePasswordIsWrong() {
        assertThatThrownBy(() -> new DatabaseAddress(elsewhere.url(), BundledMariaDb.USER, "wrong").reachable())
                .isInstanceOf(CannotStartException.class)
                .hasMessage("The database " + elsewhere.url()
                        + " refuses the user \"carano\"; check CARANO_DB_USER and CARANO_DB_PASSWORD.");
    }

    @Test
    void saysInOneSentenceThatTheServerCannotBeReachedAndKeepsSecretsOut() {
        assertThatThrownBy(() ->
                        new DatabaseAddress("jdbc:mariadb://127.0.0.1:1/carano?password=x", "carano", "y").reachable())
                .isInstanceOf(CannotStartException.class)
                .hasMessage("The database jdbc:mariadb://127.0.0.1:1/carano cannot be reached; "
                        + "check CARANO_DB_URL and the server.");
    }
}
