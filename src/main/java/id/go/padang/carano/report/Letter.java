package id.go.padang.carano.report;

import id.go.padang.carano.publication.Place;
import java.time.Instant;
import java.util.Locale;

/** One letter on its way to the press: what was asked for, its figures and its words. */
record Letter(
        ReportRequest request, LetterFigures figures, Wording wording, boolean demo, String code, Instant printedAt) {

    String placeName() {
        return wording.place(request.place());
    }

    /** As in {@code 13.71.09} or {@code dapil-3}. */
    String placeCode() {
        return switch (request.place()) {
            case Place.Area(var kode) -> kode.value();
            case Place.Constituency(var dapil) -> "dapil-" + dapil.number();
        };
    }

    String fileName() {
        return "ringkasan-anak-yatim-%s-%s-r%d-%s.pdf"
                .formatted(
                        placeCode(),
                        figures.place().part().period().code().toLowerCase(Locale.ROOT),
                        figures.place().release().number(),
                        wording.locale().getLanguage());
    }
}
