package id.go.padang.carano.report.place;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.publication.Shift;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.FigureReader;
import id.go.padang.carano.report.Pictures;
import id.go.padang.carano.report.ReportKind;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** "Ringkasan Kota": the city on one page, with its kecamatan and kelurahan as annexes. */
@Component
class CityReport implements ReportKind {

    static final String CODE = "kota";
    private static final int MOST_MOVED = 3;

    private final FigureReader reader;
    private final FigureService figureService;
    private final WilayahService wilayahService;
    private final IndicatorService indicatorService;
    private final OpdService opdService;
    private final Pictures pictures;

    CityReport(
            FigureReader reader,
            FigureService figureService,
            WilayahService wilayahService,
            IndicatorService indicatorService,
            OpdService opdService,
            Pictures pictures) {
        this.reader = reader;
        this.figureService = figureService;
        this.wilayahService = wilayahService;
        this.indicatorService = indicatorService;
        this.opdService = opdService;
        this.pictures = pictures;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean suits(Place place) {
        return place.equals(Place.CITY);
    }

    @Override
    public boolean hasAnnex(Place place) {
        return true;
    }

    @Override
    public Optional<Content> compose(ReportRequest request, Wording wording) {
        var pages = ProfileReport.sorted(reader.all(request, Place.CITY, request.selection()));
        return FigureReader.edition(request, pages, wording).map(edition -> {
            var selection = new Selection(
                    Optional.of(edition.release().number()), request.selection().period());
            var figures = new CityFigures(
                    pages,
                    moved(request, pages, edition.release().number()),
                    figureService.published(Place.CITY, selection),
                    request.annex() ? kecamatan(request, selection) : new LinkedHashMap<>(),
                    request.annex() ? closed() : List.of(),
                    reader.smallCells(request, pages));
            var opd = opdService.nameOf(
                    indicatorService.dataset(Dataset.STATISTIK).ownerOpd());
            return new CityContent(wording, figures, pictures).content(edition, opd);
        });
    }

    private List<Shift> moved(ReportRequest request, List<PlaceFigures> pages, int release) {
        if (release == 1 || request.selection().period().isPresent()) {
            return List.of();
        }
        var earlier = new Selection(Optional.of(release - 1), Optional.empty());
        return Shift.between(pages, reader.all(request, Place.CITY, earlier), MOST_MOVED);
    }

    private SequencedMap<KodeWilayah, List<PlaceFigures>> kecamatan(ReportRequest request, Selection selection) {
        var all = new LinkedHashMap<KodeWilayah, List<PlaceFigures>>();
        wilayahService.childrenOf(KodeWilayah.KOTA_PADANG).stream()
                .map(Wilayah::kode)
                .forEach(kode -> {
                    var pages = ProfileReport.sorted(reader.all(request, new Place.Area(kode), selection));
                    if (!pages.isEmpty()) {
                        all.put(kode, pages);
                    }
                });
        return all;
    }

    private List<KodeWilayah> closed() {
        return wilayahService.childrenOf(KodeWilayah.KOTA_PADANG).stream()
                .map(Wilayah::kode)
                .filter(kode -> !figureService.mayOpen(new Place.Area(kode)))
                .toList();
    }
}
