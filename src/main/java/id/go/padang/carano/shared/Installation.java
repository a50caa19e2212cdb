package id.go.padang.carano.shared;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this installation is: a demonstration with generated data, or the city's own. */
@Component
public class Installation {

    private final JdbcClient jdbc;

    Installation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether generated data was ever loaded here; then every screen and page says so. */
    public boolean holdsDemoData() {
        return jdbc.sql("SELECT COUNT(*) FROM installation WHERE name = 'demo'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Remembers, for ever, that generated data was loaded. */
    public void markDemoData() {
        jdbc.sql("INSERT IGNORE INTO installation (name, value) VALUES ('demo', 'true')")
                .update();
    }

    /** Whether loading generated data came to its end; a start that was interrupted is continued by the next. */
    public boolean demoDataIsComplete() {
        return jdbc.sql("SELECT COUNT(*) FROM installation WHERE name = 'demo.complete'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Remembers that all generated data is here. */
    public void completeDemoData() {
        jdbc.sql("INSERT IGNORE INTO installation (name, value) VALUES ('demo.complete', 'true')")
                .update();
    }

    /** Remembers how many of the generated files are here. */
    public void demoProgress(int done, int all) {
        jdbc.sql("REPLACE INTO installation (name, value) VALUES ('demo.progress', ?)")
                .param(done + "/" + all)
                .update();
    }

    /** How many of the generated files are here, as in {@code 3/30}; empty when nothing is being loaded. */
    public Optional<String> demoProgress() {
        return holdsDemoData() && !demoDataIsComplete()
                ? Optional.of(jdbc.sql("SELECT value FROM installation WHERE name = 'demo.progress'")
                        .query(String.class)
                        .optional()
                        .orElse("0"))
                : Optional.empty();
    }
}
