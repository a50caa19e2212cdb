package id.go.padang.carano.analysis.ui;

import id.go.padang.carano.analysis.Rank;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.Interval;
import id.go.padang.carano.publication.Measured;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The table of ranks as a file: in code order, with both ends of every interval. */
record RankingSheet(Texts texts, Locale locale) {

    Sheet of(String place, Comparison comparison, List<RankingRow> rows, List<String> sources) {
        var indicator = comparison.indicator();
        var words = new DefinitionWords(texts, locale);
        var headers = new ArrayList<>(List.of(
                text("dashboard.column.code"),
                text("dashboard.column.name"),
                text("analysis.rank"),
                text("analysis.value", words.sign(indicator)),
                text("analysis.low"),
                text("analysis.high")));
        if (indicator.isRate()) {
            headers.addAll(List.of(text("analysis.count"), text("analysis.rank.count"), text("analysis.whole")));
        }
        var lines = new ArrayList<List<Cell>>();
        for (RankingRow row : rows) {
            lines.add(line(comparison, row.kode().value(), row.name(), row.now(), row.rank(), row.countRank()));
        }
        lines.add(line(
                comparison,
                "",
                text("analysis.place.whole"),
                comparison.whole().now(),
                Optional.empty(),
                Optional.empty()));
        return new Sheet(indicator.name().in(locale) + ": " + place, sources, headers, lines);
    }

    private static List<Cell> line(
            Comparison comparison,
            String kode,
            String name,
            Measured now,
            Optional<Rank> rank,
            Optional<Rank> countRank) {
        int digits = comparison.indicator().digits();
        var cells = new ArrayList<Cell>(List.of(
                new Cell.Text(kode),
                new Cell.Text(name),
                rank(rank),
                new Cell.Number(now.value(), digits),
                end(now, Interval::low, digits),
                end(now, Interval::high, digits)));
        if (comparison.indicator().isRate()) {
            cells.add(new Cell.Number(now.numerator(), 0));
            cells.add(rank(countRank));
            cells.add(new Cell.Number(now.denominator().orElse(Value.missing()), 0));
        }
        return cells;
    }

    private static Cell end(Measured now, Function<Interval, BigDecimal> which, int digits) {
        return new Cell.Number(now.interval().map(which).map(Value::of).orElse(Value.missing()), digits);
    }

    // as text: a spreadsheet takes 3-7 for a day in March
    private static Cell rank(Optional<Rank> rank) {
        return new Cell.Text(
                rank.map(one -> one.isCertain() ? Integer.toString(one.first()) : one.first() + " – " + one.last())
                        .orElse(""));
    }

    private String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
