package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.ui.ReportNavigation;
import java.util.Optional;

/** The way to the printed page of what is on screen: the orphans' own report from their tab, else the place's profile. */
final class ReportLink extends Anchor {

    private ReportLink(PageData data, Release release) {
        var orphans = data.of(Dataset.YATIM).filter(figures -> data.sector() == Sector.YATIM);
        setHref(ReportNavigation.hrefTo(
                orphans.isPresent() ? Dataset.YATIM : ReportNavigation.PROFILE,
                data.place(),
                new Selection(
                        Optional.of(release.number()),
                        orphans.map(figures -> figures.part().period())
                                .or(() -> data.selection().period()))));
        setText(getTranslation("dashboard.pdf"));
        addClassName("tool-link");
    }

    /** Empty while nothing of the place is published. */
    static Optional<ReportLink> to(PageData data) {
        return data.release().filter(release -> !data.all().isEmpty()).map(release -> new ReportLink(data, release));
    }
}
