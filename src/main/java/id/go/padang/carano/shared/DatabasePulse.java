package id.go.padang.carano.shared;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Whether the database answers; asked past the connection pool, whose patience is longer than a reader's. */
@Component
public class DatabasePulse {

    private static final int PATIENCE_SECONDS = 2;
    private static final long BELIEVED_NANOS = Duration.ofSeconds(1).toNanos();

    private final JdbcConnectionDetails address;
    private boolean beating = true;
    private long felt = System.nanoTime() - 2 * BELIEVED_NANOS;

    public DatabasePulse(JdbcConnectionDetails address) {
        this.address = address;
    }

    public synchronized boolean beats() {
        if (System.nanoTime() - felt > BELIEVED_NANOS) {
            beating = feel();
            felt = System.nanoTime();
        }
        return beating;
    }

    private boolean feel() {
        var properties = new Properties();
        properties.setProperty(
                "connectTimeout",
                Long.toString(Duration.ofSeconds(PATIENCE_SECONDS).toMillis()));
        putUnlessNull(properties, "user", address.getUsername());
        putUnlessNull(properties, "password", address.getPassword());
        try (var connection = DriverManager.getConnection(address.getJdbcUrl(), properties)) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void putUnlessNull(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }
}
