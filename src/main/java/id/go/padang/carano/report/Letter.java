package id.go.padang.carano.report;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One letter on its way to the press: what was asked for, its figures and its words.
 *
 * @param code the kode verifikasi; a draft has none
 */
record Letter(
        ReportRequest request,
        LetterFigures figures,
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

    String fileName() {
        return "%sringkasan-anak-yatim-%s-%s-r%d-%s.pdf"
                .formatted(
                        code.isPresent() ? "" : "konsep-",
                        placeCode(),
                        figures.place().part().period().code().toLowerCase(Locale.ROOT),
                        figures.place().release().number(),
                        wording.locale().getLanguage());
    }
}
