package id.go.padang.carano.report.yatim;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.ReportKind;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "Ringkasan Anak Yatim": one register in words, tables and bars, with the kelurahan as annex. */
@Component
class YatimReport implements ReportKind {

    private final FigureService figureService;

    YatimReport(FigureService figureService) {
        this.figureService = figureService;
    }

    @Override
    public String code() {
        return Dataset.YATIM;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean suits(Place place) {
        return true;
    }

    // it lists the kelurahan of each kecamatan below; a kecamatan has its own in the table
    @Override
    public boolean hasAnnex(Place place) {
        return place.area().map(kode -> kode.level() == Level.KOTA).orElse(true);
    }

    @Override
    public Optional<String> dataset() {
        return Optional.of(Dataset.YATIM);
    }

    @Override
    public Optional<Content> compose(ReportRequest request, Wording wording) {
        return read(request, request.place(), request.selection())
                .map(figures -> new YatimContent(
                                wording,
                                figures(request, figures),
                                !request.guarded() && figureService.mayCross(code()))
                        .content());
    }

    private YatimFigures figures(ReportRequest request, PlaceFigures figures) {
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
        return new YatimFigures(figures, annex, closed, figureService.published(request.place(), pinned));
    }

    private Optional<PlaceFigures> read(ReportRequest request, Place place, Selection selection) {
        return request.guarded()
                ? figureService.readGuarded(code(), place, selection)
                : figureService.read(code(), place, selection);
    }

    private static List<KodeWilayah> kecamatan(PlaceFigures figures) {
        return figures.children().stream()
                .map(AreaRow::kode)
                .flatMap(Optional::stream)
                .filter(kode -> kode.level() == Level.KECAMATAN)
                .toList();
    }
}
