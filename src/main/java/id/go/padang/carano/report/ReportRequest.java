package id.go.padang.carano.report;

import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import java.util.Locale;

/**
 * What somebody wants printed.
 *
 * @param annex whether a table per kelurahan follows the letter
 * @param number the document number from the registry; empty leaves it blank
 */
public record ReportRequest(
        Place place,
        Selection selection,
        Locale locale,
        Paper paper,
        boolean annex,
        String number,
        Signatory signatory) {

    public ReportRequest {
        number = number.strip();
    }

    /** A letter in this language with everything else as usual. */
    public static ReportRequest of(Place place, Selection selection, Locale locale) {
        return new ReportRequest(place, selection, locale, Paper.A4, true, "", Signatory.BLANK);
    }
}
