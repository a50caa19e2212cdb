package id.go.padang.carano.analysis.ui;

import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Reference;
import id.go.padang.carano.indicator.Target;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.Measured;
import id.go.padang.carano.publication.PeriodFigure;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.ChartSpec;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the time series says in words and numbers, for chart, table and file alike. */
record TrendRows(Texts texts, Locale locale, Comparison comparison) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    ChartSpec chart() {
        var words = words();
        var series = new ArrayList<ChartSpec.Series>();
        series.add(series(text("analysis.trend.place"), one -> one.measured().value()));
        if (!indicator().targets().isEmpty()) {
            series.add(series(
                    text("analysis.target"),
                    one -> indicator()
                            .target(one.period().year())
                            .map(Target::value)
                            .map(Value::of)
                            .orElse(Value.missing())));
        }
        for (Reference.Area area : Reference.Area.values()) {
            if (indicator().references().stream().anyMatch(one -> one.area() == area)) {
                series.add(series(
                        text("analysis.area." + area.name()),
                        one -> reference(area, one.period().year())));
            }
        }
        return new ChartSpec.Lines(
                indicator().name().in(locale),
                words.sign(indicator()),
                indicator().digits(),
                comparison.trend().stream()
                        .map(one -> texts.period(locale, one.period()))
                        .toList(),
                series);
    }

    List<String> headers() {
        var headers =
                new ArrayList<>(List.of(text("dashboard.period"), text("analysis.value", words().sign(indicator()))));
        if (indicator().isRate()) {
            headers.add(text("analysis.count"));
            headers.add(text("analysis.whole"));
        }
        headers.addAll(List.of(text("analysis.lastYear"), text("analysis.difference"), text("analysis.judged")));
        return headers;
    }

    Value lastYear(PeriodFigure one) {
        return before(one).map(Measured::value).orElse(Value.missing());
    }

    /** The difference of what is printed; in per cent of last year's for a count, in points for a percentage. */
    String difference(PeriodFigure one) {
        if (one.measured().value() instanceof Value.Known(var now)
                && lastYear(one) instanceof Value.Known(var before)) {
            var difference = rounded(now).subtract(rounded(before));
            var sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
            var number = sign
                    + new Formats(locale).number(difference.abs(), indicator().digits());
            if (indicator().unit().equals(Indicator.PERCENT)) {
                return number + " " + text("unit.poin");
            }
            return before.signum() == 0 || indicator().isRate()
                    ? number
                    : number + " ("
                            + sign
                            + new Formats(locale)
                                    .percent(
                                            difference
                                                    .abs()
                                                    .multiply(WHOLE)
                                                    .divide(rounded(before), 1, RoundingMode.HALF_UP),
                                            1)
                            + ")";
        }
        return "";
    }

    /** Whether it moved further than chance would bring it. */
    String judged(PeriodFigure one) {
        return before(one)
                .map(before -> text("analysis.change." + one.measured().since(before)))
                .orElse("");
    }

    /** The last known value of the target's year. */
    String reached(Target target) {
        return last(target)
                .map(one -> new Formats(locale)
                                .value(one.measured().value(), indicator().digits()) + " ("
                        + texts.period(locale, one.period()) + ")")
                .orElse(Formats.MISSING);
    }

    /** Met, missed, or still open because the year's last period is not published. */
    String state(Target target) {
        return last(target)
                .map(last -> switch (last.measured().value()) {
                    case Value.Known(var amount) ->
                        text(
                                isMet(amount, target)
                                        ? "analysis.target.met"
                                        : endsTheYear(last) ? "analysis.target.missed" : "analysis.target.running");
                    case Value.Missing ignored -> text("analysis.target.open");
                    case Value.Suppressed ignored -> text("value.suppressed");
                })
                .orElse(text("analysis.target.open"));
    }

    Sheet sheet(String place, List<String> sources) {
        var lines = new ArrayList<List<Cell>>();
        for (PeriodFigure one : comparison.trend()) {
            var cells = new ArrayList<Cell>(List.of(
                    new Cell.Text(texts.period(locale, one.period())),
                    new Cell.Number(one.measured().value(), indicator().digits())));
            if (indicator().isRate()) {
                cells.add(new Cell.Number(one.measured().numerator(), 0));
                cells.add(new Cell.Number(one.measured().denominator().orElseThrow(), 0));
            }
            cells.addAll(List.of(
                    new Cell.Number(lastYear(one), indicator().digits()),
                    new Cell.Text(difference(one)),
                    new Cell.Text(judged(one))));
            lines.add(cells);
        }
        return new Sheet(indicator().name().in(locale) + ": " + place, sources, headers(), lines);
    }

    /** Whether there are enough numbers for a line. */
    boolean isLine() {
        return comparison.trend().stream()
                        .filter(one -> one.measured().value() instanceof Value.Known)
                        .count()
                > 1;
    }

    private static boolean endsTheYear(PeriodFigure one) {
        return one.period().lastDay().getMonth() == Month.DECEMBER;
    }

    private boolean isMet(BigDecimal amount, Target target) {
        int sign = rounded(amount).compareTo(target.value());
        return indicator().direction() == Indicator.Direction.LESS_IS_BETTER ? sign <= 0 : sign >= 0;
    }

    private Optional<PeriodFigure> last(Target target) {
        return comparison.trend().stream()
                .filter(one -> one.period().year() == target.year())
                .reduce((earlier, later) -> later);
    }

    private Optional<Measured> before(PeriodFigure one) {
        return comparison.trend().stream()
                .filter(other -> other.period().equals(one.period().sameLastYear()))
                .map(PeriodFigure::measured)
                .findFirst();
    }

    private Value reference(Reference.Area area, int year) {
        return indicator().references().stream()
                .filter(one -> one.area() == area && one.year() == year)
                .map(Reference::value)
                .map(Value::of)
                .findFirst()
                .orElse(Value.missing());
    }

    private ChartSpec.Series series(String name, Function<PeriodFigure, Value> value) {
        return new ChartSpec.Series(
                name,
                comparison.trend().stream()
                        .map(one -> new ChartSpec.Point("", texts.period(locale, one.period()), value.apply(one)))
                        .toList());
    }

    private BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(indicator().digits(), RoundingMode.HALF_UP);
    }

    private Indicator indicator() {
        return comparison.indicator();
    }

    private DefinitionWords words() {
        return new DefinitionWords(texts, locale);
    }

    private String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
