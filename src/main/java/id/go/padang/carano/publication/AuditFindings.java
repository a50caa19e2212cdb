package id.go.padang.carano.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;

/**
 * What the audit of one part's hidden cells found.
 *
 * @param cells cells of the one-way tables, hidden or not
 * @param small hidden cells that are small themselves, or were in an earlier publication
 * @param beside cells hidden only to shield those
 * @param unprotected hidden cells that can be worked out, because nothing is left to hide beside them
 * @param narrowed hidden cells that keep fewer values than they need once an earlier publication is known as well
 * @param narrowest the fewest values that any other hidden cell is proven to have; 0 when nothing is hidden
 * @param programmes linear programmes solved
 */
record AuditFindings(int cells, int small, int beside, int unprotected, int narrowed, long narrowest, int programmes) {

    static AuditFindings of(CellTable table, Known known, LinearAudit audit, BitSet hidden, BitSet hopeless) {
        int small = (int) hidden.stream().filter(known::isSmall).count();
        return new AuditFindings(
                table.size(),
                small,
                hidden.cardinality() - small,
                hopeless.cardinality(),
                audit.narrowed(),
                hidden.stream()
                        .filter(cell -> !hopeless.get(cell) && !audit.isNarrowed(cell))
                        .mapToLong(cell -> audit.width(cell) + 1)
                        .min()
                        .orElse(0),
                audit.programmes());
    }

    SuppressionAudit audited(Instant at, Duration took, long threshold) {
        return new SuppressionAudit(
                at, threshold, cells, small, beside, unprotected, narrowed, narrowest, programmes, took);
    }
}
