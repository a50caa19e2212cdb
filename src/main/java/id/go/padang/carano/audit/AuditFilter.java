package id.go.padang.carano.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries a reader wants.
 *
 * @param from first day, on the city's clock
 * @param to last day, included
 * @param actor exact user name
 * @param text part of the subject or the detail
 */
public record AuditFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> actor,
        Optional<String> action,
        Optional<String> text) {

    public static final AuditFilter ALL =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
