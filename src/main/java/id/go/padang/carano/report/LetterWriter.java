package id.go.padang.carano.report;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Installation;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a letter together from the figures that its reader may see. */
@Component
class LetterWriter {

    private final FigureService figureService;
    private final WilayahService wilayahService;
    private final Installation installation;
    private final Texts texts;

    LetterWriter(FigureService figureService, WilayahService wilayahService, Installation installation, Texts texts) {
        this.figureService = figureService;
        this.wilayahService = wilayahService;
        this.installation = installation;
        this.texts = texts;
    }

    /** Empty when nothing is published for the place or it is outside the reader's areas. */
    Optional<Letter> write(ReportRequest request, Optional<String> code, Instant at) {
        return read(request, request.place(), request.selection()).map(figures -> letter(request, figures, code, at));
    }

    /** What a reader of this letter must be allowed to see. */
    ReaderRights rights(Letter letter) {
        var places = Stream.concat(Stream.of(letter.figures().place()), letter.figures().annex().stream())
                .map(figures -> Places.code(figures.place()))
                .collect(Collectors.toSet());
        boolean open = !letter.request().guarded() && figureService.mayCross(Dataset.YATIM);
        return new ReaderRights(places, open ? Set.of(Dataset.YATIM) : Set.of());
    }

    private Letter letter(ReportRequest request, PlaceFigures figures, Optional<String> code, Instant at) {
        // every further reading stays on what the first one found, whatever is published meanwhile
        var pinned = new Selection(
                Optional.of(figures.release().number()),
                Optional.of(figures.part().period()));
        var annex = new ArrayList<PlaceFigures>();
        var closed = new ArrayList<KodeWilayah>();
        if (request.annex()) {
            for (KodeWilayah kecamatan : kecamatan(figures)) {
                read(request, new Place.Area(kecamatan), pinned)
                        .ifPresentOrElse(annex::add, () -> closed.add(kecamatan));
            }
        }
        return new Letter(
                request.pinned(pinned),
                new LetterFigures(figures, annex, closed, figureService.published(request.place(), pinned)),
                new Wording(
                        texts,
                        request.locale(),
                        kode -> wilayahService.get(kode).name()),
                installation.holdsDemoData(),
                code,
                at);
    }

    private Optional<PlaceFigures> read(ReportRequest request, Place place, Selection selection) {
        return request.guarded()
                ? figureService.readGuarded(Dataset.YATIM, place, selection)
                : figureService.read(Dataset.YATIM, place, selection);
    }

    private static List<KodeWilayah> kecamatan(PlaceFigures figures) {
        return figures.children().stream()
                .map(AreaRow::kode)
                .flatMap(Optional::stream)
                .filter(kode -> kode.level() == Level.KECAMATAN)
                .toList();
    }
}
