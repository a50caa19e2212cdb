package id.go.padang.carano.report;

import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody wants printed.
 *
 * @param kind the code of a kind of report, as in {@code yatim}
 * @param subject what it is about beside its place, as the kind's own subjects say; empty for most
 * @param annex whether its annexes follow
 * @param guarded whether small cells are hidden even though this reader may see them, so that others may read it too
 * @param number the document number from the registry; empty leaves it blank
 * @param listing what a list of persons is asked with; empty for every other kind
 */
public record ReportRequest(
        String kind,
        String subject,
        Place place,
        Selection selection,
        Locale locale,
        Paper paper,
        boolean annex,
        boolean guarded,
        String number,
        Signatory signatory,
        Dispatch dispatch,
        Optional<Listing> listing) {

    public ReportRequest {
        number = number.strip();
    }

    /** A letter in this language with everything else as usual. */
    public static ReportRequest of(String kind, Place place, Selection selection, Locale locale) {
        return new ReportRequest(
                kind,
                "",
                place,
                selection,
                locale,
                Paper.A4,
                true,
                false,
                "",
                Signatory.BLANK,
                Dispatch.ORDINARY,
                Optional.empty());
    }

    /** The same, fixed on one release and period. */
    ReportRequest pinned(Selection exact) {
        return new ReportRequest(
                kind, subject, place, exact, locale, paper, annex, guarded, number, signatory, dispatch, listing);
    }

    /** The same letter with small cells hidden or as the reader may see them. */
    public ReportRequest guarded(boolean hidden) {
        return new ReportRequest(
                kind, subject, place, selection, locale, paper, annex, hidden, number, signatory, dispatch, listing);
    }

    /** The same letter on other paper. */
    public ReportRequest on(Paper other) {
        return new ReportRequest(
                kind, subject, place, selection, locale, other, annex, guarded, number, signatory, dispatch, listing);
    }

    /** The same letter with what the registry and the signatory add. */
    public ReportRequest signed(String registered, Signatory by, Dispatch to) {
        return new ReportRequest(
                kind, subject, place, selection, locale, paper, annex, guarded, registered, by, to, listing);
    }

    /** The same kind about another subject. */
    public ReportRequest about(String other) {
        return new ReportRequest(
                kind, other, place, selection, locale, paper, annex, guarded, number, signatory, dispatch, listing);
    }

    /** The same without its annexes. */
    public ReportRequest withoutAnnex() {
        return new ReportRequest(
                kind, subject, place, selection, locale, paper, false, guarded, number, signatory, dispatch, listing);
    }

    /** The same as a list of persons that is asked for with this. */
    public ReportRequest listing(Listing asked) {
        return new ReportRequest(
                kind,
                subject,
                place,
                selection,
                locale,
                paper,
                annex,
                guarded,
                number,
                signatory,
                dispatch,
                Optional.of(asked));
    }
}
