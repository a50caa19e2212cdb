package id.go.padang.carano.priority;

import java.time.Instant;

/**
 * A person's weighing.
 *
 * @param account id of the account
 * @param name display name
 */
public record Opinion(long account, String name, Weighing weighing, Instant at) {}
