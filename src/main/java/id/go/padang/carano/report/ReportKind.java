package id.go.padang.carano.report;

import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of report. A new one is a bean of this type that composes its {@link Content}, and the texts {@code
 * report.<code>.title}, {@code report.<code>.explanation} and, where it has annexes, {@code report.<code>.annex}.
 */
public interface ReportKind {

    /** As in {@code yatim}: stands in addresses and in the archive for ever. */
    String code();

    /** Where it stands among the others that may be chosen. */
    int order();

    /** Whether there is such a report of this place. */
    boolean suits(Place place);

    /** Whether something can follow the signature. */
    default boolean hasAnnex(Place place) {
        return false;
    }

    /** The dataset whose periods may be chosen; empty for a report that shows the newest of each. */
    default Optional<String> dataset() {
        return Optional.empty();
    }

    /** What its figures stand on. */
    default Basis basis() {
        return Basis.RELEASE;
    }

    /** What a reader must be allowed beside printing. */
    default Set<Permission> permissions() {
        return Set.of(Permission.READ_FIGURES);
    }

    /** Whether it names persons: then it is asked for with a purpose, printed for the reader's own use and never issued. */
    default boolean listsPersons() {
        return false;
    }

    /** What it can be about beside a place, as decisions; empty for a report that is about its place alone. */
    default List<Subject> subjects(Locale locale) {
        return List.of();
    }

    /**
     * Everything to print with the rights of whoever is signed in; empty when nothing is published for the place or it
     * is outside the reader's areas.
     */
    Optional<Content> compose(ReportRequest request, Wording wording);

    /** What a kind reads. */
    enum Basis {
        /** The release that was asked for; only places that the reader may open. */
        RELEASE,
        /** Its subject, frozen with a release of its own; whoever may read the subject may print it. */
        SUBJECT,
        /** Whatever stands on the day of printing; it cannot be built a second time. */
        TODAY
    }

    /**
     * One thing a report can be about.
     *
     * @param code stands in addresses and in the archive, at most 40 signs
     * @param name as it is offered
     */
    record Subject(String code, String name) {}
}
