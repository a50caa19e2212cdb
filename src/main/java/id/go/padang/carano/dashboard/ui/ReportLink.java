package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.ui.ReportNavigation;
import id.go.padang.carano.wilayah.Level;
import java.util.Optional;

/** The way to the printed page of exactly these figures; there is none for a kelurahan. */
final class ReportLink extends Anchor {

    private ReportLink(PlaceFigures figures) {
        setHref(ReportNavigation.hrefTo(
                figures.place(),
                new Selection(
                        Optional.of(figures.release().number()),
                        Optional.of(figures.part().period()))));
        setText(getTranslation("dashboard.pdf"));
        addClassName("tool-link");
    }

    static Optional<ReportLink> to(PageData data) {
        return data.figures().filter(figures -> isPrinted(figures.place())).map(ReportLink::new);
    }

    private static boolean isPrinted(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> kode.level() != Level.KELURAHAN;
            case Place.Constituency ignored -> true;
        };
    }
}
