package id.go.padang.carano.priority;

import java.time.Instant;

/**
 * What an OPD that is to support a study said.
 *
 * @param opd SIPD code
 * @param agreed false for an objection
 * @param reason never blank with an objection
 * @param by display name
 */
public record Stance(String opd, boolean agreed, String reason, String by, Instant at) {}
