package id.go.padang.carano.program;

import java.math.BigDecimal;
import java.util.SortedSet;

/**
 * Those whom exactly these OPDs serve together: in the amount of each, and counted once.
 *
 * @param opd two or more SIPD codes
 */
public record Overlap(SortedSet<String> opd, BigDecimal amount) {

    /** How often more than once they stand in the amounts of the OPDs, times how many they are. */
    public BigDecimal counted() {
        return amount.multiply(BigDecimal.valueOf(opd.size() - 1L));
    }
}
