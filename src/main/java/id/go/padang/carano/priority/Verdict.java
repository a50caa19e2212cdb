package id.go.padang.carano.priority;

import java.time.Instant;

/**
 * A person's word over the computed one.
 *
 * @param item code of the area or id of the programme
 * @param value a rank from 1, or the name of a {@link ProgramClass} or {@link Turn}
 * @param reason never blank
 * @param by display name
 */
public record Verdict(String item, Kind kind, String value, String reason, String by, Instant at) {

    /** What is overridden; its text key is {@code priority.verdict.<name>}. */
    public enum Kind {
        RANK,
        CLASS,
        TURN
    }
}
