package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.publication.Change;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Interval;
import id.go.padang.carano.publication.Measured;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.FigureCard.Note;
import id.go.padang.carano.shared.ui.FigureCard.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says figures in words: unit, margin, movement, targets. */
record FigureWords(Texts texts, Locale locale) {

    /** As it stands after a number, as in {@code keluarga}, {@code %} or {@code per 1.000}. */
    String unit(Indicator indicator) {
        return isPercent(indicator)
                ? "%"
                : texts.find(locale, "unit." + indicator.unit()).orElse(indicator.unit());
    }

    /** Half the interval with a plus-minus; empty for amounts and where there is no number. */
    String margin(Indicator indicator, Measured measured) {
        return measured.interval()
                .map(interval -> "±" + formats().number(interval.margin(), indicator.digits()))
                .orElse("");
    }

    String value(Indicator indicator, Value value) {
        var written = formats().value(value, indicator.digits());
        return value instanceof Value.Known && isPercent(indicator) ? written + "\u00a0%" : written;
    }

    /** Movement, last year, targets and larger areas, as far as there are any. */
    List<Note> notes(Figure figure, Period period, boolean wholeCity) {
        var notes = new ArrayList<Note>();
        notes.add(change(figure, texts.period(locale, period.previous())));
        if (figure.lastYear().value() instanceof Value.Known
                && !period.sameLastYear().equals(period.previous())) {
            notes.add(quiet(text(
                    "place.lastYear",
                    texts.period(locale, period.sameLastYear()),
                    value(figure.indicator(), figure.lastYear().value()))));
        }
        notes.addAll(target(figure, period, wholeCity));
        if (figure.indicator().isRate()) {
            figure.indicator().references().stream()
                    .filter(reference -> reference.year() <= period.year())
                    .map(reference -> quiet(text(
                            "place.reference." + reference.area().name(),
                            Integer.toString(reference.year()),
                            value(figure.indicator(), Value.of(reference.value())),
                            reference.source())))
                    .forEach(notes::add);
        }
        return notes;
    }

    /** The interval in words; empty where there is none. */
    Optional<String> interval(Indicator indicator, Optional<Interval> interval) {
        return interval.map(between -> text(
                "place.interval",
                formats().number(between.low(), indicator.digits()),
                formats().number(between.high(), indicator.digits())));
    }

    Note change(Figure figure, String earlier) {
        var indicator = figure.indicator();
        if (figure.value() instanceof Value.Known(var now) && figure.previous() instanceof Value.Known(var before)) {
            // the difference of what is printed, so that readers can check it by hand
            var difference = rounded(now, indicator).subtract(rounded(before, indicator));
            var amount = formats().number(difference.abs(), indicator.digits())
                    + (isPercent(indicator) ? " " + text("unit.poin") : "");
            var sign = difference.signum();
            return switch (figure.change()) {
                case NOISE -> quiet(text(sign == 0 ? "card.change.0" : "place.noise." + sign, amount, earlier));
                case UP, DOWN -> moved(indicator, figure.change(), text("card.change." + sign, amount, earlier));
                case NONE, UNKNOWN -> quiet(text("card.change.0", amount, earlier));
            };
        }
        boolean hidden = figure.value() instanceof Value.Suppressed || figure.previous() instanceof Value.Suppressed;
        return quiet(text(hidden ? "card.change.hidden" : "card.change.unknown"));
    }

    private Note moved(Indicator indicator, Change change, String text) {
        if (indicator.direction() == Direction.NEUTRAL) {
            return new Note(text, Tone.PLAIN);
        }
        boolean better = (change == Change.UP) == (indicator.direction() == Direction.MORE_IS_BETTER);
        return better ? new Note(text("place.better", text), Tone.GOOD) : new Note(text("place.worse", text), Tone.BAD);
    }

    // the city's target of a count says nothing of a part of the city
    private List<Note> target(Figure figure, Period period, boolean wholeCity) {
        var indicator = figure.indicator();
        if ((!wholeCity && !indicator.isRate()) || !(figure.value() instanceof Value.Known(var now))) {
            return List.of();
        }
        return indicator.target(period.year()).stream()
                .map(target -> {
                    var words = text(
                            "place.target",
                            Integer.toString(target.year()),
                            value(indicator, Value.of(target.value())));
                    return indicator
                            .reaches(target, now)
                            .map(reached -> reached
                                    ? new Note(text("place.target.reached", words), Tone.GOOD)
                                    : new Note(text("place.target.missed", words), Tone.BAD))
                            .orElse(quiet(words));
                })
                .toList();
    }

    private static boolean isPercent(Indicator indicator) {
        return indicator.unit().equals(Indicator.PERCENT);
    }

    private static Note quiet(String text) {
        return new Note(text, Tone.QUIET);
    }

    private static BigDecimal rounded(BigDecimal amount, Indicator indicator) {
        return amount.setScale(indicator.digits(), RoundingMode.HALF_UP);
    }

    private Formats formats() {
        return new Formats(locale);
    }

    private String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
