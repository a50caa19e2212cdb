package id.go.padang.carano.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server wrote about itself. */
final class ServerLog {

    private static final String ERROR = "[ERROR] ";

    private ServerLog() {}

    /** The first error is the cause; those after it only say that the server gives up. */
    static String firstError(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> line.contains(ERROR))
                    .map(line -> line.substring(line.indexOf(ERROR) + ERROR.length()))
                    .findFirst()
                    .orElseGet(() -> lines.isEmpty() ? "-" : lines.getLast());
        } catch (IOException e) {
            return "-";
        }
    }
}
