package id.go.padang.carano.report.yatim;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.Places;
import id.go.padang.carano.report.ReaderRights;
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

/** What "Ringkasan Anak Yatim" says, from its figures. */
final class YatimContent {

    private final Wording wording;
    private final YatimFigures figures;
    private final boolean smallCells;
    private final YatimTables tables;

    /** @param smallCells whether small cells are open in these figures */
    YatimContent(Wording wording, YatimFigures figures, boolean smallCells) {
        this.wording = wording;
        this.figures = figures;
        this.smallCells = smallCells;
        this.tables = new YatimTables(wording, figures);
    }

    Content content() {
        var place = figures.place();
        var part = place.part();
        return new Content(
                wording.text("report.yatim.title"),
                part.sourceOpd(),
                new Content.Edition(
                        place.release(),
                        part.period(),
                        false,
                        wording.period(part.period()),
                        wording.formats().date(part.referenceDate())),
                new YatimSummary(wording, place).paragraph(),
                body(),
                notes(),
                annex(),
                rights());
    }

    private List<Section> body() {
        var body = new ArrayList<Section>();
        body.add(Heading.chapter(wording.text("report.headline.heading")));
        body.add(tables.headline());
        if (!figures.place().children().isEmpty()) {
            body.add(Heading.chapter(wording.text("report.chart.heading", levelBelow())));
            body.add(tables.bars());
            body.add(Heading.chapter(wording.text("report.areas.heading", levelBelow())));
            body.add(tables.areas());
        }
        body.add(Heading.chapter(wording.text("report.slices.heading")));
        body.add(new Section.Pair(tables.slices("umur"), tables.slices("kelamin", "status")));
        if (!figures.published().isEmpty()) {
            body.add(Heading.chapter(wording.text("report.published.heading")));
            body.add(tables.published());
        }
        return body;
    }

    private List<Section> annex() {
        return figures.annex().isEmpty()
                ? List.of()
                : List.of(Heading.chapter(wording.text("report.annex.heading")), tables.annex());
    }

    private ReaderRights rights() {
        return new ReaderRights(
                Stream.concat(Stream.of(figures.place()), figures.annex().stream())
                        .map(one -> Places.code(one.place()))
                        .collect(Collectors.toSet()),
                smallCells ? Set.of(Dataset.YATIM) : Set.of());
    }

    private List<String> notes() {
        var part = figures.place().part();
        var formats = wording.formats();
        var notes = new ArrayList<String>();
        notes.add(wording.text(
                "report.note.source",
                part.sourceOpd(),
                wording.period(part.period()),
                formats.date(part.referenceDate())));
        notes.add(wording.text(
                "report.note.verval",
                formats.count(part.rows()),
                formats.count(part.accepted()),
                formats.count(part.rows() - part.accepted()),
                formats.count(part.warned()),
                formats.moment(part.validatedAt())));
        notes.add(wording.text("report.note.child"));
        notes.add(wording.text("report.note.status"));
        notes.add(wording.text("report.note.unmapped"));
        notes.add(wording.text("report.note.symbols"));
        if (figures.place().place() instanceof Place.Constituency(var dapil)) {
            notes.add(wording.text(
                    "report.note.dapil",
                    dapil.roman(),
                    Integer.toString(dapil.electionYear()),
                    wording.names(dapil.kecamatan())));
        }
        if (!figures.closed().isEmpty()) {
            notes.add(wording.text("report.note.closed", wording.names(figures.closed())));
        }
        return notes;
    }

    private String levelBelow() {
        return wording.level(figures.place().children().stream()
                        .flatMap(row -> row.kode().stream())
                        .findFirst()
                        .map(KodeWilayah::level)
                        .orElse(Level.KELURAHAN))
                .toLowerCase(wording.locale());
    }
}
