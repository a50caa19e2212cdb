package id.go.padang.carano.program;

import id.go.padang.carano.shared.Period;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What an OPD says it has reached in a period.
 *
 * @param amount in the goal's share unit; those served together with others are in it
 */
public record GoalReport(String opd, Period period, BigDecimal amount, String note, String reportedBy, Instant at) {}
