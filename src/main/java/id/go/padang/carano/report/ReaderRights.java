package id.go.padang.carano.report;

import java.util.Set;

/**
 * The rights a report was built with, which are the rights its readers need.
 *
 * @param places the codes of all places whose own figures are printed, annexes included
 * @param smallCells the datasets whose small cells are open in it
 * @param permissions names of what a reader must be allowed beside reading figures
 */
public record ReaderRights(Set<String> places, Set<String> smallCells, Set<String> permissions) {

    public ReaderRights {
        places = Set.copyOf(places);
        smallCells = Set.copyOf(smallCells);
        permissions = Set.copyOf(permissions);
    }

    /** Of a report of figures, which everybody who prints may read. */
    public ReaderRights(Set<String> places, Set<String> smallCells) {
        this(places, smallCells, Set.of());
    }

    /** Whether somebody with these rights may read a report that was built with the others. */
    boolean cover(ReaderRights others) {
        return places.containsAll(others.places)
                && smallCells.containsAll(others.smallCells)
                && permissions.containsAll(others.permissions);
    }
}
