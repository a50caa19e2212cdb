package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which figures these are: release and period. */
final class ReleaseBar extends Section {

    private final PlaceAddress address;
    private final Texts texts;
    private final Formats formats;

    ReleaseBar(PageData data, Texts texts) {
        address = data.address();
        this.texts = texts;
        formats = new Formats(getLocale());
        addClassName("release-bar");
        getElement().setAttribute("aria-label", getTranslation("dashboard.release.section"));
        var newest = data.releases().getFirst();
        var shown = data.release().orElse(newest);
        if (shown.number() != newest.number()) {
            add(old(shown, newest));
        }
        var pickers = new Div(releases(data.releases(), shown));
        data.chosen().ifPresent(figures -> pickers.add(periods(data.sector(), shown, figures.part())));
        pickers.addClassName("release-pickers");
        add(pickers);
        if (!shown.note().isBlank()) {
            var note = new Paragraph(getTranslation("dashboard.release.note", shown.note()));
            note.addClassName("carano-note");
            add(note);
        }
    }

    private Component old(Release shown, Release newest) {
        var notice = new Paragraph(
                new Span(getTranslation(
                        "dashboard.release.old",
                        Integer.toString(shown.number()),
                        date(shown),
                        Integer.toString(newest.number()),
                        date(newest))),
                new Anchor(
                        address.with(Selection.NEWEST.with(address.selection().filter()))
                                .href(),
                        getTranslation("dashboard.release.newest")));
        notice.addClassName("release-old");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private Component releases(List<Release> releases, Release shown) {
        int newest = releases.getFirst().number();
        var select = new Select<Release>();
        select.setLabel(getTranslation("dashboard.release"));
        select.setItems(releases);
        select.setItemLabelGenerator(
                release -> getTranslation("dashboard.release.item", Integer.toString(release.number()), date(release)));
        select.setValue(shown);
        select.addClassName("release-select");
        select.addValueChangeListener(change -> address.with(new Selection(
                        Optional.of(change.getValue().number()).filter(number -> number != newest),
                        Optional.empty(),
                        address.selection().filter()))
                .open());
        return select;
    }

    // a period of another dataset's cycle, which the address may name, stays choosable
    private Component periods(Sector sector, Release shown, ReleasePart part) {
        var select = new Select<Period>();
        select.setLabel(getTranslation("place.period", getTranslation("sector." + sector.name())));
        select.setItems(
                Stream.concat(shown.parts(part.dataset()).stream().map(ReleasePart::period), Stream.of(part.period()))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList());
        select.setItemLabelGenerator(period -> texts.period(getLocale(), period));
        select.setValue(part.period());
        select.addClassName("period-select");
        select.addValueChangeListener(change -> address.with(new Selection(
                        address.selection().release(),
                        Optional.of(change.getValue()),
                        address.selection().filter()))
                .open());
        return select;
    }

    private String date(Release release) {
        return formats.date(release.publishedAt().atZone(Formats.WIB).toLocalDate());
    }
}
