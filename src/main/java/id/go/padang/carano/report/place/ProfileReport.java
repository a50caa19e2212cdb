package id.go.padang.carano.report.place;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.OpdService;
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
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** "Profil Wilayah": everything the registers say of a kelurahan, a kecamatan, a constituency or the city. */
@Component
class ProfileReport implements ReportKind {

    static final String CODE = "profil";
    private static final int PERIODS = 8;

    private final FigureReader reader;
    private final FigureService figureService;
    private final WilayahService wilayahService;
    private final IndicatorService indicatorService;
    private final OpdService opdService;
    private final Pictures pictures;

    ProfileReport(
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
        return 20;
    }

    @Override
    public boolean suits(Place place) {
        return true;
    }

    @Override
    public Optional<Content> compose(ReportRequest request, Wording wording) {
        var pages = sorted(reader.all(request, request.place(), request.selection()));
        return FigureReader.edition(request, pages, wording).map(edition -> {
            // every further reading stays on the release that the first one found
            var selection = new Selection(
                    Optional.of(edition.release().number()), request.selection().period());
            var figures = new ProfileFigures(
                    request.place(),
                    pages,
                    above(request, selection),
                    trends(request, pages, selection),
                    figureService.published(request.place(), selection),
                    among(request.place()),
                    reader.smallCells(request, pages));
            var opd = opdService.nameOf(
                    indicatorService.dataset(Dataset.STATISTIK).ownerOpd());
            return new ProfileContent(wording, figures, pictures).content(edition, opd);
        });
    }

    /** The population first, which everything else is measured by. */
    static List<PlaceFigures> sorted(List<PlaceFigures> pages) {
        return pages.stream()
                .sorted(Comparator.comparingInt(page -> page.part().dataset().equals(Dataset.PENDUDUK)
                        ? -1
                        : Sector.of(page.part().dataset()).map(Sector::ordinal).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private List<ProfileFigures.Above> above(ReportRequest request, Selection selection) {
        var codes = switch (request.place()) {
            case Place.Area(var kode) ->
                wilayahService.pathTo(kode).reversed().stream()
                        .map(Wilayah::kode)
                        .filter(one -> !one.equals(kode))
                        .toList();
            case Place.Constituency ignored -> List.of(KodeWilayah.KOTA_PADANG);
        };
        return codes.stream()
                .map(Place.Area::new)
                .map(place -> new ProfileFigures.Above(place, reader.all(request, place, selection)))
                .filter(one -> !one.pages().isEmpty())
                .toList();
    }

    private Map<String, List<PeriodFigure>> trends(
            ReportRequest request, List<PlaceFigures> pages, Selection selection) {
        var trends = new LinkedHashMap<String, List<PeriodFigure>>();
        for (var page : pages) {
            for (Indicator indicator : charted(page)) {
                trends.put(indicator.code(), reader.trend(request, indicator, request.place(), selection, PERIODS));
            }
        }
        return trends;
    }

    /** The indicators whose way is drawn: the first that leads, and the one that areas are compared by. */
    static List<Indicator> charted(PlaceFigures page) {
        return Sector.of(page.part().dataset()).stream()
                .flatMap(sector -> Stream.concat(
                        sector.leading(page.release()).stream().limit(1), sector.comparing(page.release()).stream()))
                .distinct()
                .toList();
    }

    private List<KodeWilayah> among(Place place) {
        return place.area()
                .filter(kode -> wilayahService.childrenOf(kode).isEmpty())
                .flatMap(KodeWilayah::parent)
                .map(parent -> wilayahService.childrenOf(parent).stream()
                        .map(Wilayah::kode)
                        .toList())
                .orElse(List.of());
    }
}
