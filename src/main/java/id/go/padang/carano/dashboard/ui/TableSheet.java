package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.ui.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;

/** The table of areas as a file: the columns of the screen, in code order, read anew when it is taken. */
record TableSheet(String title, PlaceAddress address, PlacePage.Maker maker, Locale locale) {

    /** The columns there are, with what the reader's filter does not reach. */
    static AreaColumns columns(PageData data, PlacePage.Maker maker, Locale locale) {
        return columns(data.release().orElseThrow(), data.address(), maker, locale);
    }

    private static AreaColumns columns(Release release, PlaceAddress address, PlacePage.Maker maker, Locale locale) {
        var asked = address.selection().filter();
        var datasets =
                maker.indicators().datasets().stream().filter(Dataset::byName).toList();
        return new AreaColumns(
                release,
                datasets,
                datasets.stream()
                        .map(Dataset::code)
                        .filter(dataset -> !maker.figures()
                                .applied(dataset, address.selection())
                                .equals(asked))
                        .collect(Collectors.toSet()),
                maker.texts(),
                locale);
    }

    /** The sheet, and a trace of who took it. */
    Sheet taken(String format) {
        // the link may outlive the right
        if (!maker.currentAccount().get().may(Permission.PRINT_REPORTS)) {
            throw new AccessDeniedException("tables are not for this account");
        }
        var all = maker.figures().readAll(address.place(), address.selection());
        if (all.isEmpty()) {
            throw new AccessDeniedException("nothing of this place is open to this account");
        }
        var columns = columns(all.getFirst().release(), address, maker, locale);
        var chosen = columns.known(address.choice().columns());
        var sheet = sheet(all, columns, chosen);
        maker.audit()
                .record(
                        "TABLE_EXPORTED",
                        DashboardNavigation.path(address.place()),
                        "format=%s release=%d filter=%s columns=%s"
                                .formatted(
                                        format,
                                        all.getFirst().release().number(),
                                        address.selection().filter().key(),
                                        String.join(",", chosen)));
        return sheet;
    }

    String fileName() {
        return "carano-" + DashboardNavigation.path(address.place()).replace('/', '-');
    }

    private Sheet sheet(List<PlaceFigures> all, AreaColumns columns, List<String> chosen) {
        var shown = columns.columns(chosen);
        var table = AreaTable.of(all, shown);
        var headers = new ArrayList<>(List.of(text("dashboard.column.code"), text("dashboard.column.name")));
        shown.forEach(column -> headers.add(column.group() + ": " + column.header()));
        var rows = new ArrayList<List<Cell>>();
        table.areas().forEach(line -> {
            var kode = line.kode().orElseThrow();
            rows.add(row(kode.value(), maker.names().name(kode), line, shown));
        });
        table.unmapped().ifPresent(line -> rows.add(row("", text("dashboard.unmapped"), line, shown)));
        rows.add(row("", text("dashboard.sum"), table.total(), shown));
        var datasets = chosen.stream().map(columns::dataset).collect(Collectors.toSet());
        return new Sheet(text("column.sheet", title), sources(all, datasets), headers, rows);
    }

    private static List<Cell> row(String code, String name, AreaTable.Line line, List<FigureTable.Column> columns) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Text(code));
        cells.add(new Cell.Text(name));
        columns.forEach(column -> cells.add(new Cell.Number(
                line.values().getOrDefault(column.key(), id.go.padang.carano.shared.Value.missing()),
                column.digits())));
        return cells;
    }

    private List<String> sources(List<PlaceFigures> all, Set<String> datasets) {
        var formats = new Formats(locale);
        var lines = new ArrayList<String>();
        all.stream()
                .filter(figures -> datasets.contains(figures.part().dataset()))
                .map(figures -> text("dataset." + figures.part().dataset()) + ". "
                        + text(
                                "dashboard.trust",
                                figures.part().sourceOpd(),
                                maker.texts().period(locale, figures.part().period()),
                                formats.date(figures.part().referenceDate()),
                                Integer.toString(figures.release().number()))
                        + " "
                        + text(
                                "dashboard.sheet.status",
                                formats.date(figures.part()
                                        .validatedAt()
                                        .atZone(Formats.WIB)
                                        .toLocalDate()),
                                formats.count(figures.part().accepted()),
                                formats.count(figures.part().rows())))
                .forEach(lines::add);
        new TreeMap<>(address.selection().filter().categories())
                .forEach((dimension, some) -> lines.add(text(
                        "column.filter",
                        text("dimension." + dimension),
                        new TreeSet<>(some)
                                .stream()
                                        .map(category -> text("category." + dimension + "." + category))
                                        .collect(Collectors.joining(", ")))));
        lines.add(text("column.symbols"));
        return lines;
    }

    private String text(String key, Object... arguments) {
        return maker.texts().get(locale, key, arguments);
    }
}
