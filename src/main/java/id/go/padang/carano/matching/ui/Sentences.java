package id.go.padang.carano.matching.ui;

import com.vaadin.flow.component.Component;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.matching.MatchState;
import id.go.padang.carano.matching.MatchingRefusedException;
import id.go.padang.carano.register.AcceptedRow;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.StatusBadge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says what comparisons came to in the reader's language. */
final class Sentences {

    private static final Texts TEXTS = new Texts();
    private static final int HUNDRED = 100;

    private Sentences() {}

    static String of(Component component, MatchingRefusedException refusal) {
        return component.getTranslation(refusal.key(), refusal.arguments().toArray());
    }

    static String period(Locale locale, Period period) {
        return TEXTS.period(locale, period);
    }

    static StatusBadge badge(Component component, MatchState state) {
        return new StatusBadge(
                state.matched() ? StatusBadge.Kind.GOOD : StatusBadge.Kind.ATTENTION,
                component.getTranslation("match.state." + state));
    }

    static String share(Formats formats, long part, long whole) {
        return whole == 0
                ? Formats.MISSING
                : formats.percent(
                        BigDecimal.valueOf(part * HUNDRED).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP),
                        1);
    }

    /** Masked numbers and names of a row. */
    static String person(Dataset dataset, AcceptedRow row) {
        return values(
                dataset,
                row,
                content -> content instanceof Content.Name
                        || content instanceof Content.Nik
                        || content instanceof Content.Text);
    }

    /** Its dates and area. */
    static String details(Dataset dataset, AcceptedRow row) {
        return values(dataset, row, content -> content instanceof Content.Day || content instanceof Content.Area);
    }

    private static String values(Dataset dataset, AcceptedRow row, Predicate<Content> shown) {
        return dataset.columns().stream()
                .filter(column -> shown.test(column.content()))
                .filter(column ->
                        !column.name().startsWith("nik_a") && !column.name().startsWith("nik_i"))
                .map(column -> row.values().get(dataset.position(column.name())))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
