package id.go.padang.carano.priority;

import java.time.Instant;
import java.util.Optional;

/**
 * A study as it stands.
 *
 * @param version grows with every change; whoever changes it says which one was seen
 * @param root id of the first revision
 * @param revision from 1
 * @param previous the decision that this one revises
 * @param changedBy display name
 */
public record Study(
        long id,
        int version,
        long root,
        int revision,
        Optional<Long> previous,
        StudyStatus status,
        Plan plan,
        String createdBy,
        String changedBy,
        Instant changedAt) {}
