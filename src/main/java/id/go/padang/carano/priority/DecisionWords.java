package id.go.padang.carano.priority;

import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a decision says in sentences, the same on screen and on paper. */
public final class DecisionWords {

    private static final int HUNDRED = 100;
    private static final int NAMED = 3;

    private final Texts texts;
    private final Locale locale;
    private final Formats formats;

    public DecisionWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        this.formats = new Formats(locale);
    }

    /** A share from 0 to 1 in whole per cent, never 0 or 100 where it is not. */
    public String percent(double share) {
        long rounded = Math.round(HUNDRED * share);
        if (rounded == 0 && share > 0) {
            return "<1";
        }
        return rounded == HUNDRED && share < 1 ? ">99" : formats.count(rounded);
    }

    /** An aspect or, where there is one only, a criterion. */
    public String group(String id, List<Decision.Criterion> criteria) {
        return criteria.stream()
                .map(Decision.Criterion::measure)
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .map(measure -> measure.name().in(locale))
                .orElseGet(() -> get("priority.aspect." + id).toLowerCase(locale));
    }

    /** Why something does not go first; empty for what does. */
    public String deferral(Optional<Deferral> deferral) {
        return deferral.map(why -> get(
                        "priority.deferral." + why.reason(),
                        formats.rupiah(BigDecimal.valueOf(why.lacking())),
                        why.behind().orElse("")))
                .orElse("");
    }

    /** How firm the first place stands; nothing where there is none. */
    public List<String> firmness(Decision.Firmness firm, List<Decision.Criterion> criteria) {
        if (firm.leaders().isEmpty()) {
            return List.of();
        }
        var leader = firm.leaders().stream().limit(NAMED).collect(Collectors.joining(", "))
                + (firm.leaders().size() > NAMED ? ", …" : "");
        return Stream.concat(
                        firm.ranges().stream().map(range -> range(range, leader, criteria)),
                        firm.draws() > 0
                                ? Stream.of(get(
                                        "priority.firm.share",
                                        firm.leaders().getFirst(),
                                        percent(firm.first()),
                                        formats.count(firm.draws())))
                                : Stream.empty())
                .toList();
    }

    private String range(Decision.Range range, String leader, List<Decision.Criterion> criteria) {
        var name = group(range.id(), criteria);
        if (range.low() <= 0 && range.high() >= 1) {
            return get("priority.firm.whatever", leader, name);
        }
        var challenger = range.challenger().orElse("");
        if (range.low() <= 0) {
            return get("priority.firm.upto", leader, name, percent(range.high()), challenger);
        }
        return range.high() >= 1
                ? get("priority.firm.from", leader, name, percent(range.low()), challenger)
                : get("priority.firm.between", leader, name, percent(range.low()), percent(range.high()));
    }

    private String get(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
