package id.go.padang.carano.report.quality;

import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.Freshness;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.ReaderRights;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.report.page.Section.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the report of data quality says. */
final class QualityContent {

    private final Wording wording;
    private final QualityFigures figures;
    private final boolean whole;
    private final QualityTables tables;

    /** @param whole whether it holds the batches, rules and contradictions of every OPD */
    QualityContent(Wording wording, QualityFigures figures, boolean whole) {
        this.wording = wording;
        this.figures = figures;
        this.whole = whole;
        this.tables = new QualityTables(wording, figures);
    }

    Content content(Release newest, String opd) {
        var latest = figures.parts().stream()
                .map(ReleasePart::period)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Content(
                wording.text("report.mutu.title"),
                opd,
                new Content.Edition(
                        newest,
                        latest,
                        true,
                        wording.text("report.covers", wording.period(latest)),
                        wording.formats().date(figures.today())),
                summary(),
                body(),
                notes(),
                List.of(),
                new ReaderRights(
                        Set.of(),
                        Set.of(),
                        Set.of(whole ? Permission.READ_CHECKS.name() : Permission.READ_QUALITY.name())));
    }

    private String summary() {
        var formats = wording.formats();
        var parts = figures.parts();
        long rows = parts.stream().mapToLong(ReleasePart::rows).sum();
        long accepted = parts.stream().mapToLong(ReleasePart::accepted).sum();
        return wording.text(
                "report.mutu.summary",
                formats.count(parts.size()),
                formats.count(rows),
                formats.count(accepted),
                formats.count(parts.stream()
                        .filter(part ->
                                Freshness.of(part.period(), figures.today()).stale())
                        .count()));
    }

    private List<Section> body() {
        var body = new ArrayList<Section>();
        body.add(Heading.chapter(wording.text("report.mutu.registers")));
        body.add(tables.registers());
        body.add(Heading.chapter(wording.text("report.mutu.timeliness")));
        body.add(tables.timeliness());
        if (figures.inside().rules().values().stream().anyMatch(rules -> !rules.isEmpty())) {
            body.add(Heading.chapter(wording.text("report.mutu.rules")));
            body.add(tables.rules());
        }
        if (!figures.inside().contradictions().isEmpty()) {
            body.add(Heading.chapter(wording.text("report.mutu.contradictions")));
            body.add(tables.contradictions());
        }
        if (!figures.inside().batches().isEmpty()) {
            body.add(Heading.chapter(wording.text("report.mutu.batches")));
            body.add(tables.batches());
        }
        return body;
    }

    private List<String> notes() {
        return List.of(
                wording.text("report.sasaran.note.today", wording.formats().date(figures.today())),
                wording.text("report.mutu.note.padan"),
                wording.text("report.mutu.note.due", Integer.toString(Freshness.GRACE_DAYS)),
                wording.text("report.note.symbols"));
    }
}
