package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.Component;
import id.go.padang.carano.program.GoalContent;
import id.go.padang.carano.program.GoalProgress;
import id.go.padang.carano.program.GoalState;
import id.go.padang.carano.program.Measure;
import id.go.padang.carano.program.ShareCheck;
import id.go.padang.carano.program.ShareUnit;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.StatusBadge;
import java.math.BigDecimal;
import java.util.Locale;

/** Says goals in the reader's language. */
record GoalWords(Component on, Locale locale) {

    private static final Texts TEXTS = new Texts();

    String number(BigDecimal number) {
        return new Formats(locale)
                .number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    String period(String code) {
        return TEXTS.period(locale, Period.parse(code));
    }

    String shareUnit(GoalContent content) {
        return content.shareUnit() == ShareUnit.PERCENT
                ? on.getTranslation("program.percent")
                : unit(content.measure());
    }

    /** The name of the measure, and that it is a published statistic where it is one. */
    String measure(Measure measure) {
        return switch (measure.kind()) {
            case CATALOGUE -> translated("indicator." + measure.code(), measure.name());
            case SERIES ->
                on.getTranslation("program.measure.series", translated("statistik." + measure.code(), measure.name()));
            case FREE -> measure.name();
        };
    }

    String unit(Measure measure) {
        return translated("unit." + measure.unit(), measure.unit());
    }

    /** Goals keep their words in Indonesian; what was worded otherwise than the catalogue words it stays as it is. */
    private String translated(String key, String kept) {
        return TEXTS.find(Texts.INDONESIAN, key)
                .filter(kept::equals)
                .flatMap(same -> TEXTS.find(locale, key))
                .orElse(kept);
    }

    /** Whether the shares add up, in a sentence. */
    String shares(GoalContent content, ShareCheck check) {
        var unit = shareUnit(content);
        var once = number(check.once());
        return check.gap()
                .map(gap -> switch (gap.signum()) {
                    case 0 -> on.getTranslation("program.shares.fit", once, unit);
                    case 1 ->
                        on.getTranslation(
                                "program.shares.short",
                                once,
                                number(check.expected().orElse(BigDecimal.ZERO)),
                                number(gap),
                                unit);
                    default ->
                        on.getTranslation(
                                "program.shares.over",
                                once,
                                number(check.expected().orElse(BigDecimal.ZERO)),
                                number(gap.negate()),
                                unit);
                })
                .orElseGet(() -> on.getTranslation("program.shares.unknown"));
    }

    StatusBadge state(GoalState state) {
        return new StatusBadge(
                state == GoalState.SET ? StatusBadge.Kind.OFFICIAL : StatusBadge.Kind.ATTENTION,
                on.getTranslation("program.state." + state));
    }

    StatusBadge standing(GoalProgress progress) {
        var kind = switch (progress.standing()) {
            case REACHED -> StatusBadge.Kind.GOOD;
            case ON_THE_WAY, NOT_REACHED -> StatusBadge.Kind.ATTENTION;
            case AWAY -> StatusBadge.Kind.BAD;
            case UNKNOWN -> StatusBadge.Kind.NEUTRAL;
        };
        var percent = progress.percent()
                .filter(done -> progress.standing() == GoalProgress.Standing.ON_THE_WAY)
                .map(done -> " · " + new Formats(locale).percent(done, 0))
                .orElse("");
        return new StatusBadge(kind, on.getTranslation("program.standing." + progress.standing()) + percent);
    }
}
