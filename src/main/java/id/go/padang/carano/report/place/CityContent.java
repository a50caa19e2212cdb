package id.go.padang.carano.report.place;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.publication.Shift;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.FigureTables;
import id.go.padang.carano.report.Pictures;
import id.go.padang.carano.report.ReaderRights;
import id.go.padang.carano.report.RegisterNotes;
import id.go.padang.carano.report.Sentences;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.report.page.Section.Heading;
import id.go.padang.carano.shared.Value.Known;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the city's summary says, from its figures. */
final class CityContent {

    private static final int MAP_HEIGHT = 214;
    private static final int HALF = 235;

    private final Wording wording;
    private final CityFigures figures;
    private final Pictures pictures;
    private final CityTables tables;
    private final AreaTables areas;
    private final Sentences sentences;

    CityContent(Wording wording, CityFigures figures, Pictures pictures) {
        this.wording = wording;
        this.figures = figures;
        this.pictures = pictures;
        this.tables = new CityTables(wording);
        this.areas = new AreaTables(wording);
        this.sentences = new Sentences(wording);
    }

    Content content(Content.Edition edition, String opd) {
        return new Content(
                wording.text("report.kota.title"), opd, edition, summary(), body(), notes(), annex(), rights());
    }

    /** One sentence per field: its first figure, how it moved and where it is highest. */
    private String summary() {
        var place = wording.place(Place.CITY);
        var said = figures.pages().stream()
                .filter(page -> !page.part().dataset().equals(Dataset.PERISTIWA))
                .flatMap(page -> first(page).stream()
                        .flatMap(figure ->
                                sentences.sentence(figure, page.part().period(), place, page.children()).stream()))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? wording.text("report.say.nothing", place) : said;
    }

    private List<Section> body() {
        var body = new ArrayList<Section>();
        body.add(Heading.chapter(wording.text("report.headline.heading")));
        body.add(tables.leading(figures.pages()));
        if (!figures.moved().isEmpty()) {
            body.add(Heading.chapter(wording.text("report.moved.heading")));
            body.add(new Section.Paragraph(
                    figures.moved().stream().map(this::moved).collect(Collectors.joining(" "))));
        }
        body.add(Heading.chapter(wording.text("report.quality.heading")));
        body.add(tables.quality(figures.pages()));
        AreaTables.mapped(figures.pages()).ifPresent(indicator -> {
            var values = AreaTables.values(figures.pages(), indicator);
            body.add(Heading.chapter(wording.text(
                    "report.map.heading", indicator.name().in(wording.locale()), areas.levelBelow(figures.pages()))));
            body.add(new Section.Pair(
                    new Section.Pictures(1, List.of(pictures.map(indicator, values, true, HALF, MAP_HEIGHT, wording))),
                    areas.numbered(indicator, values)));
        });
        if (!figures.published().isEmpty()) {
            body.add(Heading.chapter(wording.text("report.published.heading")));
            body.add(new FigureTables(wording).published(figures.published()));
        }
        return body;
    }

    private String moved(Shift shift) {
        var indicator = shift.indicator();
        return shift.now().value() instanceof Known(var now) && shift.before().value() instanceof Known(var before)
                ? wording.text(
                        "report.moved." + shift.change(),
                        indicator.name().in(wording.locale()),
                        sentences.difference(indicator, now, before),
                        sentences.amount(indicator, before),
                        sentences.amount(indicator, now),
                        shift.mostly()
                                .map(kode -> wording.text("report.moved.mostly", wording.area(kode)))
                                .orElse(""))
                : "";
    }

    private List<String> notes() {
        var notes = new ArrayList<>(new RegisterNotes(wording).of(figures.pages(), Place.CITY));
        notes.add(wording.text("report.note.references"));
        if (!figures.closed().isEmpty()) {
            notes.add(wording.text("report.note.closed", wording.names(figures.closed())));
        }
        return notes;
    }

    private List<Section> annex() {
        if (figures.kecamatan().isEmpty()) {
            return List.of();
        }
        var sections = new LinkedHashMap<String, List<PlaceFigures>>();
        figures.kecamatan().forEach((kode, pages) -> sections.put(wording.area(kode), pages));
        return List.of(
                Heading.chapter(wording.text("report.kota.annex.kecamatan")),
                areas.below(figures.pages()),
                Heading.chapter(wording.text("report.kota.annex.kelurahan")),
                areas.belowEach(sections));
    }

    private static Optional<Figure> first(PlaceFigures page) {
        return Sector.of(page.part().dataset()).stream()
                .flatMap(sector -> sector.leading(page.release()).stream())
                .findFirst()
                .flatMap(indicator -> page.figures().stream()
                        .filter(figure -> figure.indicator().code().equals(indicator.code()))
                        .findFirst());
    }

    private ReaderRights rights() {
        return new ReaderRights(
                Stream.concat(Stream.of(KodeWilayah.KOTA_PADANG), figures.kecamatan().keySet().stream())
                        .map(KodeWilayah::value)
                        .collect(Collectors.toSet()),
                figures.smallCells());
    }
}
