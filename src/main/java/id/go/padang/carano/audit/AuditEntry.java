package id.go.padang.carano.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the trail.
 *
 * @param number 1-based place in the chain, without gaps
 * @param actor user name, or {@code sistem}
 * @param role the actor's role at that moment
 * @param previousDigest digest of the entry before
 * @param digest over every field above
 */
public record AuditEntry(
        long number,
        Instant at,
        String actor,
        String role,
        String action,
        String subject,
        String detail,
        Optional<String> purpose,
        String previousDigest,
        String digest) {}
