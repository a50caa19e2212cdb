package id.go.padang.carano.report.place;

import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.report.FigureTables;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Column;
import id.go.padang.carano.report.page.Table.Row;
import id.go.padang.carano.shared.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a profile. */
final class ProfileTables {

    private final Wording wording;
    private final DefinitionWords words;
    private final FigureTables tables;
    private final ProfileFigures figures;

    ProfileTables(Wording wording, ProfileFigures figures) {
        this.wording = wording;
        this.figures = figures;
        this.words = new DefinitionWords(wording.texts(), wording.locale());
        this.tables = new FigureTables(wording);
    }

    /** Every indicator of a register: now, before, how it moved, and the same in the places above. */
    Table sector(PlaceFigures page) {
        var period = page.part().period();
        var columns = new ArrayList<>(List.of(
                Column.left(wording.text("report.headline.indicator"), 144),
                Column.left(wording.text("report.headline.unit"), 50),
                Column.right(wording.period(period), 72).bold(),
                Column.right(wording.period(period.previous()), 72),
                Column.right(wording.text("report.headline.change"), 88)));
        figures.above().forEach(above -> columns.add(Column.right(wording.place(above.place()), 66)));
        return new Table(
                columns, page.figures().stream().map(figure -> row(figure)).toList());
    }

    private Row row(Figure figure) {
        var indicator = figure.indicator();
        var cells = new ArrayList<Cell>(List.of(
                Cell.text(tables.name(figure)),
                Cell.text(words.unit(indicator.unit())),
                tables.now(figure),
                new Cell.Number(figure.previous(), indicator.digits()),
                Cell.text(tables.changeBeyondChance(figure))));
        figures.above()
                .forEach(above -> cells.add(new Cell.Number(
                        figure(above.pages(), indicator.code())
                                .map(Figure::value)
                                .orElse(Value.missing()),
                        indicator.digits())));
        return new Row("", false, cells);
    }

    /** The first figure of every register, for a place that has no areas to map. */
    Table facts() {
        return new Table(
                List.of(
                        Column.left(wording.text("report.headline.indicator"), 130),
                        Column.right(wording.text("report.published.amount"), 52)
                                .bold(),
                        Column.left(wording.text("report.headline.unit"), 53)),
                figures.pages().stream()
                        .flatMap(page -> Sector.of(page.part().dataset()).stream()
                                .flatMap(sector ->
                                        sector.leading(page.release()).stream().limit(2))
                                .flatMap(indicator -> figure(List.of(page), indicator.code()).stream()))
                        .map(figure -> Row.of(
                                Cell.text(tables.name(figure)),
                                tables.now(figure),
                                Cell.text(words.unit(figure.indicator().unit()))))
                        .toList());
    }

    Optional<Figure> figure(List<PlaceFigures> pages, String code) {
        return pages.stream()
                .flatMap(page -> page.figures().stream())
                .filter(figure -> figure.indicator().code().equals(code))
                .findFirst();
    }
}
