package id.go.padang.carano.report;

import java.util.Set;

/**
 * The rights a report was built with, which are the rights its readers need.
 *
 * @param places the codes of all places whose own figures are printed, annexes included
 * @param smallCells the datasets whose small cells are open in it
 */
record ReaderRights(Set<String> places, Set<String> smallCells) {

    /** Whether somebody with these rights may read a report that was built with the others. */
    boolean cover(ReaderRights others) {
        return places.containsAll(others.places) && smallCells.containsAll(others.smallCells);
    }
}
