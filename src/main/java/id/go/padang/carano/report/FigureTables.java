package id.go.padang.carano.report;

import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Breakdown;
import id.go.padang.carano.publication.Change;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Column;
import id.go.padang.carano.report.page.Table.Row;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.Value.Known;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tables that several kinds of report have, every value written as the screens write it. */
public final class FigureTables {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 6;

    private final Wording wording;
    private final DefinitionWords words;

    public FigureTables(Wording wording) {
        this.wording = wording;
        this.words = new DefinitionWords(wording.texts(), wording.locale());
    }

    /** Every indicator now and one period earlier. */
    public Table headline(List<Figure> figures, Period period) {
        return new Table(
                List.of(
                        Column.left(wording.text("report.headline.indicator"), 193),
                        Column.left(wording.text("report.headline.unit"), 50),
                        Column.right(wording.period(period), 72).bold(),
                        Column.right(wording.period(period.previous()), 72),
                        Column.right(wording.text("report.headline.change"), 100)),
                figures.stream()
                        .map(figure -> Row.of(
                                Cell.text(name(figure)),
                                Cell.text(words.unit(figure.indicator().unit())),
                                now(figure),
                                new Cell.Number(
                                        figure.previous(), figure.indicator().digits()),
                                Cell.text(change(figure))))
                        .toList());
    }

    /** The categories of one dimension or more, each with its share of the total. */
    public Table slices(List<Breakdown> breakdowns, Value total, Set<String> besideTheTotal) {
        return new Table(
                List.of(
                        Column.left(wording.text("report.headline.indicator"), 145),
                        Column.right(wording.text("report.slices.count"), 45),
                        Column.right(wording.text("report.slices.share"), 45)),
                breakdowns.stream()
                        .flatMap(breakdown -> slices(breakdown, total, besideTheTotal))
                        .toList());
    }

    private Stream<Row> slices(Breakdown breakdown, Value total, Set<String> besideTheTotal) {
        var dimension = breakdown.dimension().code();
        return breakdown.slices().stream()
                .map(slice -> new Row(
                        words.dimension(dimension),
                        false,
                        List.of(
                                Cell.text(words.category(dimension, slice.category())),
                                Cell.count(slice.value()),
                                Cell.text(
                                        besideTheTotal.contains(dimension + "." + slice.category())
                                                ? ""
                                                : share(slice.value(), total)))));
    }

    /** What others published, as on the screen: each series in its newest year. */
    public Table published(List<PublishedFigure> figures) {
        return new Table(
                        List.of(
                                Column.left(wording.text("report.published.indicator"), 140),
                                Column.right(wording.text("report.published.year"), 32),
                                Column.right(wording.text("report.published.amount"), 58),
                                Column.left(wording.text("report.published.unit"), 58),
                                Column.left(wording.text("report.published.source"), 183)),
                        PublishedFigure.newestOfEach(figures).stream()
                                .map(this::published)
                                .toList())
                .leadBy(wording.text("report.published.explanation"))
                .inABox();
    }

    private Row published(PublishedFigure figure) {
        var source = figure.note().isBlank() ? figure.source() : figure.source() + " (" + figure.note() + ")";
        return Row.of(
                Cell.text(wording.text("statistik." + figure.indicator())),
                Cell.text(Integer.toString(figure.year())),
                new Cell.Number(
                        Value.of(figure.value()), Math.max(0, figure.value().scale())),
                Cell.text(wording.texts()
                        .find(wording.locale(), "statistik.unit." + figure.unit())
                        .orElse(figure.unit())),
                Cell.text(source));
    }

    public String name(Figure figure) {
        return figure.indicator().name().in(wording.locale());
    }

    public Cell now(Figure figure) {
        return new Cell.Number(figure.value(), figure.indicator().digits());
    }

    /** As in {@code +12 (+4,0 %)} or {@code −0,3 poin persen}. */
    public String change(Figure figure) {
        if (figure.value() instanceof Known(var now) && figure.previous() instanceof Known(var before)) {
            int digits = figure.indicator().digits();
            // the difference of what is printed, so that readers can check it by hand
            var difference =
                    now.setScale(digits, RoundingMode.HALF_UP).subtract(before.setScale(digits, RoundingMode.HALF_UP));
            var points = signed(difference, digits);
            if (figure.indicator().isRate()) {
                return isPercent(figure) ? wording.text("report.points.cell", points) : points;
            }
            if (before.signum() == 0) {
                return points;
            }
            var percent = now.subtract(before).multiply(HUNDRED).divide(before, SCALE, RoundingMode.HALF_UP);
            return points + " (" + signed(percent, 1) + "\u00a0%)";
        }
        return figure.value() instanceof Value.Suppressed || figure.previous() instanceof Value.Suppressed
                ? Formats.SUPPRESSED
                : Formats.MISSING;
    }

    /** The same with a mark where chance alone may have done it. */
    public String changeBeyondChance(Figure figure) {
        var change = change(figure);
        return figure.change() == Change.NOISE ? "\u2248 " + change : change;
    }

    private static boolean isPercent(Figure figure) {
        return figure.indicator().unit().equals(Indicator.PERCENT);
    }

    private String signed(BigDecimal amount, int digits) {
        var rounded = amount.setScale(digits, RoundingMode.HALF_UP);
        var mark = switch (rounded.signum()) {
            case 1 -> "+";
            case -1 -> "\u2212";
            default -> "";
        };
        return mark + wording.formats().number(rounded.abs(), digits);
    }

    /** A part of a whole in per cent. */
    public String share(Value part, Value total) {
        if (part instanceof Value.Suppressed || total instanceof Value.Suppressed) {
            return Formats.SUPPRESSED;
        }
        return part instanceof Known(var count) && total instanceof Known(var whole) && whole.signum() > 0
                ? wording.formats().percent(count.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP), 1)
                : Formats.MISSING;
    }
}
