package id.go.padang.carano.report.theme;

import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.FigureTables;
import id.go.padang.carano.report.Places;
import id.go.padang.carano.report.ReaderRights;
import id.go.padang.carano.report.RegisterNotes;
import id.go.padang.carano.report.Sentences;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.report.page.Section.Heading;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a thematic report says, from its figures. */
final class ThematicContent {

    private static final int SAID = 2;

    private final Sector sector;
    private final Wording wording;
    private final PlaceFigures page;
    private final List<PlaceFigures> annex;
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
            PlaceFigures page,
            List<PlaceFigures> annex,
            List<KodeWilayah> closed,
            boolean smallCells) {
        this.sector = sector;
        this.wording = wording;
        this.page = page;
        this.annex = annex;
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
        if (!page.children().isEmpty()) {
            sector.comparing(page.release()).ifPresent(indicator -> {
                body.add(Heading.chapter(
                        wording.text("report.tematik.bars", indicator.name().in(wording.locale()), levelBelow())));
                body.add(tables.bars(indicator));
            });
            body.add(Heading.chapter(wording.text("report.areas.heading", levelBelow())));
            body.add(tables.areas());
        }
        if (!page.breakdowns().isEmpty()) {
            body.add(Heading.chapter(wording.text("report.tematik.breakdowns")));
            body.add(tables.breakdowns());
        }
        return body;
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
