package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.wilayah.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which place, level, release and period the page is about, and which rows of it count. */
final class SelectionBar extends Section {

    private final Tools tools;
    private final PageAddress address;
    private final Comparison comparison;

    SelectionBar(Tools tools, PageAddress address, Comparison comparison) {
        this.tools = tools;
        this.address = address;
        this.comparison = comparison;
        addClassName("selection-bar");
        getElement().setAttribute("aria-label", getTranslation("analysis.selection"));
        var pickers = new Div(place());
        pickers.addClassName("release-pickers");
        if (comparison.place().equals(Place.CITY) || comparison.place() instanceof Place.Constituency) {
            pickers.add(level());
        }
        pickers.add(release(), period());
        add(pickers, new FilterChips(tools, address, comparison.indicator().dataset()));
    }

    private Component place() {
        var box = new ComboBox<Place>(getTranslation("analysis.place"));
        box.setItems(tools.places().open());
        box.setItemLabelGenerator(place -> tools.places().title(getLocale(), place));
        box.setValue(comparison.place());
        box.setAllowCustomValue(false);
        box.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                box.setValue(comparison.place());
            } else if (!change.getValue().equals(comparison.place())) {
                address.open(address.now().at(change.getValue()));
            }
        });
        return box;
    }

    private Component level() {
        var select = new Select<Level>();
        select.setLabel(getTranslation("analysis.level"));
        select.setItems(Level.KECAMATAN, Level.KELURAHAN);
        select.setItemLabelGenerator(level -> getTranslation("dashboard.level." + level.name()));
        select.setValue(address.now().level());
        select.addValueChangeListener(change -> address.open(address.now().with(change.getValue())));
        return select;
    }

    private Component release() {
        var releases = tools.figures().releases();
        var newest = releases.getFirst().number();
        var select = new Select<Release>();
        select.setLabel(getTranslation("dashboard.release"));
        select.setItems(releases);
        select.setItemLabelGenerator(this::described);
        select.setValue(comparison.release());
        select.addClassName("release-select");
        select.addValueChangeListener(change -> address.open(address.now()
                .with(new Selection(
                        Optional.of(change.getValue().number()).filter(number -> number != newest),
                        Optional.empty(),
                        address.now().selection().filter()))));
        return select;
    }

    private Component period() {
        var select = new Select<Period>();
        select.setLabel(getTranslation("dashboard.period"));
        select.setItems(periods());
        select.setItemLabelGenerator(period -> tools.texts().period(getLocale(), period));
        select.setValue(comparison.part().period());
        select.addValueChangeListener(change -> address.open(address.now()
                .with(new Selection(
                        address.now().selection().release(),
                        Optional.of(change.getValue()),
                        address.now().selection().filter()))));
        return select;
    }

    private List<Period> periods() {
        return comparison.release().parts(comparison.part().dataset()).stream()
                .map(ReleasePart::period)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private String described(Release release) {
        return getTranslation(
                "dashboard.release.item",
                Integer.toString(release.number()),
                new Formats(getLocale())
                        .date(release.publishedAt().atZone(Formats.WIB).toLocalDate()));
    }
}
