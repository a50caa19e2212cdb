package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.go.padang.carano.analysis.Rank;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.Interval;
import id.go.padang.carano.publication.Measured;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ValueOrder;
import id.go.padang.carano.shared.ui.Still;
import id.go.padang.carano.shared.ui.ValueText;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ranks with their intervals as bars; sortable, areas without a number always last, the place itself below. */
final class RankingTable extends Div {

    /** What the table is sorted by. */
    enum Key {
        NAME,
        VALUE,
        COUNT
    }

    private final Comparison comparison;
    private final Indicator indicator;
    private final List<RankingRow> rows;
    private final DefinitionWords words;
    private final Formats formats;
    private final BigDecimal top;
    private Key key = Key.VALUE;
    private boolean ascending;

    RankingTable(Comparison comparison, List<RankingRow> rows, DefinitionWords words) {
        this.comparison = comparison;
        this.indicator = comparison.indicator();
        this.rows = rows;
        this.words = words;
        formats = new Formats(getLocale());
        ascending = RankingPanel.smallestFirst(comparison);
        if (RankingPanel.onlyCounts(comparison)) {
            key = Key.COUNT;
            ascending = false;
        }
        top = top();
        addClassNames("figure-table-frame", "ranking-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("analysis.ranking"));
        draw();
    }

    /** Sorts by a column, the largest count first, whichever way is better; once more turns it round. */
    void sortBy(Key wanted) {
        ascending = wanted == key
                ? !ascending
                : wanted == Key.NAME || (wanted == Key.VALUE && RankingPanel.smallestFirst(comparison));
        key = wanted;
        draw();
    }

    List<RankingRow> sortedRows() {
        var amounts = ascending ? ValueOrder.ASCENDING : ValueOrder.DESCENDING;
        Comparator<RankingRow> order = switch (key) {
            case NAME -> {
                var names = Comparator.comparing(RankingRow::name, Collator.getInstance(getLocale()));
                yield ascending ? names : names.reversed();
            }
            case VALUE -> Comparator.comparing(row -> row.now().value(), amounts);
            case COUNT -> Comparator.comparing(row -> row.now().numerator(), amounts);
        };
        return rows.stream().sorted(order).toList();
    }

    private void draw() {
        var table = new NativeTable();
        table.addClassNames("figure-table", "ranking-table");
        table.getElement().setAttribute("aria-label", getTranslation("analysis.ranking"));
        table.getHead().add(headers());
        Still.fill(table.getBody(), sortedRows().stream().map(this::line).toList());
        Still.fill(table.getFoot(), List.of(closing()));
        removeAll();
        add(table);
    }

    private NativeTableRow headers() {
        var line = new NativeTableRow();
        line.add(sorting(getTranslation("dashboard.level." + level()), Key.NAME));
        if (RankingPanel.onlyCounts(comparison)) {
            line.add(
                    plain(getTranslation("analysis.rank.count")), sorting(getTranslation("analysis.count"), Key.COUNT));
            return line;
        }
        line.add(plain(getTranslation("analysis.rank")));
        line.add(sorting(getTranslation("analysis.value", words.sign(indicator)), Key.VALUE));
        line.add(plain(getTranslation("analysis.bar")), plain(getTranslation("analysis.range")));
        if (indicator.isRate()) {
            line.add(sorting(getTranslation("analysis.count"), Key.COUNT));
            line.add(plain(getTranslation("analysis.rank.count")), plain(getTranslation("analysis.whole")));
        }
        return line;
    }

    private String level() {
        return rows.isEmpty() ? "KELURAHAN" : rows.getFirst().kode().level().name();
    }

    private NativeTableHeaderCell plain(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableHeaderCell sorting(String text, Key by) {
        var button = new NativeButton(text, click -> sortBy(by));
        button.addClassName("sort");
        var cell = new NativeTableHeaderCell(button);
        cell.getElement().setAttribute("scope", "col");
        if (key == by) {
            cell.getElement().setAttribute("aria-sort", ascending ? "ascending" : "descending");
        }
        return cell;
    }

    private NativeTableRow line(RankingRow row) {
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        row.href().ifPresentOrElse(href -> name.add(routed(href, row.name())), () -> name.setText(row.name()));
        return new NativeTableRow(
                Stream.concat(Stream.of(name), cells(row.now(), rank(row.rank()), rank(row.countRank())))
                        .toArray(Component[]::new));
    }

    private NativeTableRow closing() {
        var name = new NativeTableHeaderCell(getTranslation("analysis.place.whole"));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                Stream.concat(Stream.of(name), cells(comparison.whole().now(), "", ""))
                        .toArray(Component[]::new));
    }

    private Stream<Component> cells(Measured now, String rank, String countRank) {
        if (RankingPanel.onlyCounts(comparison)) {
            return Stream.of(new NativeTableCell(countRank), new NativeTableCell(new ValueText(now.numerator(), 0)));
        }
        var always = Stream.<Component>of(
                new NativeTableCell(rank),
                new NativeTableCell(new ValueText(now.value(), indicator.digits())),
                bar(now),
                new NativeTableCell(range(now)));
        return indicator.isRate()
                ? Stream.concat(
                        always,
                        Stream.of(
                                new NativeTableCell(new ValueText(now.numerator(), 0)),
                                new NativeTableCell(countRank),
                                new NativeTableCell(
                                        new ValueText(now.denominator().orElse(Value.missing()), 0))))
                : always;
    }

    private NativeTableCell bar(Measured now) {
        var cell = new NativeTableCell();
        cell.addClassName("interval-cell");
        if (now.value() instanceof Value.Known(var amount) && top.signum() > 0) {
            cell.add(new IntervalBar(amount, now.interval(), top, mark()));
        }
        return cell;
    }

    // a rate is held against the place's own; a count of a part cannot be held against the whole
    private Optional<BigDecimal> mark() {
        return indicator.isRate() && comparison.whole().value() instanceof Value.Known(var amount)
                ? Optional.of(amount)
                : Optional.empty();
    }

    private String range(Measured now) {
        return now.interval()
                .map(between -> formats.number(between.low(), indicator.digits()) + "–"
                        + formats.number(between.high(), indicator.digits()))
                .orElse("");
    }

    private String rank(Optional<Rank> rank) {
        return rank.map(one -> one.isCertain() ? Integer.toString(one.first()) : one.first() + "–" + one.last())
                .orElse(Formats.MISSING);
    }

    private BigDecimal top() {
        return rows.stream()
                .map(RankingRow::now)
                .flatMap(now -> Stream.concat(
                        now.interval().map(Interval::high).stream(),
                        now.value() instanceof Value.Known(var amount) ? Stream.of(amount) : Stream.empty()))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static Anchor routed(String href, String text) {
        var link = new Anchor(href, text);
        link.setRouterIgnore(false);
        return link;
    }
}
