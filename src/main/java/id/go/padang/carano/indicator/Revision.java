package id.go.padang.carano.indicator;

import java.time.Instant;

/**
 * One state of an indicator's definition and who wrote it.
 *
 * @param retired whether it is left out from the next release on
 * @param note why it was changed
 */
public record Revision(Indicator indicator, boolean retired, String editedBy, Instant editedAt, String note) {}
