package id.go.padang.carano.report;

import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import java.util.ArrayList;
import java.util.List;

/** The notes under reports of several registers: where each comes from, what chance means, what the signs mean. */
public final class RegisterNotes {

    private final Wording wording;

    public RegisterNotes(Wording wording) {
        this.wording = wording;
    }

    /** @param pages one per register */
    public List<String> of(List<PlaceFigures> pages, Place place) {
        var notes = new ArrayList<String>();
        pages.forEach(page -> notes.add(source(page)));
        notes.add(wording.text("report.note.chance"));
        notes.add(wording.text("report.note.desil"));
        if (pages.stream()
                .flatMap(page -> page.children().stream())
                .anyMatch(row -> row.kode().isEmpty())) {
            notes.add(wording.text("report.note.unmapped"));
        }
        if (place instanceof Place.Constituency(var dapil)) {
            notes.add(wording.text(
                    "report.note.dapil",
                    dapil.roman(),
                    Integer.toString(dapil.electionYear()),
                    wording.names(dapil.kecamatan())));
        }
        notes.add(wording.text("report.note.symbols"));
        return notes;
    }

    private String source(PlaceFigures page) {
        var part = page.part();
        var formats = wording.formats();
        return wording.text(
                "report.note.register",
                wording.text("dataset." + part.dataset()),
                part.sourceOpd(),
                wording.period(part.period()),
                formats.date(part.referenceDate()),
                formats.count(part.accepted()),
                formats.count(part.rows()));
    }
}
