package id.go.padang.carano.program;

import java.time.Instant;

/**
 * A shared target as it stands.
 *
 * @param version grows with every change; a change names the one it was made from
 */
public record Goal(
        long id,
        int version,
        GoalContent content,
        GoalState state,
        boolean deleted,
        String changedBy,
        Instant changedAt) {}
