package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.shared.TableExport;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.FigureTable;
import id.go.padang.carano.shared.ui.Sign;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chosen measures of every area below, to compare, to open and to take along. */
final class ChildrenTable extends Section {

    private final PlaceAddress address;
    private final AreaColumns columns;
    private final List<String> chosen;
    private final Button chooser;

    ChildrenTable(String title, PageData data, PlacePage.Maker maker) {
        address = data.address();
        columns = TableSheet.columns(data, maker, getLocale());
        chosen = columns.known(address.choice().columns());
        chooser = new Button(getTranslation("dashboard.columns"), Sign.COLUMNS.create());
        chooser.addClickListener(click -> new ColumnDialog(columns, chosen, this::show).open());
        addClassName("children-table");
        var shown = columns.columns(chosen);
        var lines = AreaTable.of(data.all(), shown);
        var level = ChildrenPanel.level(data.place()).name();
        var table = new FigureTable(
                getTranslation("dashboard.table"),
                getTranslation("dashboard.level." + level),
                shown,
                lines.areas().stream().map(line -> row(line, data, maker)).toList(),
                Stream.concat(
                                lines.unmapped().stream().map(line -> closing("dashboard.unmapped", line.values())),
                                Stream.of(closing("dashboard.sum", lines.total().values())))
                        .toList(),
                ChildrenTable::open);
        var tools = new Div(chooser, mode(AreaColumns.Mode.COUNTS), mode(AreaColumns.Mode.RATES));
        tools.addClassName("panel-tools");
        if (maker.currentAccount().get().may(Permission.PRINT_REPORTS)) {
            var sheet = new TableSheet(title, address, maker, getLocale());
            tools.add(
                    download("dashboard.csv", "csv", TableExport.CSV, sheet, getLocale()),
                    download("dashboard.xlsx", "xlsx", TableExport.XLSX, sheet, getLocale()));
        }
        add(new H2(getTranslation("dashboard.table")), tools, table, note());
    }

    void takeFocus() {
        chooser.focus();
    }

    private FigureTable.Row row(AreaTable.Line line, PageData data, PlacePage.Maker maker) {
        var kode = line.kode().orElseThrow();
        return new FigureTable.Row(
                maker.names().name(kode),
                Optional.of(kode)
                        .filter(one -> line.mayOpen())
                        .map(one -> address.at(new Place.Area(one)).href()),
                line.values(),
                line.mayOpen() ? people(line, new Place.Area(kode), data, maker) : Map.of());
    }

    private static Map<String, String> people(AreaTable.Line line, Place place, PageData data, PlacePage.Maker maker) {
        var links = new HashMap<String, String>();
        line.values().forEach((key, value) -> {
            int split = key.indexOf(AreaColumns.SPLIT);
            int dot = key.lastIndexOf('.');
            var link = split > 0
                    ? maker.people()
                            .behind(
                                    key.substring(0, split),
                                    key.substring(split + 1, dot),
                                    key.substring(dot + 1),
                                    value,
                                    place,
                                    data.selection())
                    : data.all()
                            .getFirst()
                            .release()
                            .indicator(key)
                            .flatMap(indicator -> maker.people().behind(indicator, value, place, data.selection()));
            link.ifPresent(href -> links.put(key, href));
        });
        return links;
    }

    private FigureTable.Row closing(String key, Map<String, Value> values) {
        return new FigureTable.Row(getTranslation(key), Optional.empty(), values);
    }

    /** Turns every column into its count, or its rate, where the catalogue has both. */
    private Component mode(AreaColumns.Mode mode) {
        var button = new Button(getTranslation("column.mode." + mode.name()));
        boolean already = columns.in(mode, chosen).equals(chosen);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("mode-button");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(already));
        button.setDisableOnClick(true);
        button.addClickListener(click -> show(columns.in(mode, chosen)));
        return button;
    }

    private Paragraph note() {
        var note = new Paragraph(getTranslation("column.note"));
        note.addClassName("carano-note");
        return note;
    }

    private void show(List<String> others) {
        if (others.equals(chosen)) {
            address.open();
        } else {
            address.with(address.choice().with(others)).open();
        }
    }

    // downloads run outside the screen, where no language is set
    private Anchor download(String key, String suffix, String type, TableSheet sheet, Locale locale) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = suffix.equals("csv")
                    ? TableExport.csv(sheet.taken(suffix), locale)
                    : TableExport.xlsx(sheet.taken(suffix));
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), sheet.fileName() + "." + suffix, type, bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        link.addClassName("tool-link");
        return link;
    }

    private static void open(String href) {
        var location = new Location(href);
        UI.getCurrentOrThrow().navigate(location.getPath(), location.getQueryParameters());
    }
}
