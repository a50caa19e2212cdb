package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.ui.ReportNavigation;
import java.util.Optional;

/** The way to the printed page of the orphans' figures of this release and period; the page of the place has more. */
final class ReportLink extends Anchor {

    private ReportLink(PlaceFigures figures) {
        setHref(ReportNavigation.hrefTo(
                Dataset.YATIM,
                figures.place(),
                new Selection(
                        Optional.of(figures.release().number()),
                        Optional.of(figures.part().period()))));
        setText(getTranslation("dashboard.pdf"));
        addClassName("tool-link");
    }

    static Optional<ReportLink> to(PageData data) {
        return data.of(Dataset.YATIM).map(ReportLink::new);
    }
}
