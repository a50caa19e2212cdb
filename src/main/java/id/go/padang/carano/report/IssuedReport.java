package id.go.padang.carano.report;

import id.go.padang.carano.shared.Period;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What the book says about one issued report.
 *
 * @param title as printed
 * @param place as printed, as in {@code Kecamatan Kuranji}
 * @param number the document number; empty when none was entered
 * @param digest SHA-256 of the PDF's bytes, in hexadecimal digits
 * @param kept whether the bytes are in the archive; prints from before there was one are not
 * @param signed whether the file carries an electronic signature of this installation
 * @param change why, when and by what it was withdrawn or replaced; empty while it is valid
 */
public record IssuedReport(
        String code,
        String title,
        String place,
        String number,
        int release,
        Period period,
        Locale language,
        Classification classification,
        Instant printedAt,
        String digest,
        int bytes,
        boolean kept,
        boolean signed,
        IssueState state,
        Optional<Change> change) {

    /** @param replacedBy the code of the report that stands in its place */
    public record Change(String reason, Instant at, Optional<String> replacedBy) {}
}
