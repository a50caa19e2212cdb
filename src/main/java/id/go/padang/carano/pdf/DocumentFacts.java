package id.go.padang.carano.pdf;

import java.time.Instant;
import java.util.Locale;

/**
 * What a PDF says of itself.
 *
 * @param createdAt the only date in the file; the clock of the machine leaves no trace
 */
public record DocumentFacts(String title, String author, String subject, Locale language, Instant createdAt) {}
