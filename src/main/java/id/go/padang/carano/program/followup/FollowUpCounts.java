package id.go.padang.carano.program.followup;

/**
 * How much waits.
 *
 * @param mine not closed and owned by the reader's OPD; everything not closed for readers without one
 * @param soon of these, due within seven days
 * @param overdue of these, past their date
 */
public record FollowUpCounts(long mine, long soon, long overdue) {}
