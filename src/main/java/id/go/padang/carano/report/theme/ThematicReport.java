package id.go.padang.carano.report.theme;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.PeriodFigure;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.FigureReader;
import id.go.padang.carano.report.Pictures;
import id.go.padang.carano.report.ReportKind;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** "Laporan Tematik": one register with its indicators, breakdowns and areas, whatever the register is. */
final class ThematicReport implements ReportKind {

    private static final int FIRST = 31;
    private static final int PERIODS = 8;

    private final Sector sector;
    private final FigureService figureService;
    private final FigureReader reader;
    private final Pictures pictures;

    ThematicReport(Sector sector, FigureService figureService, FigureReader reader, Pictures pictures) {
        this.sector = sector;
        this.figureService = figureService;
        this.reader = reader;
        this.pictures = pictures;
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
                            sector,
                            wording,
                            new ThematicContent.Figures(page, annex, trends(request, page, pinned)),
                            pictures,
                            closed,
                            !request.guarded() && figureService.mayCross(code()))
                    .content();
        });
    }

    private Optional<PlaceFigures> read(ReportRequest request, Place place, Selection selection) {
        return request.guarded()
                ? figureService.readGuarded(code(), place, selection)
                : figureService.read(code(), place, selection);
    }

    /** The way of what leads the register, and of what its areas are compared by. */
    private Map<Indicator, List<PeriodFigure>> trends(ReportRequest request, PlaceFigures page, Selection pinned) {
        var trends = new LinkedHashMap<Indicator, List<PeriodFigure>>();
        Stream.concat(sector.leading(page.release()).stream().limit(1), sector.comparing(page.release()).stream())
                .distinct()
                .forEach(indicator ->
                        trends.put(indicator, reader.trend(request, indicator, request.place(), pinned, PERIODS)));
        return trends;
    }

    private static List<KodeWilayah> kecamatan(PlaceFigures page) {
        return page.children().stream()
                .map(AreaRow::kode)
                .flatMap(Optional::stream)
                .filter(kode -> kode.level() == Level.KECAMATAN)
                .toList();
    }
}
