package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.shared.TableExport;
import id.go.padang.carano.shared.ui.ValueText;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** This place and another one of its level that the reader chooses, in the leading figures of every sector. */
final class SideBySide extends Section {

    private final PlaceAddress address;
    private final PlacePage.Maker maker;
    private final ComboBox<Place> picker = new ComboBox<>();

    SideBySide(PlaceAddress address, PlacePage.Maker maker) {
        this.address = address;
        this.maker = maker;
        addClassNames("panel", "side-by-side");
        add(new H2(getTranslation("beside.title")));
        var alike = maker.names().alike(address.place());
        if (alike.isEmpty()) {
            add(new Paragraph(getTranslation("beside.none")));
            return;
        }
        var other = alike.stream()
                .filter(place -> address.choice().beside().equals(Optional.of(code(place))))
                .findFirst();
        add(tools(alike, other));
        other.map(place -> new TwoPlaces(address, place, maker, getLocale())).ifPresent(this::show);
    }

    void takeFocus() {
        picker.focus();
    }

    /** As it stands in the address. */
    static String code(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> kode.value();
            case Place.Constituency(var dapil) -> Integer.toString(dapil.number());
        };
    }

    private Component tools(List<Place> alike, Optional<Place> other) {
        picker.setLabel(getTranslation("beside.choose", maker.names().title(getLocale(), address.place())));
        picker.setItems(alike);
        picker.setItemLabelGenerator(place -> maker.names().shortTitle(getLocale(), place));
        picker.setClearButtonVisible(true);
        picker.setWidth("min(24rem, 100%)");
        other.ifPresent(picker::setValue);
        picker.addValueChangeListener(change -> address.with(address.choice()
                        .against(Optional.ofNullable(change.getValue()).map(SideBySide::code)))
                .open());
        var tools = new Div(picker);
        tools.addClassName("panel-tools");
        if (maker.currentAccount().get().may(Permission.PRINT_REPORTS)) {
            other.map(place -> new TwoPlaces(address, place, maker, getLocale()))
                    .ifPresent(both -> tools.add(
                            download("dashboard.csv", "csv", TableExport.CSV, both, getLocale()),
                            download("dashboard.xlsx", "xlsx", TableExport.XLSX, both, getLocale())));
        }
        return tools;
    }

    private void show(TwoPlaces both) {
        var table = new NativeTable();
        table.addClassNames("figure-table", "beside-table");
        table.getElement().setAttribute("aria-label", getTranslation("beside.title"));
        var head = new NativeTableRow();
        both.headers().forEach(text -> head.add(header(text, "col")));
        table.getHead().add(head);
        Optional<Sector> last = Optional.empty();
        for (var line : both.lines()) {
            if (!last.equals(Optional.of(line.sector()))) {
                last = Optional.of(line.sector());
                var sector = header(getTranslation("sector." + line.sector().name()), "colgroup");
                sector.getElement().setAttribute("colspan", "4");
                var group = new NativeTableRow(sector);
                group.addClassName("beside-sector");
                table.getBody().add(group);
            }
            int digits = line.own().indicator().digits();
            table.getBody()
                    .add(new NativeTableRow(
                            header(both.name(line), "row"),
                            new NativeTableCell(new ValueText(line.own().value(), digits)),
                            new NativeTableCell(new ValueText(line.other().value(), digits)),
                            new NativeTableCell(both.verdict(line))));
        }
        var frame = new Div(table);
        frame.addClassName("figure-table-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("beside.title"));
        var note = new Paragraph(getTranslation("beside.note"));
        note.addClassName("carano-note");
        add(frame, note);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    // downloads run outside the screen, where no language is set
    private Anchor download(String key, String suffix, String type, TwoPlaces both, Locale locale) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var sheet = both.taken(suffix);
            var bytes = suffix.equals("csv") ? TableExport.csv(sheet, locale) : TableExport.xlsx(sheet);
            var name = "carano-" + code(both.here().place()) + "-" + code(both.other()) + "." + suffix;
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        link.addClassName("tool-link");
        return link;
    }
}
