package id.go.padang.carano.priority;

import java.util.Optional;

/**
 * A decision and what happened around it since.
 *
 * @param decision frozen
 * @param digest SHA-256 over the frozen bytes, in hexadecimal
 * @param status approved or published
 * @param replacedBy id of the decided revision that came after
 * @param reordering what the newest release that was compared would change; empty when none came since
 */
public record DecisionRecord(
        Decision decision,
        String digest,
        StudyStatus status,
        Optional<Long> replacedBy,
        Optional<Reordering> reordering) {}
