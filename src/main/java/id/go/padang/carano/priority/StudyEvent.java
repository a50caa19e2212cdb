package id.go.padang.carano.priority;

import java.time.Instant;

/**
 * A move or a word on the way of a study.
 *
 * @param kind its text key is {@code priority.event.<kind>}
 * @param actor display name
 * @param reason empty where none was owed
 */
public record StudyEvent(String kind, String actor, Instant at, String reason) {}
