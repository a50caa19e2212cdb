package id.go.padang.carano.people;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Somebody looked at a person.
 *
 * @param actor user name
 * @param role the actor's role at that moment
 * @param line where in the batch; empty when only a number was looked for
 * @param list the figure behind which the person was met, as in {@code yatim.total 13.71.09}
 * @param purpose as in {@code VERVAL: …}; empty where none is owed
 */
public record PersonAccess(
        Instant at,
        String actor,
        String role,
        Kind kind,
        String dataset,
        long batchId,
        OptionalLong line,
        String list,
        Optional<String> purpose) {

    /** What was done; text key {@code people.access.<name>}. */
    public enum Kind {
        /** The NIK was looked for in a list. */
        SEARCH,
        /** One row was shown in plain. */
        REVEAL,
        /** The row left the house in plain. */
        EXPORT,
        /** The row left the house masked. */
        EXPORT_MASKED
    }
}
