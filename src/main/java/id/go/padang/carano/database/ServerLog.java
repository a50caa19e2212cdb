package id.go.padang.carano.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the server wrote about itself. */
final class ServerLog {

    static final String NOTHING = "-";

    private static final String ERROR = "[ERROR] ";
    private static final String FATAL = "[ERROR] [FATAL] ";

    private ServerLog() {}

    /** Where the log ends now, as the begin of what the next server writes. */
    static long end(Path log) {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * The first fatal error is the cause, otherwise the first of any kind; those after it only say that the server gives
     * up.
     *
     * @param begin where the log of the server in question begins
     */
    static String firstError(Path log, long begin) {
        try {
            var bytes = Files.readAllBytes(log);
            int from = (int) Math.min(begin, bytes.length);
            var lines = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return first(lines, FATAL)
                    .or(() -> first(lines, ERROR))
                    .orElseGet(() -> lines.isEmpty() ? NOTHING : lines.getLast());
        } catch (IOException e) {
            return NOTHING;
        }
    }

    private static Optional<String> first(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.contains(mark))
                .map(line -> line.substring(line.indexOf(mark) + mark.length()))
                .findFirst();
    }
}
