package id.go.padang.carano.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

/** Throws the last run's tables away before the first test, so that every run migrates an empty schema. */
public class EmptySchemaPerRun implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var folder = new DataFolder(Path.of("target/test-data"));
        if (Files.exists(folder.root())) {
            try (var lock = folder.lock().acquiredBy()) {
                OrphanedServer.stop(folder, folder.binaries().resolve("bin/mariadbd"));
                FileSystemUtils.deleteRecursively(folder.tables());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
