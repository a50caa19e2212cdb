package id.go.padang.carano.publication;

import java.time.Duration;
import java.time.Instant;

/**
 * How well the hidden cells of one published part hold against somebody who calculates with everything that is shown.
 *
 * @param threshold counts from 1 up to below this are hidden
 * @param cells cells in all tables of the part, shown or hidden
 * @param small hidden cells that are small themselves, or were in an earlier publication of the same period
 * @param beside cells hidden only to shield those
 * @param unprotected hidden cells that can be worked out, because too little is left to hide beside them
 * @param narrowed hidden cells with fewer values left than the rule asks once an earlier publication is known as well
 * @param narrowest the fewest values that any of the other hidden cells is proven to have; 0 when nothing is hidden
 * @param programmes linear programmes solved
 * @param took time for hiding and auditing
 */
public record SuppressionAudit(
        Instant at,
        long threshold,
        int cells,
        int small,
        int beside,
        int unprotected,
        int narrowed,
        long narrowest,
        int programmes,
        Duration took) {

    /** How many cells are hidden. */
    public int hidden() {
        return small + beside;
    }

    /** What the audit comes to. */
    public enum Verdict {
        /** No hidden cell can be worked out. */
        PASSED,
        /** None by this publication alone; some have few values left for a reader who kept an earlier one. */
        PASSED_ALONE,
        /** Too few rows: readers without the right to small cells see no figure of this part. */
        CLOSED
    }

    public Verdict verdict() {
        if (unprotected > 0) {
            return Verdict.CLOSED;
        }
        return narrowed > 0 ? Verdict.PASSED_ALONE : Verdict.PASSED;
    }
}
