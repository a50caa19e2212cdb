package id.go.padang.carano.report;

import id.go.padang.carano.shared.Period;
import java.time.Instant;
import java.util.Locale;

/**
 * What the book says about one print.
 *
 * @param place as printed, as in {@code Kecamatan Kuranji}
 * @param digest SHA-256 of the PDF's bytes, in hexadecimal digits
 */
public record IssuedReport(
        String code, String place, int release, Period period, Locale language, Instant printedAt, String digest) {}
