package id.go.padang.carano.report;

import id.go.padang.carano.shared.Texts;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One letter on its way to the press: what was asked for, what it says and how it says it.
 *
 * @param code the kode verifikasi; a draft has none
 */
record Letter(
        ReportRequest request,
        Content content,
        Wording wording,
        boolean demo,
        Optional<String> code,
        Instant printedAt) {

    String placeName() {
        return wording.place(request.place());
    }

    /** As in {@code 13.71.09} or {@code dapil-3}. */
    String placeCode() {
        return Places.code(request.place());
    }

    int release() {
        return content.edition().release().number();
    }

    String period() {
        return content.edition().period().code();
    }

    /** Who reads it when and what for, as it stands on every page; only of a list of persons. */
    Optional<String> reading() {
        return content.reading()
                .map(reading -> wording.text(
                        "report.reading",
                        reading.purpose(),
                        reading.reader(),
                        wording.formats().moment(printedAt)));
    }

    /** A list of persons has many columns. */
    PageFormat format() {
        var paper = request.paper();
        return content.reading().isPresent() ? PageFormat.onItsSide(paper) : PageFormat.upright(paper);
    }

    String fileName() {
        return (code.isPresent() ? "" : "konsep-") + stem() + ".pdf";
    }

    /** The name of a file without what kind of file it is. */
    String stem() {
        return "%s-%s-%s-r%d-%s"
                .formatted(
                        wording.texts()
                                .get(Texts.INDONESIAN, "report." + request.kind() + ".title")
                                .toLowerCase(Locale.ROOT)
                                .replace(' ', '-'),
                        placeCode(),
                        period().toLowerCase(Locale.ROOT),
                        release(),
                        wording.locale().getLanguage());
    }
}
