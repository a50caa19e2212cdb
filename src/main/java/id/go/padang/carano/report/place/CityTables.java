package id.go.padang.carano.report.place;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Reference;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.report.FigureTables;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Column;
import id.go.padang.carano.report.page.Table.Row;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the city's summary. */
final class CityTables {

    private static final int LEADING = 2;

    private final Wording wording;
    private final DefinitionWords words;
    private final FigureTables tables;

    CityTables(Wording wording) {
        this.wording = wording;
        this.words = new DefinitionWords(wording.texts(), wording.locale());
        this.tables = new FigureTables(wording);
    }

    /** The figures that lead each field: now, before, target of the year, and the same in the province and the nation. */
    Table leading(List<PlaceFigures> pages) {
        return new Table(
                List.of(
                        Column.left(wording.text("report.headline.indicator"), 158),
                        Column.left(wording.text("report.headline.unit"), 50),
                        Column.right(wording.text("report.column.now"), 54).bold(),
                        Column.right(wording.text("report.column.before"), 54),
                        Column.right(wording.text("report.headline.change"), 82),
                        Column.right(wording.text("report.column.target"), 50),
                        Column.right(wording.text("report.column.PROVINSI"), 50),
                        Column.right(wording.text("report.column.NASIONAL"), 50)),
                pages.stream()
                        .filter(page -> !page.part().dataset().equals(Dataset.PERISTIWA))
                        .flatMap(this::rows)
                        .toList());
    }

    private Stream<Row> rows(PlaceFigures page) {
        return Sector.of(page.part().dataset()).stream()
                .flatMap(sector -> sector.leading(page.release()).stream())
                .limit(LEADING)
                .flatMap(indicator -> page.figures().stream()
                        .filter(figure -> figure.indicator().code().equals(indicator.code()))
                        .limit(1))
                .map(figure -> row(figure, page));
    }

    private Row row(Figure figure, PlaceFigures page) {
        var indicator = figure.indicator();
        int year = page.part().period().year();
        return Row.of(
                Cell.text(tables.name(figure)),
                Cell.text(words.unit(indicator.unit())),
                tables.now(figure),
                new Cell.Number(figure.previous(), indicator.digits()),
                Cell.text(tables.changeBeyondChance(figure)),
                indicator
                        .target(year)
                        .map(target -> number(indicator, target.value()))
                        .orElseGet(() -> Cell.text(Formats.MISSING)),
                reference(indicator, Reference.Area.PROVINSI, year),
                reference(indicator, Reference.Area.NASIONAL, year));
    }

    /** The newest that is no newer than the figure. */
    private static Cell reference(Indicator indicator, Reference.Area area, int year) {
        return indicator.references().stream()
                .filter(reference -> reference.area() == area && reference.year() <= year)
                .max(Comparator.comparingInt(Reference::year))
                .map(reference -> number(indicator, reference.value()))
                .orElseGet(() -> Cell.text(Formats.MISSING));
    }

    private static Cell number(Indicator indicator, BigDecimal amount) {
        return new Cell.Number(
                Value.of(amount),
                Math.max(indicator.digits(), amount.stripTrailingZeros().scale()));
    }

    /** How far each register can be believed. */
    Table quality(List<PlaceFigures> pages) {
        return new Table(
                List.of(
                        Column.left(wording.text("report.quality.register"), 118),
                        Column.left(wording.text("report.quality.source"), 128),
                        Column.left(wording.text("report.meta.period"), 82),
                        Column.right(wording.text("report.quality.rows"), 52),
                        Column.right(wording.text("report.quality.accepted"), 54),
                        Column.right(wording.text("report.quality.warned"), 53)),
                pages.stream()
                        .map(PlaceFigures::part)
                        .map(part -> Row.of(
                                Cell.text(wording.text("dataset." + part.dataset())),
                                Cell.text(part.sourceOpd()),
                                Cell.text(wording.period(part.period())),
                                Cell.count(Value.of(part.rows())),
                                Cell.text(tables.share(Value.of(part.accepted()), Value.of(part.rows()))),
                                Cell.count(Value.of(part.warned()))))
                        .toList());
    }
}
