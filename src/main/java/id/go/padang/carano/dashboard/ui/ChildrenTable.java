package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.shared.TableExport;
import id.go.padang.carano.shared.ui.FigureTable;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every measure of every area below, to compare, to open and to take along. */
final class ChildrenTable extends Section {

    private final String title;
    private final PlaceFigures figures;
    private final AreaRows areas;
    private final PlacePage.Maker maker;
    // downloads run outside the screen, where no language is set
    private final Locale locale;
    private final TableColumns columns;

    ChildrenTable(String title, PlaceFigures figures, AreaRows areas, PlacePage.Maker maker) {
        this.title = title;
        this.figures = figures;
        this.areas = areas;
        this.maker = maker;
        locale = getLocale();
        columns = new TableColumns(maker.texts(), locale);
        addClassName("children-table");
        var level = ChildrenChart.level(figures.place()).name();
        var table = new FigureTable(
                getTranslation("dashboard.table"),
                getTranslation("dashboard.level." + level),
                columns.of(EnumSet.allOf(TableColumns.Group.class)),
                areas.areas().stream()
                        .map(area -> new FigureTable.Row(areas.name(area), areas.href(area), area.values()))
                        .toList(),
                Stream.concat(
                                areas.unmapped().stream().map(row -> closing("dashboard.unmapped", row.values())),
                                Stream.of(
                                        closing("dashboard.sum", figures.total().values())))
                        .toList(),
                ChildrenTable::open);
        var tools = new Div(chooser(table));
        tools.addClassName("panel-tools");
        if (maker.currentAccount().get().may(Permission.PRINT_REPORTS)) {
            tools.add(
                    download("dashboard.csv", "csv", TableExport.CSV, () -> TableExport.csv(sheet(), locale)),
                    download("dashboard.xlsx", "xlsx", TableExport.XLSX, () -> TableExport.xlsx(sheet())));
        }
        add(new H2(getTranslation("dashboard.table")), tools, table);
    }

    private FigureTable.Row closing(String key, java.util.Map<String, id.go.padang.carano.shared.Value> values) {
        return new FigureTable.Row(getTranslation(key), java.util.Optional.empty(), values);
    }

    private Component chooser(FigureTable table) {
        var groups = new CheckboxGroup<TableColumns.Group>();
        groups.setLabel(getTranslation("dashboard.columns"));
        groups.setItems(TableColumns.Group.values());
        groups.setItemLabelGenerator(columns::name);
        groups.setValue(Set.of(TableColumns.Group.values()));
        groups.addValueChangeListener(change -> table.show(columns.of(change.getValue())));
        var button = new Button(getTranslation("dashboard.columns"), VaadinIcon.GRID_H.create());
        var popover = new Popover(groups);
        popover.setTarget(button);
        popover.setAriaLabel(getTranslation("dashboard.columns"));
        return new Div(button, popover);
    }

    private Anchor download(String key, String suffix, String type, Supplier<byte[]> file) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = file.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name(suffix), type, bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        link.addClassName("tool-link");
        return link;
    }

    private String name(String suffix) {
        return "anak-yatim-%s-%s-rilis-%d.%s"
                .formatted(
                        DashboardNavigation.path(figures.place()).replace('/', '-'),
                        figures.part().period().code(),
                        figures.release().number(),
                        suffix);
    }

    private id.go.padang.carano.shared.Sheet sheet() {
        return new TableSheet(maker.texts(), locale).of(title, figures, areas);
    }

    private static void open(String href) {
        var location = new Location(href);
        UI.getCurrentOrThrow().navigate(location.getPath(), location.getQueryParameters());
    }
}
