package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.Component;
import id.go.padang.carano.priority.Decision;
import id.go.padang.carano.priority.DecisionWords;
import id.go.padang.carano.priority.Measure;
import id.go.padang.carano.priority.Outline;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.PriorityRefusedException;
import id.go.padang.carano.priority.StudyStatus;
import id.go.padang.carano.priority.Turn;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.StatusBadge;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sentences about studies in the reader's language. */
final class StudyWords {

    private final Component on;
    private final Formats formats;
    private final DecisionWords decided;

    StudyWords(Component on, Locale locale) {
        this.on = on;
        formats = new Formats(locale);
        decided = new DecisionWords(new Texts(), locale);
    }

    Formats formats() {
        return formats;
    }

    String get(String key, Object... arguments) {
        return on.getTranslation(key, arguments);
    }

    String refusal(PriorityRefusedException refusal) {
        return get(
                refusal.key(),
                refusal.arguments().stream()
                        .map(one -> one instanceof Instant at ? formats.moment(at) : one)
                        .toArray());
    }

    String name(Measure measure) {
        return measure.name().in(formats.locale());
    }

    String unit(Measure measure) {
        return measure.indicator().isPresent() ? get("unit." + measure.unit()) : measure.unit();
    }

    String value(Value value, Measure measure) {
        return formats.value(value, measure.digits());
    }

    String number(double number, int digits) {
        return formats.number(BigDecimal.valueOf(number), digits);
    }

    String score(double score) {
        return number(score, 1);
    }

    /** A share from 0 to 1 in whole per cent, never 0 or 100 where it is not. */
    String percent(double share) {
        return decided.percent(share);
    }

    String period(Period period) {
        return new Texts().period(formats.locale(), period);
    }

    String rupiah(long amount) {
        return formats.rupiah(BigDecimal.valueOf(amount));
    }

    /** An aspect or, where there is one only, a criterion. */
    String group(String id, List<Decision.Criterion> criteria) {
        return decided.group(id, criteria);
    }

    /** How firm the first place stands. */
    List<String> firmness(Outline outline) {
        return decided.firmness(outline.firmness(), outline.criteria());
    }

    private static String joined(List<String> ids, Function<String, String> name) {
        return ids.stream().map(name).collect(Collectors.joining(", "));
    }

    /** Why a class is proposed, in one sentence. */
    String classReason(Decision.Item item, List<Decision.Criterion> criteria) {
        if (item.computedClass().isEmpty()) {
            return get("priority.class.unknown");
        }
        var proposed = get("priority.class." + item.computedClass().get()).toLowerCase(formats.locale());
        if (!item.vetoes().isEmpty()) {
            return get("priority.class.veto", proposed, joined(item.vetoes(), id -> group(id, criteria)));
        }
        if (item.missed().isEmpty()) {
            return get("priority.class.reached", proposed, percent(item.support()));
        }
        return get("priority.class.missed", proposed, joined(item.missed(), id -> group(id, criteria)));
    }

    String deferral(Decision.Item item) {
        return decided.deferral(item.deferral());
    }

    String subject(Plan plan, Function<String, String> areaName) {
        return plan.subject().areas()
                ? get("priority.subject_in", get("priority.subject." + plan.subject()), areaName.apply(plan.within()))
                : get("priority.subject." + plan.subject());
    }

    StatusBadge badge(StudyStatus status) {
        return new StatusBadge(
                switch (status) {
                    case DRAFT, WITHDRAWN -> StatusBadge.Kind.NEUTRAL;
                    case PROPOSED, AGREED -> StatusBadge.Kind.ATTENTION;
                    case RETURNED -> StatusBadge.Kind.BAD;
                    case APPROVED -> StatusBadge.Kind.GOOD;
                    case PUBLISHED -> StatusBadge.Kind.OFFICIAL;
                },
                get("priority.status." + status));
    }

    StatusBadge badge(Turn turn) {
        return new StatusBadge(
                switch (turn) {
                    case FIRST -> StatusBadge.Kind.GOOD;
                    case DEFERRED -> StatusBadge.Kind.NEUTRAL;
                    case MANDATE_UNPAID -> StatusBadge.Kind.BAD;
                },
                get("priority.turn." + turn));
    }
}
