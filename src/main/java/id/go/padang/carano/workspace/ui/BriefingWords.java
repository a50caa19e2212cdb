package id.go.padang.carano.workspace.ui;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.publication.Change;
import id.go.padang.carano.publication.Measured;
import id.go.padang.carano.publication.PlaceTitles;
import id.go.padang.carano.publication.Shift;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.workspace.Briefing.Slip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts a briefing into sentences. */
@Component
record BriefingWords(Texts texts, PlaceTitles titles) {

    /** As in {@code Pencari kerja aktif naik 312 orang (+4,1 %) – terutama Koto Tangah}. */
    String movement(Locale locale, Shift movement) {
        var key = movement.change() == Change.UP ? "workspace.moved.up" : "workspace.moved.down";
        var sentence = texts.get(locale, key, movement.indicator().name().in(locale), difference(locale, movement));
        return movement.mostly()
                .map(kode -> texts.get(locale, "workspace.moved.mostly", sentence, titles.name(kode)))
                .orElse(sentence);
    }

    /** Whether the movement is for the better; empty directions never get here. */
    boolean isGood(Shift movement) {
        return (movement.change() == Change.UP) == (movement.indicator().direction() == Direction.MORE_IS_BETTER);
    }

    String slip(Locale locale, Slip slip) {
        return texts.get(
                locale,
                "workspace.slip",
                slip.indicator().name().in(locale),
                written(locale, slip.indicator(), slip.now().value()),
                written(locale, slip.indicator(), Value.of(slip.target().value())),
                Integer.toString(slip.target().year()));
    }

    /** The number with its unit. */
    String written(Locale locale, Indicator indicator, Value value) {
        var number = new Formats(locale).value(value, indicator.digits());
        return value instanceof Value.Known
                ? number + (indicator.unit().equals(Indicator.PERCENT) ? "\u00a0%" : " " + unit(locale, indicator))
                : number;
    }

    String unit(Locale locale, Indicator indicator) {
        return texts.find(locale, "unit." + indicator.unit()).orElse(indicator.unit());
    }

    private String difference(Locale locale, Shift movement) {
        var indicator = movement.indicator();
        var now = known(movement.now());
        var before = known(movement.before());
        var formats = new Formats(locale);
        var difference = formats.number(
                now.setScale(indicator.digits(), RoundingMode.HALF_UP)
                        .subtract(before.setScale(indicator.digits(), RoundingMode.HALF_UP))
                        .abs(),
                indicator.digits());
        if (indicator.unit().equals(Indicator.PERCENT)) {
            return difference + " " + texts.get(locale, "unit.poin");
        }
        var amount = difference + " " + unit(locale, indicator);
        if (before.signum() == 0) {
            return amount;
        }
        var share =
                now.subtract(before).abs().multiply(BigDecimal.valueOf(100)).divide(before, 6, RoundingMode.HALF_UP);
        return amount + " (" + formats.percent(share, 1) + ")";
    }

    private static BigDecimal known(Measured measured) {
        return measured.value() instanceof Value.Known(var amount) ? amount : BigDecimal.ZERO;
    }
}
