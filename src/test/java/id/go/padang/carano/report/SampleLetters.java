package id.go.padang.carano.report;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.yatim.SampleYatim;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Letters from sample figures, as the service would put them together. */
final class SampleLetters {

    static final Place KOTA = new Place.Area(KodeWilayah.KOTA_PADANG);
    static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));
    static final Place KORONG_GADANG = new Place.Area(new KodeWilayah("13.71.09.1006"));
    static final Place DAPIL_3 = new Place.Constituency(SampleFigures.DAPIL_3);
    static final String CODE = "7K3M-Q9ZT-0B4X";

    /** One for every test: templates take seconds to compile. */
    static final Press PRESS = new Press(new Templates(), new LetterHead(LetterHead.PLACEHOLDER, "Jalan Contoh 1", ""));

    private final SampleFigures figures = new SampleFigures();

    SampleFigures figures() {
        return figures;
    }

    /** For somebody who may see everything. */
    Letter whole(Place place, Locale locale) {
        return letter(ReportRequest.of(Dataset.YATIM, place, Selection.NEWEST, locale), true, kecamatan -> true);
    }

    /** For a council member with a constituency: the annex ends there and small cells are hidden. */
    Letter dewan(Place place, Locale locale) {
        return letter(
                ReportRequest.of(Dataset.YATIM, place, Selection.NEWEST, locale),
                false,
                SampleFigures.DAPIL_3::contains);
    }

    /** The same letter before it is issued. */
    static Letter draft(Letter issued) {
        return new Letter(
                issued.request(),
                issued.content(),
                issued.wording(),
                issued.demo(),
                Optional.empty(),
                issued.printedAt());
    }

    Letter letter(ReportRequest request, boolean smallCells, Predicate<KodeWilayah> open) {
        var place = figures.place(request.place(), smallCells);
        var annex = new ArrayList<PlaceFigures>();
        var closed = new ArrayList<KodeWilayah>();
        place.children().stream()
                .flatMap(row -> row.kode().stream())
                .filter(kode -> kode.level() == Level.KECAMATAN)
                .forEach(kode -> {
                    if (open.test(kode)) {
                        annex.add(figures.place(new Place.Area(kode), smallCells));
                    } else {
                        closed.add(kode);
                    }
                });
        var wording = new Wording(new Texts(), request.locale(), figures::name);
        return new Letter(
                request,
                SampleYatim.content(
                        wording,
                        place,
                        annex,
                        closed,
                        request.place().equals(KOTA) ? figures.published() : List.of(),
                        smallCells),
                wording,
                true,
                Optional.of(CODE),
                Instant.parse("2026-11-23T08:00:00Z"));
    }
}
