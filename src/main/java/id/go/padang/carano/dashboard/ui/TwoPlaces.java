package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.Change;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/**
 * The leading figures of every sector at two places, for screen and file alike; read anew each time.
 *
 * @param here whose page it is
 */
record TwoPlaces(PlaceAddress here, Place other, PlacePage.Maker maker, Locale locale) {

    /** One indicator at both. */
    record Line(Sector sector, Figure own, Figure other) {

        /** How the other place's rate stands to this one's; empty for a count, which says how large a place is. */
        Optional<Change> verdict() {
            return own.indicator().isRate() ? Optional.of(other.now().since(own.now())) : Optional.empty();
        }
    }

    List<Line> lines() {
        return lines(maker.figures().readAll(here.place(), here.selection()));
    }

    private List<Line> lines(List<PlaceFigures> ours) {
        var theirs = maker.figures().readAll(other, here.selection());
        return Arrays.stream(Sector.values())
                .flatMap(sector -> of(ours, sector)
                        .flatMap(own -> of(theirs, sector)
                                .flatMap(page -> sector.leading(own.release()).stream()
                                        .flatMap(indicator -> figure(own, indicator.code())
                                                .flatMap(one -> figure(page, indicator.code())
                                                        .map(two -> new Line(sector, one, two)))))))
                .toList();
    }

    List<String> headers() {
        var words = maker.names();
        return List.of(
                text("sector.indicator"),
                words.shortTitle(locale, here.place()),
                words.shortTitle(locale, other),
                text("beside.verdict", words.shortTitle(locale, other)));
    }

    String name(Line line) {
        var indicator = line.own().indicator();
        return indicator.name().in(locale) + " (" + new FigureWords(maker.texts(), locale).unit(indicator) + ")";
    }

    String verdict(Line line) {
        return line.verdict().map(change -> text("compare.is." + change)).orElse("");
    }

    /** The table as a file, and a trace of who took it. */
    Sheet taken(String format) {
        // the link may outlive the right
        if (!maker.currentAccount().get().may(Permission.PRINT_REPORTS)) {
            throw new AccessDeniedException("tables are not for this account");
        }
        var ours = maker.figures().readAll(here.place(), here.selection());
        var lines = lines(ours);
        if (lines.isEmpty()) {
            throw new AccessDeniedException("nothing of these places is open to this account");
        }
        maker.audit()
                .record(
                        "TABLE_EXPORTED",
                        DashboardNavigation.path(here.place()),
                        "format=%s release=%d beside=%s filter=%s"
                                .formatted(
                                        format,
                                        ours.getFirst().release().number(),
                                        DashboardNavigation.path(other),
                                        here.selection().filter().key()));
        var sources = Stream.concat(ours.stream().map(this::source), Stream.of(text("column.symbols")))
                .toList();
        return new Sheet(
                text(
                        "beside.sheet",
                        maker.names().title(locale, here.place()),
                        maker.names().title(locale, other)),
                sources,
                headers(),
                lines.stream()
                        .map(line -> List.<Cell>of(
                                new Cell.Text(name(line)),
                                new Cell.Number(
                                        line.own().value(),
                                        line.own().indicator().digits()),
                                new Cell.Number(
                                        line.other().value(),
                                        line.own().indicator().digits()),
                                new Cell.Text(verdict(line))))
                        .toList());
    }

    private String source(PlaceFigures figures) {
        return text("dataset." + figures.part().dataset()) + ". "
                + text(
                        "place.map.source",
                        figures.part().sourceOpd(),
                        maker.texts().period(locale, figures.part().period()),
                        Integer.toString(figures.release().number()));
    }

    private static Stream<PlaceFigures> of(List<PlaceFigures> all, Sector sector) {
        return all.stream().filter(page -> page.part().dataset().equals(sector.dataset()));
    }

    private static Stream<Figure> figure(PlaceFigures page, String code) {
        return page.figures().stream()
                .filter(figure -> figure.indicator().code().equals(code));
    }

    private String text(String key, Object... arguments) {
        return maker.texts().get(locale, key, arguments);
    }
}
