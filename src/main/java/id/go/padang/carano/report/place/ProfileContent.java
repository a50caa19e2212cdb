package id.go.padang.carano.report.place;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Place;
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
import id.go.padang.carano.report.page.Picture;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.report.page.Section.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a profile says, from its figures. */
final class ProfileContent {

    private static final int TREND_HEIGHT = 74;
    private static final int MAP_HEIGHT = 210;
    private static final int HALF = 235;

    private final Wording wording;
    private final ProfileFigures figures;
    private final Pictures pictures;
    private final ProfileTables tables;
    private final AreaTables areas;
    private final Sentences sentences;
    private final String place;

    ProfileContent(Wording wording, ProfileFigures figures, Pictures pictures) {
        this.wording = wording;
        this.figures = figures;
        this.pictures = pictures;
        this.tables = new ProfileTables(wording, figures);
        this.areas = new AreaTables(wording);
        this.sentences = new Sentences(wording);
        this.place = wording.place(figures.place());
    }

    Content content(Content.Edition edition, String opd) {
        return new Content(
                wording.text("report.profil.title"),
                opd,
                edition,
                summary(),
                body(),
                new RegisterNotes(wording).of(figures.pages(), figures.place()),
                List.of(),
                rights());
    }

    /** One sentence per register: its first figure. */
    private String summary() {
        var said = figures.pages().stream()
                .filter(page -> !page.part().dataset().equals(Dataset.PERISTIWA))
                .flatMap(page -> leading(page).stream()
                        .flatMap(figure ->
                                sentences.sentence(figure, page.part().period(), place, page.children()).stream()))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? wording.text("report.say.nothing", place) : said;
    }

    private List<Section> body() {
        var body = new ArrayList<Section>();
        addMap(body);
        figures.pages().forEach(page -> addSector(body, page));
        if (AreaTables.hasAreas(figures.pages())) {
            body.add(Heading.chapter(wording.text("report.areas.heading", areas.levelBelow(figures.pages()))));
            body.add(areas.below(figures.pages()));
        }
        if (!figures.published().isEmpty()) {
            body.add(Heading.chapter(wording.text("report.published.heading")));
            body.add(new FigureTables(wording).published(figures.published()));
        }
        return body;
    }

    private void addMap(List<Section> body) {
        if (!figures.among().isEmpty()) {
            figures.place().area().ifPresent(kode -> {
                body.add(Heading.chapter(wording.text("report.profil.location")));
                body.add(new Section.Pair(
                        one(pictures.place(kode, figures.among(), HALF, MAP_HEIGHT - 40, wording)), tables.facts()));
            });
            return;
        }
        AreaTables.mapped(figures.pages()).ifPresent(indicator -> {
            var values = AreaTables.values(figures.pages(), indicator);
            body.add(Heading.chapter(wording.text(
                    "report.map.heading", indicator.name().in(wording.locale()), areas.levelBelow(figures.pages()))));
            body.add(new Section.Pair(
                    one(pictures.map(indicator, values, true, HALF, MAP_HEIGHT, wording)),
                    areas.numbered(indicator, values)));
        });
    }

    private static Section one(Picture picture) {
        return new Section.Pictures(1, List.of(picture));
    }

    private void addSector(List<Section> body, PlaceFigures page) {
        var name = Sector.of(page.part().dataset())
                .map(sector -> wording.text("sector." + sector.name()))
                .orElseGet(() -> wording.text("dataset." + page.part().dataset()));
        body.add(Heading.chapter(name));
        beside(page).ifPresent(text -> body.add(new Section.Paragraph(text)));
        body.add(tables.sector(page));
        var drawn = ProfileReport.charted(page).stream()
                .flatMap(indicator -> pictures
                        .trend(
                                indicator,
                                figures.trends().getOrDefault(indicator.code(), List.of()),
                                TREND_HEIGHT,
                                wording)
                        .stream())
                .toList();
        if (!drawn.isEmpty()) {
            body.add(new Section.Pictures(2, drawn));
        }
    }

    /** How the rate of the sector stands to the places above. */
    private Optional<String> beside(PlaceFigures page) {
        return Sector.of(page.part().dataset())
                .flatMap(sector -> sector.comparing(page.release()))
                .filter(Indicator::isRate)
                .flatMap(indicator -> figure(page, indicator.code()))
                .flatMap(own -> {
                    var others = new LinkedHashMap<String, Figure>();
                    figures.above()
                            .forEach(above -> tables.figure(
                                            above.pages(), own.indicator().code())
                                    .ifPresent(other -> others.put(wording.place(above.place()), other)));
                    return sentences.beside(own, others);
                });
    }

    private static Optional<Figure> leading(PlaceFigures page) {
        return Sector.of(page.part().dataset()).stream()
                .flatMap(sector -> sector.leading(page.release()).stream())
                .findFirst()
                .flatMap(indicator -> figure(page, indicator.code()));
    }

    private static Optional<Figure> figure(PlaceFigures page, String code) {
        return page.figures().stream()
                .filter(figure -> figure.indicator().code().equals(code))
                .findFirst();
    }

    private ReaderRights rights() {
        return new ReaderRights(
                Stream.concat(
                                Stream.of(figures.place()),
                                figures.above().stream().map(above -> (Place) above.place()))
                        .map(Places::code)
                        .collect(Collectors.toSet()),
                figures.smallCells());
    }
}
