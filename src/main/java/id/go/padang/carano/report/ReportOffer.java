package id.go.padang.carano.report;

import id.go.padang.carano.publication.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of report that a reader may ask for.
 *
 * @param code the kind's; its title is the text {@code report.<code>.title}
 * @param dataset whose periods may be chosen; empty where each register shows its newest
 * @param places in the order of screens, cut to the reader's areas; never empty
 * @param annexed the places that something can be annexed for
 * @param subjects what it can be about beside the place; empty where that is not asked
 * @param basis whether a release may be chosen
 * @param listsPersons whether it is asked for with a purpose and never issued
 * @param smallCells whether it can show this reader figures that others may not see
 */
public record ReportOffer(
        String code,
        Optional<String> dataset,
        List<Place> places,
        Set<Place> annexed,
        List<ReportKind.Subject> subjects,
        ReportKind.Basis basis,
        boolean listsPersons,
        boolean smallCells) {

    /** Whether a release alone says what it shows, so that it can be printed for everybody at once. */
    public boolean ofRelease() {
        return basis == ReportKind.Basis.RELEASE && !listsPersons && subjects.isEmpty();
    }
}
