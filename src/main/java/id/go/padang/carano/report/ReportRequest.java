package id.go.padang.carano.report;

import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import java.util.Locale;

/**
 * What somebody wants printed.
 *
 * @param kind the code of a kind of report, as in {@code yatim}
 * @param subject what it is about beside its place, as the kind's own subjects say; empty for most
 * @param annex whether its annexes follow
 * @param guarded whether small cells are hidden even though this reader may see them, so that others may read it too
 * @param number the document number from the registry; empty leaves it blank
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
        Dispatch dispatch) {

    public ReportRequest {
        number = number.strip();
    }

    /** A letter in this language with everything else as usual. */
    public static ReportRequest of(String kind, Place place, Selection selection, Locale locale) {
        return new ReportRequest(
                kind, "", place, selection, locale, Paper.A4, true, false, "", Signatory.BLANK, Dispatch.ORDINARY);
    }

    /** The same, fixed on one release and period. */
    ReportRequest pinned(Selection exact) {
        return new ReportRequest(
                kind, subject, place, exact, locale, paper, annex, guarded, number, signatory, dispatch);
    }

    /** The same letter with small cells hidden or as the reader may see them. */
    public ReportRequest guarded(boolean hidden) {
        return new ReportRequest(
                kind, subject, place, selection, locale, paper, annex, hidden, number, signatory, dispatch);
    }

    /** The same letter on other paper. */
    public ReportRequest on(Paper other) {
        return new ReportRequest(
                kind, subject, place, selection, locale, other, annex, guarded, number, signatory, dispatch);
    }

    /** The same letter with what the registry and the signatory add. */
    public ReportRequest signed(String registered, Signatory by, Dispatch to) {
        return new ReportRequest(kind, subject, place, selection, locale, paper, annex, guarded, registered, by, to);
    }

    /** The same kind about another subject. */
    public ReportRequest about(String other) {
        return new ReportRequest(
                kind, other, place, selection, locale, paper, annex, guarded, number, signatory, dispatch);
    }

    /** The same without its annexes. */
    public ReportRequest withoutAnnex() {
        return new ReportRequest(
                kind, subject, place, selection, locale, paper, false, guarded, number, signatory, dispatch);
    }
}
