package id.go.padang.carano.report.theme;

import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Sector;
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

/** "Laporan Tematik": one register with its indicators, breakdowns and areas, whatever the register is. */
final class ThematicReport implements ReportKind {

    private static final int FIRST = 31;

    private final Sector sector;
    private final FigureService figureService;

    ThematicReport(Sector sector, FigureService figureService) {
        this.sector = sector;
        this.figureService = figureService;
    }

    @Override
    public String code() {
        return sector.dataset();
    }

    @Override
    public int order() {
        return FIRST + sector.ordinal();
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
        return Optional.of(sector.dataset());
    }

    @Override
    public Optional<Content> compose(ReportRequest request, Wording wording) {
        return read(request, request.place(), request.selection()).map(page -> {
            // every further reading stays on what the first one found, whatever is published meanwhile
            var pinned = new Selection(
                    Optional.of(page.release().number()),
                    Optional.of(page.part().period()));
            var annex = new ArrayList<PlaceFigures>();
            var closed = new ArrayList<KodeWilayah>();
            if (request.annex()) {
                for (KodeWilayah kecamatan : kecamatan(page)) {
                    read(request, new Place.Area(kecamatan), pinned)
                            .ifPresentOrElse(annex::add, () -> closed.add(kecamatan));
                }
            }
            return new ThematicContent(
                            sector, wording, page, annex, closed, !request.guarded() && figureService.mayCross(code()))
                    .content();
        });
    }

    private Optional<PlaceFigures> read(ReportRequest request, Place place, Selection selection) {
        return request.guarded()
                ? figureService.readGuarded(code(), place, selection)
                : figureService.read(code(), place, selection);
    }

    private static List<KodeWilayah> kecamatan(PlaceFigures page) {
        return page.children().stream()
                .map(AreaRow::kode)
                .flatMap(Optional::stream)
                .filter(kode -> kode.level() == Level.KECAMATAN)
                .toList();
    }
}
