package id.go.padang.carano.report.theme;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.PeriodFigure;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.FigureTables;
import id.go.padang.carano.report.Pictures;
import id.go.padang.carano.report.Places;
import id.go.padang.carano.report.ReaderRights;
import id.go.padang.carano.report.RegisterNotes;
import id.go.padang.carano.report.Sentences;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.report.page.Section.Heading;
import id.go.padang.carano.shared.Value.Known;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a thematic report says, from its figures. */
final class ThematicContent {

    private static final int SAID = 2;
    private static final int TREND_HEIGHT = 74;
    private static final int MAP_HEIGHT = 214;
    private static final int HALF = 235;

    /**
     * What was read.
     *
     * @param annex the same of each kecamatan; none for no annex
     * @param trends oldest period first
     */
    record Figures(PlaceFigures page, List<PlaceFigures> annex, Map<Indicator, List<PeriodFigure>> trends) {}

    private final Sector sector;
    private final Wording wording;
    private final PlaceFigures page;
    private final List<PlaceFigures> annex;
    private final Map<Indicator, List<PeriodFigure>> trends;
    private final Pictures pictures;
    private final List<KodeWilayah> closed;
    private final boolean smallCells;
    private final ThematicTables tables;

    /**
     * @param closed kecamatan left out of the annex because the reader may not open them
     * @param smallCells whether small cells are open in these figures
     */
    ThematicContent(
            Sector sector,
            Wording wording,
            Figures figures,
            Pictures pictures,
            List<KodeWilayah> closed,
            boolean smallCells) {
        this.sector = sector;
        this.wording = wording;
        this.page = figures.page();
        this.annex = figures.annex();
        this.trends = figures.trends();
        this.pictures = pictures;
        this.closed = closed;
        this.smallCells = smallCells;
        this.tables = new ThematicTables(sector, wording, page);
    }

    Content content() {
        return new Content(
                wording.text("report." + sector.dataset() + ".title"),
                page.part().sourceOpd(),
                new Content.Edition(
                        page.release(),
                        page.part().period(),
                        false,
                        wording.period(page.part().period()),
                        wording.formats().date(page.part().referenceDate())),
                summary(),
                body(),
                notes(),
                annex.isEmpty()
                        ? List.of()
                        : List.of(Heading.chapter(wording.text("report.annex.heading")), tables.annex(annex)),
                new ReaderRights(
                        Stream.concat(Stream.of(page), annex.stream())
                                .map(one -> Places.code(one.place()))
                                .collect(Collectors.toSet()),
                        smallCells ? Set.of(sector.dataset()) : Set.of()));
    }

    private String summary() {
        var place = wording.place(page.place());
        var said = sector.leading(page.release()).stream()
                .limit(SAID)
                .flatMap(indicator -> page.figures().stream()
                        .filter(figure -> figure.indicator().code().equals(indicator.code())))
                .flatMap(figure ->
                        new Sentences(wording).sentence(figure, page.part().period(), place, page.children()).stream())
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? wording.text("report.say.nothing", place) : said;
    }

    private List<Section> body() {
        var body = new ArrayList<Section>();
        body.add(Heading.chapter(wording.text("report.headline.heading")));
        body.add(new FigureTables(wording).headline(page.figures(), page.part().period()));
        var drawn = trends.entrySet().stream()
                .flatMap(trend -> pictures.trend(trend.getKey(), trend.getValue(), TREND_HEIGHT, wording).stream())
                .toList();
        if (!drawn.isEmpty()) {
            body.add(new Section.Pictures(2, drawn));
        }
        if (!page.children().isEmpty()) {
            sector.comparing(page.release()).ifPresent(indicator -> addAreas(body, indicator));
            body.add(Heading.chapter(wording.text("report.areas.heading", levelBelow())));
            body.add(tables.areas());
        }
        if (!page.breakdowns().isEmpty()) {
            body.add(Heading.chapter(wording.text("report.tematik.breakdowns")));
            body.add(tables.breakdowns());
        }
        return body;
    }

    /** A map beside its numbers; the numbers alone where fewer than two of them are open. */
    private void addAreas(List<Section> body, Indicator indicator) {
        var name = indicator.name().in(wording.locale());
        var values = tables.values(indicator);
        if (values.values().stream().filter(Known.class::isInstance).count() < 2) {
            body.add(Heading.chapter(wording.text("report.tematik.bars", name, levelBelow())));
            body.add(tables.bars(indicator));
            return;
        }
        body.add(Heading.chapter(wording.text("report.map.heading", name, levelBelow())));
        body.add(new Section.Pair(
                new Section.Pictures(1, List.of(pictures.map(indicator, values, true, HALF, MAP_HEIGHT, wording))),
                tables.numbered(indicator, values)));
    }

    private List<String> notes() {
        var notes = new ArrayList<>(new RegisterNotes(wording).of(List.of(page), page.place()));
        if (!closed.isEmpty()) {
            notes.add(wording.text("report.note.closed", wording.names(closed)));
        }
        return notes;
    }

    private String levelBelow() {
        return wording.level(page.children().stream()
                        .flatMap(row -> row.kode().stream())
                        .findFirst()
                        .map(KodeWilayah::level)
                        .orElse(Level.KELURAHAN))
                .toLowerCase(wording.locale());
    }
}
