package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.StatusBadge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;

/** Which figures these are: release, period, source, and how well they were checked. */
final class ReleaseBar extends Section {

    private final PageData data;
    private final PlaceFigures figures;
    private final Texts texts;
    private final Formats formats;

    ReleaseBar(PageData data, PlaceFigures figures, Texts texts) {
        this.data = data;
        this.figures = figures;
        this.texts = texts;
        formats = new Formats(getLocale());
        addClassName("release-bar");
        getElement().setAttribute("aria-label", getTranslation("dashboard.release.section"));
        if (figures.release().number() != newest().number()) {
            add(old());
        }
        var pickers = new Div(releases(), periods());
        pickers.addClassName("release-pickers");
        add(pickers, trust());
    }

    private Release newest() {
        return data.releases().getFirst();
    }

    private Component old() {
        var shown = figures.release();
        var notice = new Paragraph(
                new Span(getTranslation(
                        "dashboard.release.old",
                        Integer.toString(shown.number()),
                        date(shown),
                        Integer.toString(newest().number()),
                        date(newest()))),
                new Anchor(
                        DashboardNavigation.hrefTo(data.place(), Selection.NEWEST),
                        getTranslation("dashboard.release.newest")));
        notice.addClassName("release-old");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private Component releases() {
        var select = new Select<Release>();
        select.setLabel(getTranslation("dashboard.release"));
        select.setItems(data.releases());
        select.setItemLabelGenerator(this::described);
        select.setValue(figures.release());
        select.addClassName("release-select");
        select.addValueChangeListener(change -> open(new Selection(
                Optional.of(change.getValue().number()).filter(number -> number != newest().number()),
                Optional.empty())));
        return select;
    }

    private Component periods() {
        var select = new Select<Period>();
        select.setLabel(getTranslation("dashboard.period"));
        select.setItems(figures.release().parts().stream()
                .filter(part -> part.dataset().equals(figures.part().dataset()))
                .map(ReleasePart::period)
                .sorted(Comparator.reverseOrder())
                .toList());
        select.setItemLabelGenerator(period -> texts.period(getLocale(), period));
        select.setValue(figures.part().period());
        select.addValueChangeListener(
                change -> open(new Selection(data.selection().release(), Optional.of(change.getValue()))));
        return select;
    }

    private Component trust() {
        var part = figures.part();
        var line = new Div(
                new StatusBadge(
                        StatusBadge.Kind.GOOD,
                        getTranslation(
                                "dashboard.status.validated",
                                formats.date(
                                        part.validatedAt().atZone(Formats.WIB).toLocalDate()))),
                new Span(getTranslation(
                        "dashboard.status.accepted",
                        formats.count(part.accepted()),
                        formats.count(part.rows()),
                        share(part))));
        if (part.warned() > 0) {
            line.add(new StatusBadge(
                    StatusBadge.Kind.ATTENTION,
                    getTranslation("dashboard.status.warned", formats.count(part.warned()))));
        }
        line.add(
                new Span(getTranslation("dashboard.reference", formats.date(part.referenceDate()))),
                new Span(getTranslation("dashboard.source", part.sourceOpd())));
        if (!figures.release().note().isBlank()) {
            line.add(new Span(
                    getTranslation("dashboard.release.note", figures.release().note())));
        }
        line.addClassName("release-trust");
        return line;
    }

    private String share(ReleasePart part) {
        return part.rows() == 0
                ? Formats.MISSING
                : formats.percent(
                        BigDecimal.valueOf(part.accepted() * 100)
                                .divide(BigDecimal.valueOf(part.rows()), 3, RoundingMode.HALF_UP),
                        1);
    }

    private String described(Release release) {
        return getTranslation("dashboard.release.item", Integer.toString(release.number()), date(release));
    }

    private String date(Release release) {
        return formats.date(release.publishedAt().atZone(Formats.WIB).toLocalDate());
    }

    private void open(Selection selection) {
        UI.getCurrentOrThrow()
                .navigate(DashboardNavigation.path(data.place()), DashboardNavigation.parameters(selection));
    }
}
